import { quadratic } from "../algebra/cholesky.js";
import type { Matrix } from "../algebra/matrix.js";
import { matrix, sandwich } from "../algebra/matrix.js";
import { degreesOfFreedom } from "../design/degrees-of-freedom.js";
import type { Design } from "../design/types.js";
import { fisherF } from "../distributions/index.js";
import { totalStatistic, weightedSum } from "../estimates/ratio-statistic.js";
import type { Problem } from "../problem.js";
import { estimated } from "../variance/estimated.js";
import { whyNoSpread } from "../variance/spread.js";
import type { AnswerGroup } from "./answer-groups.js";
import { answerGroups, rowsOf } from "./answer-groups.js";
import { groupCount, noDegreesForTest, singular } from "./inference-problems.js";
import { measured } from "./measured.js";
import type { RankScore, RankTies } from "./rank-scores.js";
import { rankScores } from "./rank-scores.js";
import { studentTest } from "./t-test.js";

export interface RankTestOptions {
  /** `wilcoxon` by default, which for several groups is `KruskalWallis`. */
  readonly test?: RankScore;
  /** `mid` by default; `row` is R's. */
  readonly ties?: RankTies;
  /** The groups, the first of which the others are held against; by default those that occur. */
  readonly levels?: readonly string[];
}

/** A rank test. A figure that cannot be given is undefined, and `problems` says why. */
export interface RankTest {
  /** With two groups, the mean score of the second less that of the first. */
  readonly estimate?: number | undefined;
  /** Student's t with two groups, otherwise chi-square. */
  readonly statistic: number | undefined;
  /** The degrees of freedom of t. */
  readonly df?: number | undefined;
  /** With several groups: groups − 1, and those of the denominator of F = χ²/df1, which the p-value is of. */
  readonly df1?: number | undefined;
  readonly df2?: number | undefined;
  readonly p: number | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Tests whether groups differ in where they rank: R's `svyranktest` (Lumley and Scott 2013). The scores of ranks that
 * are estimated for the population are regressed on the groups, with the scores held fixed. With two groups t has
 * the degrees of freedom of the rows used less 1; with k groups F = χ²/(k − 1) has those less k − 1 in its
 * denominator. R itself does not order ties as `mid` does, gives the χ² under another name, and has no test of more
 * than two groups with replicate weights.
 *
 * @param y a numeric column
 * @param group a column whose answers are the groups
 *
 * @example
 * rankTest(d, "hours", "phase", { levels: ["primary", "secondary"] }).p;
 */
export function rankTest(
  design: Design,
  y: string,
  group: string,
  { test = "wilcoxon", ties = "mid", levels }: RankTestOptions = {},
): RankTest {
  const problems: Problem[] = [];
  const all = measured(design, y, undefined, problems);
  const groups = all === undefined ? [] : answerGroups(design, all.rows, group, levels, problems);
  if (all === undefined || problems.length > 0) return none(problems);
  if (groups.length < 2) return none([groupCount(group, groups.length, "two or more")]);
  const { weights } = design;
  const rows = rowsOf(groups);
  const scores = rankScores(rows, all.values, weights, test, ties);
  const { means, covariance, problem } = meanScores(design, groups, scores);
  const why = groups.flatMap((each) => whyNoSpread(design, each.rows) ?? [])[0] ?? problem;
  const df = degreesOfFreedom(design, rows) - (groups.length - 1);
  const differences = means.slice(1).map((mean) => mean - (means[0] ?? NaN));
  const k = differences.length;
  const against = matrix(groups.length, k, (at, column) =>
    at === 0 ? -1 : at === column + 1 ? 1 : 0,
  );
  const spread = covariance && why === undefined ? sandwich(against, covariance) : undefined;
  if (k === 1) {
    const {
      estimate,
      statistic,
      p,
      problems: found,
    } = studentTest(differences[0] ?? NaN, spread?.values[0], df, why);
    return { estimate, statistic, df, p, problems: found };
  }
  if (spread === undefined) return none(why === undefined ? [] : [why]);
  const statistic = quadratic(spread, differences);
  if (statistic === undefined) return none([singular()]);
  return df > 0
    ? { statistic, df1: k, df2: df, p: fisherF.upper(statistic / k, k, df), problems: [] }
    : { statistic, df1: k, df2: df, p: undefined, problems: [noDegreesForTest(df)] };
}

/** The mean score of each group, with the covariance of scores that are held fixed. */
function meanScores(
  design: Design,
  groups: readonly AnswerGroup[],
  scores: Float64Array,
): { means: readonly number[]; covariance: Matrix | undefined; problem?: Problem } {
  const { weights } = design;
  const means: number[] = [];
  const parts = groups.map((group) => {
    const rows = group.rows.filter((row) => weights[row] !== 0);
    const total = weightedSum(rows, undefined, weights);
    const mean = weightedSum(rows, scores, weights) / total;
    const numerator = new Float64Array(scores.length);
    for (const row of rows) numerator[row] = ((scores[row] ?? 0) - mean) / total;
    means.push(mean);
    return { rows, numerator };
  });
  const { covariance, problem } = estimated(design, totalStatistic(parts));
  return { means, covariance, ...(problem === undefined ? {} : { problem }) };
}

function none(problems: readonly Problem[]): RankTest {
  return { statistic: undefined, p: undefined, problems };
}
