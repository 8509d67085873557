import type { Problem } from "@abep/survey";
import { countOf } from "../../../format/text.js";
import type { StudyHead } from "../../../survey/engine/types.js";

export const problemHeader: readonly string[] = [
  "Row",
  "Column",
  "Value",
  "What is wrong",
  "What to do",
  "Kind",
];

/** Problems as rows of a table, in the order of the header. */
export function problemRows(
  problems: readonly Problem[],
): readonly (readonly (string | number)[])[] {
  return problems.map(({ row, column, value, message, remedy, severity }) => [
    row ?? "",
    column ?? "",
    value ?? "",
    message,
    remedy,
    severity === "error" ? "Error" : "Warning",
  ]);
}

/** How many problems there are, and what they mean for the figures. */
export function problemWords({ problems, problemCounts, respondents }: StudyHead): string {
  const all = [...problemCounts.values()].reduce((sum, count) => sum + count, 0);
  if (all === 0) {
    return `Every cell of the ${countOf(respondents, "response")} was read: nothing is wrong.`;
  }
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const listed = problems.length < all ? ` The first ${problems.length} are listed.` : "";
  return errors === 0
    ? `${countOf(all, "warning")}: everything was read, and these are worth a look.${listed}`
    : `${countOf(all, "problem")}, ${errors} of them cells that could not be read: each counts as no answer, and every response is kept.${listed}`;
}
