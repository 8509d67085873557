import type { Measure } from "@abep/charts";
import type { Line, SliceHead } from "../../../survey/figures/types.js";
import { measureWords } from "../figure-words.js";
import { furthestApart, type Apart } from "./groups-apart.js";
import { rankedBy } from "./leading.js";

/** What a split shows of one thing, as a headline. */
export function comparison(
  what: string,
  slices: readonly SliceHead[],
  measures: readonly Measure[],
  format: (value: number) => string,
): string {
  const [first, second] = rankedBy(slices, (_, at) => measures[at]);
  if (first === undefined) return `${what}: all figures are withheld`;
  if (second === undefined) {
    return `${what}: ${measureWords(first.measure, format)} for “${first.label}”, the only group that can be shown`;
  }
  const apart = furthestApart(slices, measures);
  return apart === undefined
    ? `${what} does not differ clearly between groups`
    : `${what}: ${apartWords(apart, format)}`;
}

/** “12% (8% to 18%) for “Secondary”, but 22% (19% to 27%) for “Primary””. */
export function apartWords({ lower, higher }: Apart, format: (value: number) => string): string {
  return `${measureWords(lower.measure, format)} for “${lower.label}”, but ${measureWords(higher.measure, format)} for “${higher.label}”`;
}

/** Whether in any line two groups have a figure that may be told. */
export function canCompare(lines: readonly (readonly Measure[])[]): boolean {
  return lines.some(
    (measures) =>
      measures.filter(({ value, state }) => value !== undefined && state === undefined).length > 1,
  );
}

/** What stands for a comparison where there is none. */
export const TOO_SMALL = "Too few answered to compare groups: at most one of them can be shown";

/** The line in which groups differ most clearly, among those in which they do. */
export function clearest(lines: readonly Line[], slices: readonly SliceHead[]): Line | undefined {
  const apart = lines.flatMap((line) => {
    const found = furthestApart(slices, line.measures);
    return found === undefined ? [] : [{ line, gap: found.gap }];
  });
  return apart.sort((a, b) => b.gap - a.gap)[0]?.line;
}
