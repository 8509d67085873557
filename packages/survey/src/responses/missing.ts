/**
 * Why an answer is missing.
 *
 * - `missing`: no answer, and no more is known.
 * - `not_asked`: the question was not put, since the routing passed it by.
 * - `refused`: the respondent would rather not say.
 * - `dont_know`: the respondent does not know.
 * - `not_applicable`: the question does not apply to the respondent.
 */
export type Missing = "missing" | "not_asked" | "refused" | "dont_know" | "not_applicable";

const kinds: readonly Missing[] = [
  "missing",
  "not_asked",
  "refused",
  "dont_know",
  "not_applicable",
];

/** The code that a column holds for a missing answer: -1 for `missing`, and so on down. */
export function missingCode(kind: Missing): number {
  return -1 - kinds.indexOf(kind);
}

/** The kind that a code stands for; `undefined` for a code from 0 up, which is an answer. */
export function missingKind(code: number): Missing | undefined {
  return kinds[-1 - code];
}
