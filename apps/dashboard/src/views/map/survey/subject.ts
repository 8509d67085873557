import type { RegionFigureHead } from "../../../survey/figures/types.js";

/** How a share of each question of the shipped survey is said. */
const said: Readonly<Record<string, string>> = {
  enablers: "helped by",
  barriers: "held back by",
  wider_outcomes: "who get local help with",
  local_support: "who agree with",
  value_of_local: "who agree with",
  partnership_views: "who agree with",
};

/** What a figure is of, as the subject of a sentence: “The share of leaders held back by “Too little time””. */
export function subjectOf({ title, question = "", answers = "" }: RegionFigureHead): string {
  if (question === "") return title;
  const words = said[question] ?? `who answer ${answers} to`;
  return `The share of leaders ${words} “${title}”`;
}

/** What a figure is, with its unit and what counts. */
export function definitionOf({ unit, what, answers = "" }: RegionFigureHead): string {
  return unit === "score"
    ? `The mean of a score from 0 to 100. ${what}`
    : `The share of those with an answer who say ${answers} when asked: ${what}`;
}
