import type { Measure } from "@abep/charts";
import type { Line, SliceHead } from "../../../survey/figures/types.js";
import { mayBeEqual, measureWords } from "../figure-words.js";
import { rankedBy, type Ranked } from "./leading.js";

/** The groups where a figure is smallest and largest. */
export interface Extremes {
  readonly least: Ranked;
  readonly most: Ranked;
  /** Whether their intervals lie apart. */
  readonly isClear: boolean;
}

/** The extremes of one figure among groups; none with fewer than two figures that may be told. */
export function extremesOf(
  slices: readonly SliceHead[],
  measures: readonly Measure[],
): Extremes | undefined {
  const ranked = rankedBy(slices, (_, at) => measures[at]);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (most === undefined || least === undefined || ranked.length < 2) return undefined;
  return { least, most, isClear: !mayBeEqual(most.measure, least.measure) };
}

/** What a split shows of one thing, as a headline. */
export function comparison(
  what: string,
  slices: readonly SliceHead[],
  measures: readonly Measure[],
  format: (value: number) => string,
): string {
  const extremes = extremesOf(slices, measures);
  if (extremes !== undefined) {
    return extremes.isClear
      ? `${what}: ${rangeWords(extremes, format)}`
      : `${what} does not differ clearly between groups`;
  }
  const [only] = rankedBy(slices, (_, at) => measures[at]);
  return only === undefined
    ? `${what}: all figures are withheld`
    : `${what}: ${measureWords(only.measure, format)} for “${only.label}”, the only group that can be shown`;
}

/** “from 12% (8% to 18%) for “Secondary” to 22% (19% to 27%) for “Primary””. */
export function rangeWords({ least, most }: Extremes, format: (value: number) => string): string {
  return `from ${measureWords(least.measure, format)} for “${least.label}” to ${measureWords(most.measure, format)} for “${most.label}”`;
}

/** The line in which groups lie furthest apart, among those in which they clearly do. */
export function clearest(lines: readonly Line[], slices: readonly SliceHead[]): Line | undefined {
  const apart = lines.flatMap((line) => {
    const extremes = extremesOf(slices, line.measures);
    if (extremes?.isClear !== true) return [];
    const { least, most } = extremes;
    return [{ line, gap: most.measure.value - least.measure.value }];
  });
  return apart.sort((a, b) => b.gap - a.gap)[0]?.line;
}
