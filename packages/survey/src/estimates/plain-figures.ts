import { entry } from "../algebra/matrix.js";
import type { Design } from "../design/types.js";
import { estimated } from "../variance/estimated.js";
import { nobody, whyNoSpread } from "../variance/spread.js";
import type { Statistic } from "../variance/statistic.js";
import type { Figures } from "./estimate.js";
import { basesOf } from "./rows.js";

/** What a statistic makes of one estimate. */
export type PlainFigures = Pick<
  Figures,
  "estimate" | "variance" | "base" | "weightedBase" | "problems"
>;

/**
 * The figures of a statistic of one estimate, under any design.
 *
 * @param rows those that it is made from
 * @param needsSpread whether one respondent or one cluster leaves it without a variance, as a mean
 */
export function plainFigures(
  design: Design,
  rows: Int32Array,
  statistic: Statistic,
  needsSpread: boolean,
): PlainFigures & { readonly problems: NonNullable<Figures["problems"]> } {
  const bases = basesOf(rows, design.weights);
  if (bases.base === 0) {
    return { estimate: NaN, variance: undefined, ...bases, problems: [nobody()] };
  }
  const { values, covariance, problem } = estimated(design, statistic);
  const why = (needsSpread ? whyNoSpread(design, rows) : undefined) ?? problem;
  return {
    estimate: values[0] ?? NaN,
    variance: why === undefined && covariance ? entry(covariance, 0, 0) : undefined,
    ...bases,
    problems: why === undefined ? [] : [why],
  };
}
