import type { QuestionFigures, ScaleFigures } from "../../../survey/figures/types.js";
import { listOf } from "../../../format/text.js";
import { sides, topSentence } from "../enablers/enablers-words.js";
import { measureWords, percentFormat } from "../figure-words.js";
import { leading, rankedBy } from "../questions/leading.js";
import { scoreWords } from "../scales/score-words.js";

/** A question whose answer belongs on the first page, and how a sentence about it begins. */
export interface HeadlineQuestion {
  readonly id: string;
  readonly opening: string;
}

/** In the survey of leaders: whether they would join, what helps, what gets in the way, whom they turn to. */
export const headlineQuestions: readonly HeadlineQuestion[] = [
  {
    id: "would_join",
    opening: "Asked whether they would join such a partnership, leaders who are in none answer",
  },
  { id: "enablers", opening: "" },
  { id: "barriers", opening: "" },
  {
    id: "improvement_first",
    opening: "Asked whom they turn to first when teaching or results need to improve, leaders name",
  },
];

/** In the survey of leaders: how far they want a partnership. */
export const DEMAND = "scale_demand";

/** More answers than this make no sentence. */
const MOST_NAMES = 3;

/** What a question shows, in a sentence; none where nobody answered or the question is of another kind. */
export function questionSentence(
  { id, opening }: HeadlineQuestion,
  figures: QuestionFigures,
): string | undefined {
  if (figures.slices.length === 0) return undefined;
  const side = sides.find((one) => one.id === id);
  if (side !== undefined) {
    return figures.shape === "items" ? topSentence(side, figures) : undefined;
  }
  if (figures.shape !== "shares") return undefined;
  const ranked = rankedBy(figures.lines, ({ measures }) => measures[0]);
  const format = percentFormat(ranked.map(({ measure }) => measure));
  const [first] = ranked;
  if (first === undefined) return undefined;
  const top = leading(ranked);
  if (top.length > MOST_NAMES) {
    return `${opening} no one thing clearly most often: “${first.label}” has ${measureWords(first.measure, format)}.`;
  }
  const names = listOf(
    top.map(({ label }) => `“${label}”`),
    "or",
  );
  const shares = listOf(top.map(({ measure }) => measureWords(measure, format)));
  const doubt = top.length === 1 ? "" : ", in an order that is not certain";
  return `${opening} ${names} most often: ${shares}${doubt}.`;
}

/** The mean of a scale, in a sentence that says what it means. */
export function scaleSentence(figures: ScaleFigures): string | undefined {
  const { title, high, mean, slices } = figures;
  return slices.length === 0 ? undefined : `${title}: ${scoreWords(mean, figures)}. ${high}`;
}
