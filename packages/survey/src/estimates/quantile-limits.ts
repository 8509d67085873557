import { entry } from "../algebra/matrix.js";
import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import { replicateCovariance } from "../variance/replicates.js";
import type { Figures } from "./estimate.js";
import { criticalValue, noDegrees } from "./estimate.js";
import type { Variable } from "./moments.js";
import { plainFigures } from "./plain-figures.js";
import { ratioStatistic } from "./ratio-statistic.js";
import { shareInterval } from "./share-interval.js";
import type { Distribution, QuantileRule, SortedRows } from "./weighted-quantile.js";
import { distributionOf, quantileAt } from "./weighted-quantile.js";

/**
 * How the interval of a quantile is made.
 *
 * - `mean`, `xlogit`, `asin`, `beta`: Woodruff's, the quantiles at the ends of the interval of that kind for the share
 *   up to the quantile (*Journal of the American Statistical Association* 47, 1952).
 * - `quantile`: from the quantiles under replicate weights, ± t standard errors.
 */
export type QuantileInterval = "mean" | "xlogit" | "asin" | "beta" | "quantile";

/** What the quantiles of one variable in one group are made from. */
export interface Sample {
  readonly design: Design;
  readonly variable: Variable;
  readonly sorted: SortedRows;
  readonly distribution: Distribution;
  readonly rule: QuantileRule;
  readonly level: number;
  readonly df: number;
  /** Degrees of freedom of the rows used, for `beta`. */
  readonly ownDf: number;
}

/** What stands beside the quantile. */
export type Limited = Pick<Figures, "variance" | "interval" | "problems">;

/** No error and no interval, and why. */
export function without(problem: Problem): Limited {
  return {
    variance: undefined,
    interval: { lower: undefined, upper: undefined },
    problems: [problem],
  };
}

/** The quantiles at the ends of an interval for the share up to the quantile. */
export function woodruff(
  { design, variable: { values }, sorted: { rows }, distribution, rule, level, df, ownDf }: Sample,
  estimate: number,
  method: Exclude<QuantileInterval, "quantile">,
): Limited {
  const numerator = values.map((value) => (value <= estimate ? 1 : 0));
  const share = plainFigures(design, rows, ratioStatistic([{ rows, numerator }]), true);
  const t = criticalValue(df, level);
  const [problem] = share.problems;
  if (problem !== undefined) return without(problem);
  if (t === undefined || share.variance === undefined) return without(noDegrees(df));
  const ends = shareInterval(method, {
    share: share.estimate,
    variance: share.variance,
    t,
    level,
    base: share.base,
    rows: rows.length,
    df: ownDf,
    weightRatio: 1,
  });
  if (!("lower" in ends)) return without(ends);
  const [lower, upper] = [ends.lower, ends.upper].map((p) =>
    p === undefined || p < 0 || p > 1 ? undefined : quantileAt(distribution, p, rule),
  );
  const interval = { lower, upper };
  if (lower === undefined || upper === undefined) {
    return { variance: undefined, interval, problems: [beyond()] };
  }
  return { variance: ((upper - lower) / (2 * t)) ** 2, interval, problems: [] };
}

/** The variance of the quantiles under replicate weights. */
export function byReplicates({ design, sorted, rule }: Sample, p: number): Limited {
  const { sampling, weights } = design;
  if (sampling.kind !== "replicates") return without(noReplicates());
  const at = (replicate: Float64Array): Float64Array =>
    Float64Array.of(quantileAt(distributionOf(sorted, replicate), p, rule));
  const covariance = replicateCovariance(sampling, weights.length, at(weights), at);
  return { variance: entry(covariance, 0, 0), problems: [] };
}

export function noReplicates(): Problem {
  return error(
    "replicates-needed",
    "The interval “quantile” needs replicate weights, and the design has none.",
    "Choose another interval, or make replicate weights by `jackknife`.",
  );
}

function beyond(): Problem {
  return error(
    "interval-beyond-data",
    "An end of the interval lies beyond the answers, so it and the standard error cannot be given.",
    "Use the interval “beta” or “xlogit”, or a probability nearer to the middle.",
  );
}
