import { beta, studentT } from "../distributions/index.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import type { Limits } from "./estimate.js";
import { noDegrees } from "./estimate.js";

/**
 * How the interval of a share p with standard error s is made; t is Student's quantile.
 *
 * - `mean`: p ± t·s, which may reach beyond 0 and 1; R's `svymean`.
 * - `xlogit`: the same on the scale log(p/(1 − p)), which keeps within 0 and 1.
 * - `logit`: the same as `xlogit`, but under replicate weights with the variance of log(p/(1 − p)) over the replicates.
 * - `asin`: the same on the scale arcsin √p, cut where that scale ends (R folds back what reaches beyond).
 * - `beta`: Korn and Graubard's, the exact binomial interval (Clopper and Pearson) for the effective sample size
 *   p(1 − p)/s² · (t(n − 1)/t(df))². Best for shares near 0 or 1 and for few respondents, where it is wider than
 *   the others and keeps its level.
 * - `wilson`: Wilson's score interval for the effective sample size p(1 − p)/s². Narrower than `beta`, and near its
 *   level on average.
 * - `likelihood`: where the Rao–Scott likelihood ratio reaches its limit.
 *
 * All but `wilson` are those of R's `svyciprop`; for `beta` see Korn and Graubard, *Survey Methodology* 24 (1998). Of a
 * share of 0 or 1, which has no standard error, `beta` and `wilson` take all respondents as their effective sample
 * size, so that one end of the interval is the share itself; `mean` is that point, and the others do not exist.
 */
export type ShareInterval = "mean" | "logit" | "xlogit" | "asin" | "beta" | "wilson" | "likelihood";

/** What an interval is made from. */
export interface ShareFigures {
  readonly share: number;
  readonly variance: number;
  /** Student's quantile. */
  readonly t: number;
  readonly level: number;
  /** Respondents with an answer. */
  readonly base: number;
  /** For `beta`: all rows of the domain, and its degrees of freedom. */
  readonly rows: number;
  readonly df: number;
  /** For `likelihood`: the mean weight of respondents with an answer over that of all. */
  readonly weightRatio: number;
}

/** The confidence interval of a share, or why there is none. */
export function shareInterval(method: ShareInterval, figures: ShareFigures): Limits | Problem {
  const { share, variance, t } = figures;
  const se = Math.sqrt(Math.max(variance, 0));
  if (method === "mean") return { lower: share - t * se, upper: share + t * se };
  const isAtBound = share <= 0 || share >= 1;
  if (isAtBound && method !== "beta" && method !== "wilson") return atBound(share, method);
  if (!isAtBound && se === 0) return { lower: share, upper: share };
  if (method === "beta" && !isAtBound && !(figures.df > 0)) return noDegrees(figures.df);
  const spread = share * (1 - share);
  switch (method) {
    case "logit":
    case "xlogit": {
      const middle = Math.log(share / (1 - share));
      const reach = (t * se) / spread;
      return { lower: expit(middle - reach), upper: expit(middle + reach) };
    }
    case "asin": {
      const middle = Math.asin(Math.sqrt(share));
      const reach = (t * se) / (2 * Math.sqrt(spread));
      const [low, high] = [Math.max(0, middle - reach), Math.min(Math.PI / 2, middle + reach)];
      return { lower: Math.sin(low) ** 2, upper: Math.sin(high) ** 2 };
    }
    case "beta":
      return exact(figures, isAtBound);
    case "wilson":
      return score(share, isAtBound ? figures.base : spread / variance, t);
    case "likelihood":
      return profile(figures);
  }
}

function exact(figures: ShareFigures, isAtBound: boolean): Limits {
  const { share, variance, level, base, rows, df } = figures;
  const tail = (1 - level) / 2;
  const correction = (): number =>
    studentT.upperQuantile(tail, rows - 1) / studentT.upperQuantile(tail, df);
  const size = isAtBound ? base : ((share * (1 - share)) / variance) * correction() ** 2;
  const chosen = size * share;
  const others = size * (1 - share);
  return {
    lower: share <= 0 ? 0 : beta.quantile(tail, chosen, others + 1),
    upper: share >= 1 ? 1 : beta.upperQuantile(tail, chosen + 1, others),
  };
}

/** Wilson, *Journal of the American Statistical Association* 22 (1927). */
function score(share: number, size: number, z: number): Limits {
  const whole = 1 + z ** 2 / size;
  const middle = (share + z ** 2 / (2 * size)) / whole;
  const reach = (z / whole) * Math.sqrt((share * (1 - share)) / size + z ** 2 / (4 * size ** 2));
  return { lower: Math.max(0, middle - reach), upper: Math.min(1, middle + reach) };
}

/** The shares whose log-likelihood lies below the greatest by t² · s² · n/(p(1 − p)) · n/(n − 1) / 2. */
function profile({ share, variance, t, base, weightRatio }: ShareFigures): Limits {
  const design = (variance * base * weightRatio) / (share * (1 - share));
  const limit = (t ** 2 * design) / (2 * (base - 1));
  const middle = Math.log(share / (1 - share));
  return { lower: root(share, middle, -1, limit), upper: root(share, middle, 1, limit) };
}

/** The share on one side whose divergence from p, p·log(p/q) + (1 − p)·log((1 − p)/(1 − q)), is the limit. */
function root(share: number, middle: number, side: 1 | -1, limit: number): number {
  const divergence = (logit: number): number =>
    share * (softplus(-logit) - softplus(-middle)) +
    (1 - share) * (softplus(logit) - softplus(middle));
  let [near, far] = [middle, middle + side];
  while (divergence(far) < limit) far = middle + 2 * (far - middle);
  // Halving an interval 60 times leaves nothing that a number of 16 digits could hold.
  for (let step = 0; step < 60; step += 1) {
    const between = (near + far) / 2;
    if (divergence(between) < limit) near = between;
    else far = between;
  }
  return expit((near + far) / 2);
}

/** log(1 + eˣ), without overflow. */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

function expit(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function atBound(share: number, method: ShareInterval): Problem {
  return error(
    "share-at-bound",
    `The share is ${share <= 0 ? 0 : 1}, where the interval “${method}” does not exist.`,
    "Use the interval “beta” or “wilson”, which hold there too.",
  );
}
