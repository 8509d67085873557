import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import { NO_TEST, rankSumTest } from "./friedman-test.js";
import { rankedRows } from "./ranked-rows.js";

/** How far respondents agree on an order. A figure that cannot be given is undefined, and `problems` says why. */
export interface Concordance {
  /** 1 when all rank alike, 0 when the rank sums are equal. */
  readonly w: number | undefined;
  /** n(k − 1)W, the chi-square of Friedman's test. */
  readonly statistic: number | undefined;
  /** Items − 1. */
  readonly df: number | undefined;
  readonly p: number | undefined;
  /** (nW − 1)/(n − 1): without ties, the mean of Spearman's correlation over all pairs of respondents. */
  readonly averageSpearman: number | undefined;
  /** The respondents with an answer to every item. */
  readonly n: number;
  /** The number of items. */
  readonly k: number;
  readonly problems: readonly Problem[];
}

/**
 * Kendall's coefficient of concordance over respondents with an answer to every item, corrected for ties:
 * W = 12S/(n²(k³ − k) − nΣ(t³ − t)), with S = Σ(R − n(k + 1)/2)² of the rank sums and t the size of each tie
 * (Kendall and Babington Smith 1939). Each respondent in the domain counts once: weights, strata and clusters play no
 * part.
 *
 * @param items two or more numeric columns: ranks, or ratings, which are ranked here
 *
 * @example
 * kendallW(d, ["rank_cpd", "rank_transition", "rank_send"]).w;
 */
export function kendallW(design: Design, items: readonly string[]): Concordance {
  const problems: Problem[] = [];
  const ranked = rankedRows(design, items, problems);
  const k = items.length;
  if (ranked === undefined || problems.length > 0) {
    return {
      w: undefined,
      ...NO_TEST,
      averageSpearman: undefined,
      n: ranked?.n ?? 0,
      k,
      problems,
    };
  }
  const { n, spread, ties } = ranked;
  const w = (12 * spread) / (n ** 2 * (k ** 3 - k) - n * ties);
  if (n === 1) problems.push(noPair());
  const averageSpearman = n === 1 ? undefined : (n * w - 1) / (n - 1);
  return { w, ...rankSumTest(ranked), averageSpearman, n, k, problems };
}

function noPair(): Problem {
  return error(
    "one-respondent",
    "One respondent ranked all items, so there is no pair of respondents to compare.",
    "Ask about a larger domain.",
  );
}
