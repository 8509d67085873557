import { askQuestion, useFigures, type Asked } from "../../../survey/engine/ask.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { QuestionFigures, Selection } from "../../../survey/figures/types.js";

/** The figures of a question as they are split, and of all together. */
export interface BothFigures {
  readonly split: QuestionFigures;
  readonly overall: QuestionFigures;
}

/** Asks for a question with a split and without, and gives them once both are there. */
export function useQuestion(
  study: OpenStudy,
  id: string,
  selection: Selection,
): Asked<BothFigures | undefined> {
  const { group, where } = selection;
  const split = useFigures(study, askQuestion, id, selection);
  const overall = useFigures(study, askQuestion, id, { group, where });
  const isPending = split.isPending || overall.isPending;
  const [one, other] = [split.answer, overall.answer];
  if (one === undefined || other === undefined) return { answer: undefined, isPending };
  if (!one.ok) return { answer: one, isPending };
  if (!other.ok) return { answer: other, isPending };
  const figures =
    one.figures === undefined || other.figures === undefined
      ? undefined
      : { split: one.figures, overall: other.figures };
  return { answer: { ok: true, figures }, isPending };
}
