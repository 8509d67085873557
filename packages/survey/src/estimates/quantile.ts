import { degreesOfFreedom } from "../design/degrees-of-freedom.js";
import { entry } from "../algebra/matrix.js";
import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import { replicateCovariance } from "../variance/replicates.js";
import { nobody } from "../variance/spread.js";
import type { Estimates, Figures } from "./estimate.js";
import { criticalValue, noDegrees } from "./estimate.js";
import type { GroupOptions } from "./grouped.js";
import { grouped } from "./grouped.js";
import type { Variable } from "./moments.js";
import { numericVariables } from "./moments.js";
import { plainFigures } from "./plain-figures.js";
import { ratioStatistic } from "./ratio-statistic.js";
import { answered, basesOf } from "./rows.js";
import { shareInterval } from "./share-interval.js";
import type { Distribution, QuantileRule, SortedRows } from "./weighted-quantile.js";
import { distributionOf, quantileAt, sortedRows } from "./weighted-quantile.js";

/**
 * How the interval of a quantile is made.
 *
 * - `mean`, `xlogit`, `asin`, `beta`: Woodruff's, the quantiles at the ends of the interval of that kind for the share
 *   up to the quantile (*Journal of the American Statistical Association* 47, 1952).
 * - `quantile`: from the quantiles under replicate weights, ± t standard errors.
 */
export type QuantileInterval = "mean" | "xlogit" | "asin" | "beta" | "quantile";

export interface QuantileOptions extends GroupOptions {
  /** Shares from 0 to 1; the median, 0.5, by default. */
  readonly probabilities?: readonly number[];
  /** `math` by default, which is R's. */
  readonly rule?: QuantileRule;
  /** `mean` by default, which is R's. */
  readonly interval?: QuantileInterval;
}

/**
 * Weighted quantiles: R's `svyquantile`. Each variable is used on the rows of the domain that have an answer, and
 * degrees of freedom are those of these rows. The standard error is the length of the interval over 2t; an end that
 * would lie beyond all values is undefined, and then so is the error.
 *
 * Rows that tie count as if they shared their weight alike, so the order of rows never matters. That and p below the
 * first weight are where R differs: there `hf4` to `hf9` depend on the order, and the smallest value is skipped. Under
 * replicate weights R takes `mean` whatever kind of Woodruff's interval is asked for; here it is the one asked for.
 *
 * @param variables numeric columns
 * @returns an estimate a group, variable and probability, in that order
 *
 * @example
 * const quartiles = quantile(d, "value_local", { probabilities: [0.25, 0.5, 0.75] }).estimates;
 */
export function quantile(
  design: Design,
  variables: string | readonly string[],
  options: QuantileOptions = {},
): Estimates {
  const problems: Problem[] = [];
  const names = typeof variables === "string" ? [variables] : variables;
  const all = numericVariables(design, names, problems);
  const probabilities = options.probabilities ?? [0.5];
  for (const p of probabilities) if (!(p >= 0 && p <= 1)) problems.push(noShare(p));
  if (options.interval === "quantile" && design.sampling.kind !== "replicates") {
    problems.push(noReplicates());
  }
  return grouped(design, options, problems, ({ rows }) =>
    all.flatMap((variable) => quantilesOf(design, rows, variable, probabilities, options)),
  );
}

/** What the quantiles of one variable in one group are made from. */
interface Sample {
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

function quantilesOf(
  design: Design,
  inGroup: Int32Array,
  variable: Variable,
  probabilities: readonly number[],
  { rule = "math", interval = "mean", level = 0.95, df: given }: QuantileOptions,
): readonly Figures[] {
  const rows = answered(inGroup, variable);
  const sorted = sortedRows(rows, variable.values);
  const distribution = distributionOf(sorted, design.weights);
  const ownDf = degreesOfFreedom(design, rows);
  const df = given ?? ownDf;
  const sample = { design, variable, sorted, distribution, rule, level, df, ownDf };
  const bases = basesOf(rows, design.weights);
  return probabilities.map((probability) => {
    const estimate = quantileAt(distribution, probability, rule);
    const limits =
      bases.base === 0
        ? without(nobody())
        : interval === "quantile"
          ? byReplicates(sample, probability)
          : woodruff(sample, estimate, interval);
    return { variable: variable.variable, probability, estimate, df, ...bases, ...limits };
  });
}

type Limited = Pick<Figures, "variance" | "interval" | "problems">;

function without(problem: Problem): Limited {
  return {
    variance: undefined,
    interval: { lower: undefined, upper: undefined },
    problems: [problem],
  };
}

function woodruff(
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

function byReplicates({ design, sorted, rule }: Sample, p: number): Limited {
  const { sampling, weights } = design;
  if (sampling.kind !== "replicates") return without(noReplicates());
  const at = (replicate: Float64Array): Float64Array =>
    Float64Array.of(quantileAt(distributionOf(sorted, replicate), p, rule));
  const covariance = replicateCovariance(sampling, weights.length, at(weights), at);
  return { variance: entry(covariance, 0, 0), problems: [] };
}

function noShare(p: number): Problem {
  return error(
    "probability-outside",
    `${p} is no share of the population.`,
    "Give probabilities from 0 to 1, such as 0.25 for the first quartile.",
  );
}

function noReplicates(): Problem {
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
