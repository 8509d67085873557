import { seriesStyles, type BarRow, type Series } from "@abep/charts";
import { listOf } from "../../../format/text.js";
import type { BinFigures } from "../../../survey/figures/types.js";
import type { WeightingEffect } from "../../../survey/figures/weighting-effects.js";
import { decimalFormat, measureWords } from "../figure-words.js";

const names = ["Without weights", "With weights"] as const;

export const effectSeries: readonly Series[] = seriesStyles()
  .slice(0, names.length)
  .map((style, at) => ({ id: `series-${at}`, label: names[at] ?? "", style }));

export function effectRows(effects: readonly WeightingEffect[]): readonly BarRow[] {
  return effects.map(({ id, title, unweighted, weighted }) => ({
    id,
    label: title,
    measures: [unweighted, weighted],
  }));
}

const tenths = decimalFormat(1);

/** Classes of weights as rows of a chart. */
export function binRows(bins: readonly BinFigures[]): readonly BarRow[] {
  return bins.map(({ from, to, measure }) => ({
    id: `from-${tenths(from)}`,
    label: `${tenths(from)} to ${tenths(to)}`,
    measures: [measure],
  }));
}

/** Whether the weights take a figure further than chance alone might have. */
function isMoved({ unweighted: { interval }, weighted: { value } }: WeightingEffect): boolean {
  return (
    interval !== undefined && value !== undefined && (value < interval.low || value > interval.high)
  );
}

/** Says whether weights take figures out of the intervals that they have without weights. */
export function effectTitle(effects: readonly WeightingEffect[]): string {
  const noun = effects[0]?.unit === "share" ? "share" : "score";
  const moved = effects.filter(isMoved);
  if (moved.length === 0) {
    return `Weights take no ${noun} out of the interval that it has without them`;
  }
  return `Weights take ${moved.length} of ${effects.length} ${noun}s out of the intervals that they have without them: ${listOf(moved.map(({ title }) => title))}`;
}

/** The figures with and without weights. */
export function effectSummary(
  effects: readonly WeightingEffect[],
  format: (value: number) => string,
): string {
  return effects
    .map(
      ({ title, weighted, unweighted }) =>
        `${title}: ${measureWords(weighted, format)} with weights, ${measureWords(unweighted, format)} without.`,
    )
    .join(" ");
}

/** Under which unit the errors are larger. */
export function errorsWords(effects: readonly WeightingEffect[]): string {
  const told = effects.flatMap(({ errors }) => errors ?? []);
  const trusts = told.filter(({ reported }) => reported === "trusts").length;
  return `The error is larger with trusts as units for ${trusts} of ${told.length} figures, and with schools for ${told.length - trusts}. The larger one is reported: every interval of this site is made from it.`;
}

/** What the errors of a figure are counted in. */
export function errorUnit(unit: WeightingEffect["unit"]): string {
  return unit === "share" ? "percentage points" : "points of 100";
}

/** Prints a standard error in its unit. */
export function errorText(error: number, unit: WeightingEffect["unit"]): string {
  return (unit === "share" ? 100 * error : error).toFixed(2);
}
