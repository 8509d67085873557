import type { Measure } from "@abep/charts";
import type { SliceHead } from "../../../survey/figures/types.js";
import { rankedBy, type Ranked } from "./leading.js";

/** Two groups of which one has clearly the larger figure. */
export interface Apart {
  readonly lower: Ranked;
  readonly higher: Ranked;
  /** From the upper limit of the lower figure to the lower limit of the higher one. */
  readonly gap: number;
}

/**
 * The two groups whose intervals lie furthest apart; none where all overlap. They need not be those with the largest
 * and the smallest figure: a small group may have either, and an interval too wide to tell anything.
 */
export function furthestApart(
  slices: readonly SliceHead[],
  measures: readonly Measure[],
): Apart | undefined {
  const told = rankedBy(slices, (_, at) => measures[at]);
  const pairs = told.flatMap((higher) =>
    told.map((lower): Apart => ({ lower, higher, gap: gapOf(lower.measure, higher.measure) })),
  );
  const [first] = pairs.filter(({ gap }) => gap > 0).sort((a, b) => b.gap - a.gap);
  return first;
}

function gapOf(lower: Measure, higher: Measure): number {
  if (lower.interval === undefined || higher.interval === undefined) return -Infinity;
  return higher.interval.low - lower.interval.high;
}
