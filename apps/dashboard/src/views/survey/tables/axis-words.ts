import { regionInSentence } from "../../../format/text.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import { regionQuestion } from "../../../survey/figures/slices.js";
import { questionOf } from "./axis-options.js";

/** How words speak of the two questions of a table. */
export interface AxisWords {
  /** The question of the rows, quoted; an item with the question that it is of. */
  readonly rows: string;
  /** What parts the columns: “by phase”. */
  readonly by: string;
  /** The respondents of a column: “of “Primary””, “in London”. */
  readonly ofColumn: (label: string) => string;
  /** The unit of a number, if it has one. */
  readonly unit: string;
}

export function axisWords(
  { head }: OpenStudy,
  rows: { readonly id: string; readonly text: string },
  columns: { readonly id: string; readonly text: string },
): AxisWords {
  const { instrument, menu } = head;
  const question = questionOf(instrument, rows.id);
  const isRegion = columns.id === regionQuestion;
  return {
    rows: question?.kind === "matrix" ? `“${rows.text}” (${question.text})` : `“${rows.text}”`,
    by: isRegion
      ? "by region"
      : columns.id === menu.phase
        ? "by phase"
        : `by the answer to “${columns.text}”`,
    ofColumn: (label) => (isRegion ? `in ${regionInSentence(label)}` : `of “${label}”`),
    unit: question?.kind === "number" ? (question.unit ?? "") : "",
  };
}
