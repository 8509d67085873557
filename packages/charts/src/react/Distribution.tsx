import { useCallback, type ReactElement } from "react";
import { distributionPlot } from "../plot/distributionPlot.js";
import type { Plot } from "../plot/plot.js";
import { PlotChart } from "./PlotChart.js";
import type { DistributionProps } from "./plotProps.js";

/** Said to those who hear the chart. */
const HINT =
  "Left and right arrow keys move between columns, Home and End to the first and the last, " +
  "up and down between the columns and the lines that mark values, Escape leaves the chart.";

/** How values are distributed: shares as columns over classes of them, with mean or median and their intervals. */
export function Distribution(props: DistributionProps): ReactElement {
  const { bins, markers, format, formatShare, axisLabel, normalScale } = props;
  const layOut = useCallback(
    (width: number): Plot =>
      distributionPlot(
        {
          bins,
          ...(markers === undefined ? {} : { markers }),
          ...(format === undefined ? {} : { format }),
          ...(formatShare === undefined ? {} : { formatShare }),
          ...(axisLabel === undefined ? {} : { axisLabel }),
          ...(normalScale === undefined ? {} : { normalScale }),
        },
        width,
      ),
    [bins, markers, format, formatShare, axisLabel, normalScale],
  );
  return <PlotChart words={props} layOut={layOut} axis="columns" hint={HINT} what="a column" />;
}
