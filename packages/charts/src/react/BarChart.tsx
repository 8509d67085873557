import { useCallback, type ReactElement } from "react";
import { barPlot } from "../plot/barPlot.js";
import type { Plot } from "../plot/plot.js";
import { PlotChart } from "./PlotChart.js";
import type { BarChartProps } from "./plotProps.js";
import { useSelection } from "./useSelection.js";

/** Said to those who hear the chart. */
const HINT =
  "Up and down arrow keys move between rows, left and right between the figures of a row, " +
  "Home and End to the first and the last row, Enter selects the row, Escape leaves the chart.";

/** Figures as horizontal bars from zero, or as dots, with their intervals: one or several a row. */
export function BarChart(props: BarChartProps): ReactElement {
  const { rows, series, mark, domain, format, axisLabel, reference } = props;
  const [low, high] = domain ?? [];
  const layOut = useCallback(
    (width: number): Plot =>
      barPlot(
        {
          rows,
          ...(series === undefined ? {} : { series }),
          ...(mark === undefined ? {} : { mark }),
          ...(low === undefined || high === undefined ? {} : { domain: [low, high] }),
          ...(format === undefined ? {} : { format }),
          ...(axisLabel === undefined ? {} : { axisLabel }),
          ...(reference === undefined ? {} : { reference }),
        },
        width,
      ),
    [rows, series, mark, low, high, format, axisLabel, reference],
  );
  const selection = useSelection(props);
  return (
    <PlotChart
      words={props}
      layOut={layOut}
      selection={selection}
      axis="rows"
      hint={reference === undefined ? HINT : `${HINT} A line marks ${reference.label}.`}
      what={mark === "dot" ? "a dot" : "a bar"}
    />
  );
}
