import { seriesStyles, type BarRow, type Measure, type Series } from "@abep/charts";
import { formatCount } from "../../../format/text.js";
import type { Line, SliceHead } from "../../../survey/figures/types.js";

/** More groups than this side by side in a row cannot be told apart. */
export const MOST_SERIES = seriesStyles().length;

/** Groups as the series of a chart; one group needs no name. */
export function seriesOf(slices: readonly SliceHead[]): readonly Series[] {
  const styles = seriesStyles();
  return slices.flatMap(({ id, label }, at): Series[] => {
    const style = styles[at % styles.length];
    return style === undefined ? [] : [{ id, label: slices.length === 1 ? "" : label, style }];
  });
}

export function rowsOf(lines: readonly Line[]): readonly BarRow[] {
  return lines.map(({ id, label, measures }) => ({ id, label, measures }));
}

/** Groups as the rows of a chart, each with one figure and the number who gave it. */
export function groupRows(
  slices: readonly SliceHead[],
  measures: readonly Measure[],
): readonly BarRow[] {
  return slices.map(({ id, label }, at) => {
    const base = measures[at]?.base;
    return {
      id,
      label: base === undefined ? label : `${label} (${formatCount(base)})`,
      measures: measures.slice(at, at + 1),
    };
  });
}
