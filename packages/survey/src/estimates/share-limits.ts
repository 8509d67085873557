import { degreesOfFreedom } from "../design/degrees-of-freedom.js";
import type { Design } from "../design/types.js";
import { entry } from "../algebra/matrix.js";
import { replicateCovariance } from "../variance/replicates.js";
import type { Figures } from "./estimate.js";
import { ratioStatistic } from "./ratio-statistic.js";
import { basesOf } from "./rows.js";
import type { ShareInterval } from "./share-interval.js";
import { shareInterval } from "./share-interval.js";

/** The rows behind a share: the domain's, and those of them with an answer. */
export interface ShareRows {
  readonly inGroup: Int32Array;
  readonly answering: Int32Array;
}

/**
 * Gives shares of a group the intervals that were asked for.
 *
 * @param t Student's quantile
 * @param indicator for each row of the data whether it is in the category, 1 or 0
 */
export function shareLimits(
  design: Design,
  { inGroup, answering }: ShareRows,
  method: ShareInterval,
  level: number,
  t: number,
): (figures: Figures, indicator: () => Float64Array) => Figures {
  const all = basesOf(inGroup, design.weights);
  const df = method === "beta" ? degreesOfFreedom({ ...design, rows: inGroup }) : 0;
  return (figures, indicator) => {
    const { estimate: share, base, weightedBase, problems = [] } = figures;
    if (figures.variance === undefined) return figures;
    const isOnLogits = method === "logit" || method === "likelihood";
    const variance =
      isOnLogits && share > 0 && share < 1
        ? varianceOfLogit(design, answering, indicator, share, figures.variance)
        : figures.variance;
    const weightRatio = weightedBase / base / (all.weightedBase / all.base);
    const rows = inGroup.length;
    const made = shareInterval(method, { share, variance, t, level, base, rows, df, weightRatio });
    if ("lower" in made) return { ...figures, interval: made };
    const interval = { lower: undefined, upper: undefined };
    return { ...figures, interval, problems: [...problems, made] };
  };
}

/**
 * Under replicate weights, R's model of a share has the variance of log(p/(1 − p)) over the replicates; here times
 * (p(1 − p))², which makes it one of p. Infinite where a replicate has a share of 0 or 1.
 */
function varianceOfLogit(
  { sampling, weights }: Design,
  rows: Int32Array,
  indicator: () => Float64Array,
  share: number,
  variance: number,
): number {
  if (sampling.kind === "linearised") return variance;
  const statistic = ratioStatistic([{ rows, numerator: indicator() }]);
  const logits = (of: Float64Array): Float64Array =>
    statistic.at(of).map((p) => Math.log(p / (1 - p)));
  const spread = replicateCovariance(sampling, weights.length, logits(weights), logits);
  const found = entry(spread, 0, 0) * (share * (1 - share)) ** 2;
  return Number.isFinite(found) ? found : Infinity;
}
