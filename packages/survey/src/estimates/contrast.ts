import { entry } from "../algebra/matrix.js";
import { studentT } from "../distributions/index.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import type { Estimate, Estimates, IntervalOptions } from "./estimate.js";
import { criticalValue, levelProblems, noDegrees } from "./estimate.js";

/** A linear combination of estimates. A figure that cannot be given is undefined, and `problems` says why. */
export interface Contrast {
  readonly name: string;
  readonly estimate: number | undefined;
  readonly se: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** The estimate over its standard error: Student's t for the hypothesis that it is 0. */
  readonly statistic: number | undefined;
  /** The two-sided p-value. */
  readonly p: number | undefined;
  readonly df: number;
  /** The base of that one of its estimates which has the smallest, and the sum of its weights. */
  readonly base: number;
  readonly weightedBase: number;
  readonly problems: readonly Problem[];
}

/** Contrasts in the order in which they were asked for. */
export interface Contrasts {
  readonly contrasts: readonly Contrast[];
  readonly df: number;
  readonly problems: readonly Problem[];
}

/**
 * The name of an estimate among those of its call: the labels of its group, then its category or else its variable,
 * then the probability of a quantile, with `|` between: `London|score`, `primary`, `score|0.25`.
 */
export function estimateKey({ group, category, variable, probability }: Estimate): string {
  return [...group, category ?? variable, ...(probability === undefined ? [] : [probability])].join(
    "|",
  );
}

/**
 * Linear combinations of estimates with their errors: R's `svycontrast`. Estimates of groups that share clusters
 * covary, and that is taken into account.
 *
 * @param estimates of one call with `covariance: true`; for R's treatment of missing answers in several variables,
 *   with `listwise: true` too
 * @param combinations by name, the coefficient of each estimate by its {@link estimateKey}; 0 for those not named
 *
 * @example
 * const regions = mean(d, "score", { by: "region", covariance: true });
 * const [gap] = contrast(regions, { gap: { "London|score": 1, "North East|score": -1 } }).contrasts;
 */
export function contrast(
  estimates: Estimates,
  combinations: Readonly<Record<string, Readonly<Record<string, number>>>>,
  options: IntervalOptions = {},
): Contrasts {
  const df = options.df ?? estimates.df;
  const known = new Set(estimates.estimates.map(estimateKey));
  const problems = [
    ...estimates.problems,
    ...levelProblems(options),
    ...Object.entries(combinations).flatMap(([name, coefficients]) =>
      Object.keys(coefficients).flatMap((key) => (known.has(key) ? [] : unknown(name, key))),
    ),
  ];
  if (problems.some(({ severity }) => severity === "error")) return { contrasts: [], df, problems };
  const t = criticalValue(df, options.level);
  const contrasts = Object.entries(combinations).map(([name, coefficients]) =>
    contrastOf(name, estimates, coefficients, df, t),
  );
  return { contrasts, df, problems };
}

/** An estimate with its coefficient and its place. */
interface Term {
  readonly estimate: Estimate;
  readonly place: number;
  readonly coefficient: number;
}

function contrastOf(
  name: string,
  { estimates, covariance }: Estimates,
  coefficients: Readonly<Record<string, number>>,
  df: number,
  t: number | undefined,
): Contrast {
  const terms = estimates.flatMap((estimate, place): readonly Term[] => {
    const coefficient = coefficients[estimateKey(estimate)] ?? 0;
    return coefficient === 0 ? [] : [{ estimate, place, coefficient }];
  });
  const value = terms.reduce(
    (sum, { estimate, coefficient }) => sum + coefficient * (estimate.estimate ?? NaN),
    0,
  );
  const hasErrors = terms.every(({ estimate }) => estimate.se !== undefined);
  const se =
    covariance === undefined || !hasErrors
      ? undefined
      : rootOf(terms, (row, column) => entry(covariance, row, column));
  const own = terms.flatMap(({ estimate }) => estimate.problems);
  const statistic = se === undefined || se === 0 ? undefined : value / se;
  const smallest = terms
    .map(({ estimate }) => estimate)
    .reduce<Estimate | undefined>(
      (least, each) => (least === undefined || each.base < least.base ? each : least),
      undefined,
    );
  return {
    name,
    estimate: Number.isFinite(value) ? value : undefined,
    se,
    lower: se === undefined || t === undefined ? undefined : value - t * se,
    upper: se === undefined || t === undefined ? undefined : value + t * se,
    statistic,
    p:
      statistic === undefined || t === undefined
        ? undefined
        : 2 * studentT.upper(Math.abs(statistic), df),
    df,
    base: smallest?.base ?? 0,
    weightedBase: smallest?.weightedBase ?? 0,
    problems: [
      ...own,
      ...(covariance === undefined && hasErrors ? [noCovariance()] : []),
      ...(t === undefined && own.length === 0 ? [noDegrees(df)] : []),
    ],
  };
}

/** The root of the variance of a combination; what rounding left below 0 is 0. */
function rootOf(
  terms: readonly Term[],
  covarianceOf: (row: number, column: number) => number,
): number {
  let sum = 0;
  for (const one of terms) {
    for (const other of terms) {
      sum += one.coefficient * other.coefficient * covarianceOf(one.place, other.place);
    }
  }
  return Math.sqrt(Math.max(sum, 0));
}

function unknown(name: string, key: string): Problem {
  return error(
    "estimate-unknown",
    `The contrast “${name}” names “${key}”, which is none of the estimates.`,
    "Name an estimate by the labels of its group and its category or variable, with | between.",
  );
}

function noCovariance(): Problem {
  return error(
    "no-covariance",
    "The estimates came without their covariance, so a combination of them has no standard error.",
    "Ask for the estimates with `covariance: true`.",
  );
}
