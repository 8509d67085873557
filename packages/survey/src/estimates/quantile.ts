import { degreesOfFreedom } from "../design/degrees-of-freedom.js";
import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import { nobody } from "../variance/spread.js";
import type { Estimates, Figures } from "./estimate.js";
import type { GroupOptions } from "./grouped.js";
import { grouped } from "./grouped.js";
import type { Variable } from "./moments.js";
import { numericVariables } from "./moments.js";
import type { QuantileInterval } from "./quantile-limits.js";
import { byReplicates, noReplicates, without, woodruff } from "./quantile-limits.js";
import { answered, basesOf } from "./rows.js";
import type { QuantileRule } from "./weighted-quantile.js";
import { distributionOf, quantileAt, sortedRows } from "./weighted-quantile.js";

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

function noShare(p: number): Problem {
  return error(
    "probability-outside",
    `${p} is no share of the population.`,
    "Give probabilities from 0 to 1, such as 0.25 for the first quartile.",
  );
}
