import type { ScoreType } from "@abep/survey";
import type { Measure } from "@abep/charts";
import type { ScaleFigures } from "../../../survey/figures/types.js";
import { decimalFormat, measureWords } from "../figure-words.js";

export const scoreLabels: Readonly<Record<ScoreType, string>> = {
  pomp: "Percent of the maximum, 0 to 100",
  mean: "Mean of the answers",
  sum: "Sum of the answers",
};

/** Prints scores: those from 0 to 100 and sums with one decimal, means of answers with two. */
export function scoreFormat(type: ScoreType): (score: number) => string {
  return decimalFormat(type === "mean" ? 2 : 1);
}

/** How a score is made of answers, and who gets one. */
export function scoringWords(
  { type, range: [low, high], minimumValid }: ScaleFigures,
  items: number,
): string {
  const reach = `from ${low} to ${high}`;
  const how = {
    pomp: `A score is the mean of the answers, stretched so that it runs ${reach}: the percent of the highest score possible.`,
    mean: `A score is the mean of the answers, ${reach}.`,
    sum: `A score is the sum of the answers, ${reach}; an answer that is missing counts as the mean of the others.`,
  }[type];
  return `${how} Answers to reversed statements are turned round first. Whoever answers at least ${minimumValid} of the ${items} statements has a score.`;
}

/** “58.1 (56.9 to 59.3) of 100 on average”, or on another measure “3.32 (3.27 to 3.37) on average, from 1 to 5”. */
export function scoreWords(measure: Measure, { type, range: [low, high] }: ScaleFigures): string {
  const words = measureWords(measure, scoreFormat(type));
  if (measure.value === undefined) return words;
  return type === "pomp"
    ? `${words} of 100 on average`
    : `${words} on average, from ${low} to ${high}`;
}
