import type { Problem } from "../problem.js";
import type { Responses } from "../responses/responses.js";
import { midRanks, ranked, weightsByPlace } from "../estimates/ranks.js";
import { both, correlation, figure, meanOf, medianOf } from "./figures.js";
import type { KeyedItem, Scale, UseOfRows } from "./keyed.js";
import { keyed, over, rowsInUse } from "./keyed.js";
import { stillItems, tooLittle } from "./scale-problems.js";

export interface ItemCorrelationOptions extends Scale {
  /** `pairwise` unless given. */
  readonly use?: UseOfRows;
  /** Of the answers themselves, or of their mid-ranks among the rows of the pair; `pearson` unless given. */
  readonly kind?: "pearson" | "spearman";
}

/** How two items go together. */
export interface ItemPair {
  readonly first: string;
  readonly second: string;
  /** `undefined` where one of them does not vary. */
  readonly r: number | undefined;
  /** The rows that answer both. */
  readonly n: number;
}

/** The correlations of all pairs of items, and how they lie; no summary where a pair has none. */
export interface ItemCorrelations {
  readonly pairs: readonly ItemPair[];
  readonly mean: number | undefined;
  readonly median: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly problems: readonly Problem[];
}

/** Correlates each pair of items, unweighted: R's `cor` of the items once they are turned round. */
export function itemCorrelations(
  data: Responses,
  options: ItemCorrelationOptions,
): ItemCorrelations {
  const { use = "pairwise", kind = "pearson" } = options;
  const problems: Problem[] = [];
  const all = keyed(data, options, problems);
  if (problems.length > 0) return { ...summary([]), pairs: [], problems };
  const items = over(rowsInUse(data.size, all, use), all);
  const pairs = pairsOf(items, (first, second) => {
    const { x, y } = both(first.values, second.values);
    const r = kind === "pearson" ? correlation(x, y) : correlation(ranksOf(x), ranksOf(y));
    return { first: first.item, second: second.item, r: figure(r), n: x.length };
  });
  if (pairs.length === 0) problems.push(tooLittle());
  if (pairs.some(({ r }) => r === undefined)) problems.push(stillItems());
  return { pairs, ...summary(pairs), problems };
}

/** What a function gives for each pair of items, in the order of the lower triangle's columns. */
export function pairsOf<T>(
  items: readonly KeyedItem[],
  valueOf: (first: KeyedItem, second: KeyedItem) => T,
): readonly T[] {
  return items.flatMap((second, at) => items.slice(0, at).map((first) => valueOf(first, second)));
}

function summary(pairs: readonly ItemPair[]): Omit<ItemCorrelations, "pairs" | "problems"> {
  const r = Float64Array.from(pairs, (pair) => pair.r ?? NaN);
  return {
    mean: figure(meanOf(r)),
    median: r.includes(NaN) ? undefined : figure(medianOf(r)),
    min: figure(Math.min(...r)),
    max: figure(Math.max(...r)),
  };
}

function ranksOf(values: Float64Array): Float64Array {
  const ranking = ranked(Int32Array.from(values.keys()), values);
  const middles = midRanks(weightsByPlace(ranking, new Float64Array(values.length).fill(1)));
  return Float64Array.from(ranking.places, (place) => middles[place] ?? 0);
}
