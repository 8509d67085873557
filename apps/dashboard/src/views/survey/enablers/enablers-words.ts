import { inSentence, listOf } from "../../../format/text.js";
import type { QuestionFigures } from "../../../survey/figures/types.js";
import { measureWords, percentFormat } from "../figure-words.js";
import { canCompare, TOO_SMALL } from "../questions/comparison.js";
import { furthestApart, type Apart } from "../questions/groups-apart.js";
import { leading, rankedBy, type Ranked } from "../questions/leading.js";

export type Items = Extract<QuestionFigures, { readonly shape: "items" }>;

/** Enablers or barriers, and the verbs that go with them. */
export interface Side {
  readonly id: "enablers" | "barriers";
  readonly heading: string;
  /** “What helps most is trust between leaders”. */
  readonly most: string;
  readonly verb: string;
  readonly verbs: string;
}

export const sides: readonly Side[] = [
  {
    id: "enablers",
    heading: "What helps",
    most: "What helps most",
    verb: "helps",
    verbs: "help",
  },
  {
    id: "barriers",
    heading: "What gets in the way",
    most: "What gets in the way most",
    verb: "gets in the way of",
    verbs: "get in the way",
  },
];

/** Items from the most to the least often named, of all together. */
export function rankedItems({ items }: Items): readonly Ranked[] {
  return rankedBy(items, ({ agree }) => agree[0]);
}

/** More names than this make no sentence. */
const MOST_NAMES = 3;

/** What comes first, in a sentence, and how certain that is. */
export function topSentence({ most }: Side, overall: Items): string {
  const ranked = rankedItems(overall);
  const format = percentFormat(ranked.map(({ measure }) => measure));
  const [first] = ranked;
  if (first === undefined) return `${most} cannot be said: all figures are withheld.`;
  const top = leading(ranked);
  if (top.length > MOST_NAMES) {
    return `${most} is not certain: the intervals of ${top.length} overlap, ${inSentence(first.label)} first among them at ${measureWords(first.measure, format)}.`;
  }
  const names = listOf(
    top.map(({ label }) => inSentence(label)),
    "or",
  );
  const figures = listOf(top.map(({ measure }) => measureWords(measure, format)));
  const doubt = ": which comes first is not certain, as their intervals overlap";
  return `${most} is ${names}, at ${figures}${top.length === 1 ? "" : doubt}.`;
}

/** The headline of a chart without a split. */
export function topHeadline({ verb, verbs }: Side, overall: Items): string {
  const ranked = rankedItems(overall);
  const format = percentFormat(ranked.map(({ measure }) => measure));
  const [first] = ranked;
  if (first === undefined) return "All figures are withheld";
  const top = leading(ranked);
  if (top.length === 1) {
    return `${first.label} ${verb} ${format(first.measure.value)} of leaders, more than anything else`;
  }
  return top.length > MOST_NAMES
    ? `${top.length} of ${ranked.length} may come first, ${inSentence(first.label)} among them`
    : `${listOf(top.map(({ label }, at) => (at === 0 ? label : inSentence(label))))} ${verbs} most`;
}

/** An item in which groups clearly differ. */
export interface Difference {
  readonly item: string;
  readonly label: string;
  readonly apart: Apart;
}

/** Where the intervals of groups lie apart, the widest gap first. */
export function differencesOf({ items, slices }: Items): readonly Difference[] {
  return items
    .flatMap(({ id, label, agree }): Difference[] => {
      const apart = furthestApart(slices, agree);
      return apart === undefined ? [] : [{ item: id, label, apart }];
    })
    .sort((a, b) => b.apart.gap - a.apart.gap);
}

/** The headline of a chart with a split. */
export function splitHeadline(by: string, figures: Items): string {
  const clear = differencesOf(figures);
  const [first] = clear;
  if (first === undefined) {
    return canCompare(figures.items.map(({ agree }) => agree))
      ? `${by}, none of ${figures.items.length} clearly differs`
      : TOO_SMALL;
  }
  return clear.length === 1
    ? `${by}, only “${first.label}” clearly differs`
    : `${by}, ${clear.length} of ${figures.items.length} clearly differ, “${first.label}” most clearly`;
}
