import { useCallback, type ReactElement } from "react";
import { divergingPlot } from "../plot/divergingPlot.js";
import type { Plot } from "../plot/plot.js";
import { PlotChart } from "./PlotChart.js";
import type { DivergingBarsProps } from "./plotProps.js";
import { useSelection } from "./useSelection.js";

/** Said to those who hear the chart. */
const HINT =
  "Up and down arrow keys move between rows, left and right between the answers of a row, " +
  "Home and End to the first and the last row, Enter selects the row, Escape leaves the chart.";

/** Answers of a scale as shares to both sides of a centre line, a row for each statement or group. */
export function DivergingBars(props: DivergingBarsProps): ReactElement {
  const { answers, rows, neutral, format, axisLabel } = props;
  const layOut = useCallback(
    (width: number): Plot =>
      divergingPlot(
        {
          answers,
          rows,
          ...(neutral === undefined ? {} : { neutral }),
          ...(format === undefined ? {} : { format }),
          ...(axisLabel === undefined ? {} : { axisLabel }),
        },
        width,
      ),
    [answers, rows, neutral, format, axisLabel],
  );
  const selection = useSelection(props);
  return (
    <PlotChart
      words={props}
      layOut={layOut}
      selection={selection}
      axis="rows"
      hint={HINT}
      what="an answer"
    />
  );
}
