import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import type { Estimates, Figures } from "./estimate.js";
import type { GroupOptions } from "./grouped.js";
import { grouped } from "./grouped.js";
import type { Variable } from "./moments.js";
import { numericVariables } from "./moments.js";
import { plainFigures } from "./plain-figures.js";
import { answered, basesOf } from "./rows.js";
import { secondMoments } from "./second-moments.js";

/**
 * Variances in the population: n/(n − 1) · Σ w(y − ȳ)² / Σ w, R's `svyvar`. Each variable is used on the rows that
 * have an answer. As in R, n counts the rows of the domain without an answer too, except under replicate weights.
 *
 * @param variables numeric columns
 *
 * @example
 * const [spread] = variance(d, "value_local").estimates;
 */
export function variance(
  design: Design,
  variables: string | readonly string[],
  options: GroupOptions = {},
): Estimates {
  const problems: Problem[] = [];
  const names = typeof variables === "string" ? [variables] : variables;
  const all = numericVariables(design, names, problems);
  return grouped(design, options, problems, ({ rows }) =>
    all.map((one) => figuresOf(design, rows, answered(rows, one), one, one, one.variable)),
  );
}

/**
 * Covariances in the population of every two variables, and the variance of each, over rows that have all of
 * them: R's `svyvar(~x + y)`. For n see {@link variance}.
 *
 * @param variables numeric columns
 * @returns an estimate for each pair, named `x|y` after its columns in their order, `x|x` for a variance
 */
export function covariance(
  design: Design,
  variables: readonly string[],
  options: GroupOptions = {},
): Estimates {
  const problems: Problem[] = [];
  const all = numericVariables(design, variables, problems);
  return grouped(design, options, problems, ({ rows }) => {
    const used = answered(rows, ...all);
    return all.flatMap((x, at) =>
      all.slice(at).map((y) => figuresOf(design, rows, used, x, y, `${x.variable}|${y.variable}`)),
    );
  });
}

function figuresOf(
  design: Design,
  inGroup: Int32Array,
  rows: Int32Array,
  x: Variable,
  y: Variable,
  variable: string,
): Figures {
  const pair = [x.values, y.values] as const;
  const statistic = secondMoments(rows, [pair], correction(design, inGroup, rows));
  const found = plainFigures(design, rows, statistic, true);
  return { variable, ...found, estimate: found.base > 1 ? found.estimate : NaN };
}

/** n/(n − 1), where n counts rows as R does. */
export function correction(design: Design, inGroup: Int32Array, rows: Int32Array): number {
  const counted = design.sampling.kind === "replicates" ? rows : inGroup;
  const { base } = basesOf(counted, design.weights);
  return base / (base - 1);
}
