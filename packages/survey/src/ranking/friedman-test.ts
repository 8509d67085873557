import type { Design } from "../design/types.js";
import { chiSquare } from "../distributions/index.js";
import type { Problem } from "../problem.js";
import type { RankedRows } from "./ranked-rows.js";
import { rankedRows } from "./ranked-rows.js";

/** A test of whether items differ in rank. A figure that cannot be given is undefined, and `problems` says why. */
export interface FriedmanTest {
  readonly statistic: number | undefined;
  /** Items − 1. */
  readonly df: number | undefined;
  readonly p: number | undefined;
  /** The respondents with an answer to every item. */
  readonly n: number;
  /** The number of items. */
  readonly k: number;
  /** The mean rank of each item, 1 for the smallest value; empty when nobody answered all of them. */
  readonly meanRanks: readonly { readonly item: string; readonly meanRank: number }[];
  readonly problems: readonly Problem[];
}

/**
 * Tests whether the same respondents put some items before others: R's `friedman.test` over rows with an answer to
 * every item. With R the rank sums of k items and t the size of each tie within a respondent, chi-square =
 * 12Σ(R − n(k + 1)/2)² / (nk(k + 1) − Σ(t³ − t)/(k − 1)) on k − 1 degrees of freedom (Conover, *Practical
 * Nonparametric Statistics*, 5.8). Each respondent in the domain counts once: weights, strata and clusters play no part.
 *
 * @param items two or more numeric columns: ranks, or ratings, which are ranked here
 *
 * @example
 * friedmanTest(d, ["rank_cpd", "rank_transition", "rank_send"]).p;
 */
export function friedmanTest(design: Design, items: readonly string[]): FriedmanTest {
  const problems: Problem[] = [];
  const ranked = rankedRows(design, items, problems);
  const meanRanks = (ranked?.meanRanks ?? []).map((meanRank, at) => ({
    item: items[at] ?? "",
    meanRank,
  }));
  const test = ranked === undefined || problems.length > 0 ? NO_TEST : rankSumTest(ranked);
  return { ...test, n: ranked?.n ?? 0, k: items.length, meanRanks, problems };
}

/** What stands in the place of a test that cannot be made. */
export const NO_TEST = { statistic: undefined, df: undefined, p: undefined };

/** The chi-square of rank sums, corrected for ties. */
export function rankSumTest({ items, n, spread, ties }: RankedRows): {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
} {
  const k = items.length;
  const statistic = (12 * spread) / (n * k * (k + 1) - ties / (k - 1));
  return { statistic, df: k - 1, p: chiSquare.upper(statistic, k - 1) };
}
