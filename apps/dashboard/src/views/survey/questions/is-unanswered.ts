import type { Measure } from "@abep/charts";
import type { QuestionFigures } from "../../../survey/figures/types.js";

/** Whether none of those chosen answered: every figure is missing, and none withheld. */
export function isUnanswered(figures: QuestionFigures): boolean {
  return figures.shape !== "words" && measuresOf(figures).every(({ state }) => state === "missing");
}

function measuresOf(figures: QuestionFigures): readonly Measure[] {
  switch (figures.shape) {
    case "shares":
      return figures.lines.flatMap(({ measures }) => measures);
    case "items":
      return figures.items.flatMap(({ agree }) => agree);
    case "number":
      return figures.means.measures;
    case "ranking":
      return figures.first.flatMap(({ measures }) => measures);
    case "words":
      return [];
  }
}
