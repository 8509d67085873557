import type { Design } from "../design/types.js";
import { weightedSum } from "../estimates/ratio-statistic.js";
import { basesOf } from "../estimates/rows.js";
import { secondMoments } from "../estimates/second-moments.js";
import type { Problem } from "../problem.js";
import { nobody } from "../variance/spread.js";
import { answerGroups } from "./answer-groups.js";
import type { EffectSize } from "./cramers-v.js";
import { groupCount, nothingVaries } from "./inference-problems.js";
import { measured } from "./measured.js";

/** Two groups of respondents. */
export interface TwoGroups {
  /** A column whose answers make the groups. */
  readonly group: string;
  /** The two groups, the first of which is taken from the second; by default those that occur. */
  readonly levels?: readonly string[];
  /** The answer that counts as 1, all others as 0; without it `y` is a numeric column. */
  readonly category?: string;
}

/**
 * Cohen's h of the weighted shares of an answer in two groups: 2·arcsin√p₂ − 2·arcsin√p₁ (Cohen 1988, chapter 6).
 *
 * @param y a column with a category named, or a numeric one of 0 and 1
 */
export function cohensH(design: Design, y: string, options: TwoGroups): EffectSize {
  return ofGroups(design, y, options, (first, second) => {
    const angle = (share: number): number => 2 * Math.asin(Math.sqrt(share));
    return angle(second.mean) - angle(first.mean);
  });
}

/**
 * Cohen's d of two groups: the difference of their weighted means over the root of their variances, as R's `svyvar`
 * gives them, pooled by unweighted n − 1 (Cohen 1988, chapter 2).
 *
 * @param y a numeric column, or any with a category named
 */
export function cohensD(design: Design, y: string, options: TwoGroups): EffectSize {
  return ofGroups(design, y, options, (first, second) => {
    const degrees = first.base + second.base - 2;
    const squares = (first.base - 1) * first.variance + (second.base - 1) * second.variance;
    return (second.mean - first.mean) / Math.sqrt(squares / degrees);
  });
}

interface GroupMoments {
  readonly mean: number;
  /** n/(n − 1) · Σ w(y − ȳ)² / Σ w. */
  readonly variance: number;
  readonly base: number;
}

function ofGroups(
  design: Design,
  y: string,
  { group, levels, category }: TwoGroups,
  effect: (first: GroupMoments, second: GroupMoments) => number,
): EffectSize {
  const problems: Problem[] = [];
  const none = (found: readonly Problem[]): EffectSize => ({
    estimate: undefined,
    problems: found,
  });
  const all = measured(design, y, category, problems);
  if (all === undefined) return none(problems);
  const { weights } = design;
  const used = all.rows.filter((row) => weights[row] !== 0);
  const groups = answerGroups(design, used, group, levels, problems);
  if (problems.length > 0) return none(problems);
  if (groups.length !== 2) return none([groupCount(group, groups.length, "two")]);
  const [first, second] = groups.map(({ rows }): GroupMoments => {
    const { base, weightedBase } = basesOf(rows, weights);
    const mean = weightedSum(rows, all.values, weights) / weightedBase;
    const pair = [all.values, all.values] as const;
    const [variance = NaN] = secondMoments(rows, [pair], base / (base - 1)).at(weights);
    return { mean, variance, base };
  });
  if (first === undefined || second === undefined || first.base === 0 || second.base === 0) {
    return none([nobody()]);
  }
  const estimate = effect(first, second);
  return Number.isFinite(estimate) ? { estimate, problems } : none([nothingVaries()]);
}
