import type { Reliability } from "../../../survey/figures/types.js";
import { decimalFormat, measureWords } from "../figure-words.js";

export const twoDecimals = decimalFormat(2);

/** What alpha says of the scores, as a share of what differs between respondents. */
export function alphaWords({ alpha, n }: Reliability): string {
  if (alpha?.state === "withheld" || n === undefined) {
    return "Cronbach’s alpha is withheld: fewer than 10 respondents answered.";
  }
  const { value } = alpha ?? {};
  if (alpha === undefined || value === undefined) {
    return "Cronbach’s alpha cannot be worked out: answers do not vary, or there are too few.";
  }
  const told = `Cronbach’s alpha is ${measureWords(alpha, twoDecimals)}.`;
  if (value <= 0) {
    return `${told} At 0 or below, the statements do not go together: a sum of them measures nothing in common.`;
  }
  const shared = Math.round(100 * value);
  return `${told} Of how scores vary between respondents, it puts ${shared}% down to what the statements have in common, and ${100 - shared}% to how each one happened to be answered. An alpha of 0.8 would mean 80% and 20%.`;
}

/** How sensitive the scale is to single statements: those without which alpha would be higher. */
export function droppedWords({ alpha, items }: Reliability): string {
  const value = alpha?.value;
  if (value === undefined) return "";
  const better = items.filter(
    ({ alphaWithout = -1 }) => twoDecimals(alphaWithout) > twoDecimals(value),
  );
  const [first, ...others] = better;
  if (first === undefined) return "Alpha would not be higher without any one of the statements.";
  const figure = twoDecimals(first.alphaWithout ?? 0);
  return others.length === 0
    ? `Without “${first.text}” alpha would be ${figure}.`
    : `Alpha would be higher without one of ${better.length} statements: the table has them.`;
}
