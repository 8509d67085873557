import type { Measure } from "@abep/charts";
import type { CrosstabFigures, Line } from "../../../survey/figures/types.js";

/** Two columns of a row of which one is significantly lower. */
export interface Difference {
  readonly line: Line;
  readonly higher: { readonly label: string; readonly measure: Measure };
  readonly lower: { readonly label: string; readonly measure: Measure };
}

/**
 * The clearest differences that the letters tell, one a row, those first whose intervals are furthest apart. The two
 * rows of a question with two answers say the same: the first stands for both.
 */
export function clearest(figures: CrosstabFigures, isSet: boolean): readonly Difference[] {
  const { lines } = figures;
  const told = lines.length === 2 && !isSet ? lines.slice(0, 1) : lines;
  return told
    .flatMap((line) => byDistance(differencesIn(line, figures)).slice(0, 1))
    .sort((a, b) => distance(b) - distance(a));
}

function differencesIn(line: Line, { columns }: CrosstabFigures): readonly Difference[] {
  return line.measures.flatMap((measure, at) => {
    const letters = (measure.detail ?? "").split(" ");
    const higher = { label: columns.answers[at]?.label ?? "", measure };
    return columns.answers.flatMap(({ label, letter }, other): readonly Difference[] => {
      const less = line.measures[other];
      return letter === undefined || less === undefined || !letters.includes(letter)
        ? []
        : [{ line, higher, lower: { label, measure: less } }];
    });
  });
}

function byDistance(all: readonly Difference[]): readonly Difference[] {
  return [...all].sort((a, b) => distance(b) - distance(a));
}

/** From the upper limit of the lower figure to the lower limit of the higher one; below 0 where they overlap. */
function distance({ higher, lower }: Difference): number {
  const from = lower.measure.interval?.high ?? lower.measure.value ?? 0;
  const to = higher.measure.interval?.low ?? higher.measure.value ?? 0;
  return to - from;
}
