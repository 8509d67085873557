import type { Measure } from "@abep/charts";
import type { SliceHead } from "../../../survey/figures/types.js";
import { measureWords } from "../figure-words.js";

interface Group {
  readonly label: string;
  readonly measure: Measure;
}

/**
 * The two groups that differ most clearly, those whose intervals are furthest apart; that none do where all intervals
 * overlap.
 */
export function groupHeadline(
  slices: readonly SliceHead[],
  measures: readonly Measure[],
  format: (value: number) => string,
): string {
  const groups = slices.flatMap(({ label }, at): readonly Group[] => {
    const measure = measures[at];
    return measure?.value === undefined || measure.state !== undefined ? [] : [{ label, measure }];
  });
  const [only] = groups;
  if (only === undefined) return "All means are withheld: too few answered";
  if (groups.length === 1) {
    return `Mean score ${measureWords(only.measure, format)} for “${only.label}”, the only group that can be shown`;
  }
  const [apart] = groups
    .flatMap((higher) => groups.map((lower) => ({ higher, lower, gap: gap(higher, lower) })))
    .sort((a, b) => b.gap - a.gap);
  if (apart === undefined || apart.gap <= 0) return "No two groups differ clearly in their scores";
  const { higher, lower } = apart;
  return `“${higher.label}” score higher, ${measureWords(higher.measure, format)}, than “${lower.label}”, ${measureWords(lower.measure, format)}`;
}

function gap({ measure: higher }: Group, { measure: lower }: Group): number {
  if (higher.interval === undefined || lower.interval === undefined) return -Infinity;
  return higher.interval.low - lower.interval.high;
}
