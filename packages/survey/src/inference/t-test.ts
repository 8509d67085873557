import { entry } from "../algebra/matrix.js";
import { degreesOfFreedom } from "../design/degrees-of-freedom.js";
import type { Design } from "../design/types.js";
import { studentT } from "../distributions/index.js";
import { criticalValue } from "../estimates/estimate.js";
import { ratioStatistic } from "../estimates/ratio-statistic.js";
import type { Problem } from "../problem.js";
import { estimated } from "../variance/estimated.js";
import { whyNoSpread } from "../variance/spread.js";
import type { AnswerGroup } from "./answer-groups.js";
import { answerGroups, rowsOf } from "./answer-groups.js";
import { groupCount, noDegreesForTest, nothingVaries } from "./inference-problems.js";
import { measured } from "./measured.js";

export interface TTestOptions {
  /** A column whose answers make two groups; without it the mean of all is tested. */
  readonly group?: string;
  /** The two groups, the first of which is taken from the second; by default those that occur. */
  readonly levels?: readonly string[];
  /** What the mean, or the difference, is under the hypothesis; 0 by default. */
  readonly null?: number;
  /** The confidence level; 0.95 by default. */
  readonly level?: number;
}

/** A test of one figure by Student's t. A figure that cannot be given is undefined, and `problems` says why. */
export interface TTest {
  /** The mean, or the mean of the second group less that of the first, less `null`. */
  readonly estimate: number | undefined;
  readonly se: number | undefined;
  readonly statistic: number | undefined;
  readonly df: number | undefined;
  /** Two-sided. */
  readonly p: number | undefined;
  /** The confidence interval of the estimate. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Tests a mean, or the difference of two groups' means, by Student's t: R's `svyttest`. Groups may share clusters.
 * The degrees of freedom are those of the design in the rows used, less 1, with one group too, as in R (where a
 * textbook has one more); with replicate weights and two groups, those of the whole domain less 1.
 *
 * @param y a numeric column
 *
 * @example
 * tTest(d, "value_local", { group: "in_trust", levels: ["no", "yes"] }).p;
 */
export function tTest(
  design: Design,
  y: string,
  { group, levels, null: hypothesis = 0, level }: TTestOptions = {},
): TTest {
  const problems: Problem[] = [];
  const all = measured(design, y, undefined, problems);
  if (all === undefined) return withoutT(problems);
  const groups: readonly AnswerGroup[] =
    group === undefined
      ? [{ label: y, rows: all.rows }]
      : answerGroups(design, all.rows, group, levels, problems);
  if (problems.length > 0) return withoutT(problems);
  if (group !== undefined && groups.length !== 2) {
    return withoutT([groupCount(group, groups.length, "two")]);
  }
  const parts = groups.map(({ rows }) => ({ rows, numerator: all.values }));
  const { values, covariance, problem } = estimated(design, ratioStatistic(parts));
  const [first = NaN, second] = values;
  const estimate = (second === undefined ? first : second - first) - hypothesis;
  const variance =
    covariance === undefined
      ? undefined
      : second === undefined
        ? entry(covariance, 0, 0)
        : entry(covariance, 0, 0) + entry(covariance, 1, 1) - 2 * entry(covariance, 0, 1);
  const why = groups.flatMap(({ rows }) => whyNoSpread(design, rows) ?? [])[0] ?? problem;
  const isWhole = design.sampling.kind === "replicates" && group !== undefined;
  const df = degreesOfFreedom(design, isWhole ? design.rows : rowsOf(groups)) - 1;
  return studentTest(estimate, why === undefined ? variance : undefined, df, why, level);
}

/** Student's test of an estimate against 0, with its interval. */
export function studentTest(
  value: number,
  variance: number | undefined,
  df: number,
  why: Problem | undefined,
  level?: number,
): TTest {
  const estimate = Number.isFinite(value) ? value : undefined;
  if (estimate === undefined || variance === undefined) {
    return { ...withoutT([why ?? nothingVaries()]), estimate, df };
  }
  const se = Math.sqrt(Math.max(variance, 0));
  const t = criticalValue(df, level);
  const statistic = se > 0 ? estimate / se : undefined;
  const problems = [
    ...(se > 0 ? [] : [nothingVaries()]),
    ...(t === undefined ? [noDegreesForTest(df)] : []),
  ];
  const p =
    statistic === undefined || t === undefined
      ? undefined
      : 2 * studentT.upper(Math.abs(statistic), df);
  const half = t === undefined ? undefined : t * se;
  return {
    estimate,
    se,
    statistic,
    df,
    p,
    lower: half === undefined ? undefined : estimate - half,
    upper: half === undefined ? undefined : estimate + half,
    problems,
  };
}

function withoutT(problems: readonly Problem[]): TTest {
  return {
    estimate: undefined,
    se: undefined,
    statistic: undefined,
    df: undefined,
    p: undefined,
    lower: undefined,
    upper: undefined,
    problems,
  };
}
