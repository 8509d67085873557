import type { Measure } from "@abep/charts";
import type { SliceHead } from "../../../survey/figures/types.js";
import { measureWords } from "../figure-words.js";
import { furthestApart } from "../questions/groups-apart.js";
import { rankedBy } from "../questions/leading.js";

/** The two groups whose scores differ most clearly; that none do where all intervals overlap. */
export function groupHeadline(
  slices: readonly SliceHead[],
  measures: readonly Measure[],
  format: (value: number) => string,
): string {
  const [first, second] = rankedBy(slices, (_, at) => measures[at]);
  if (first === undefined) return "All means are withheld: too few answered";
  if (second === undefined) {
    return `Mean score ${measureWords(first.measure, format)} for “${first.label}”, the only group that can be shown`;
  }
  const apart = furthestApart(slices, measures);
  if (apart === undefined) return "No two groups differ clearly in their scores";
  const { higher, lower } = apart;
  return `“${higher.label}” score higher, ${measureWords(higher.measure, format)}, than “${lower.label}”, ${measureWords(lower.measure, format)}`;
}
