import { elsewhere } from "../data/names.js";

let known: ReadonlySet<number> | undefined;

/** The number that stands for a name: one of 65,536. */
export function numberOf(letters: string): number {
  let hash = 7;
  for (const letter of letters) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x5bd1e995);
  return hash >>> 16;
}

/**
 * Whether a name is one of the places and words that are no LA but are spelt like one: Alton is not Halton.
 * It takes about four other names in a thousand for one of them.
 */
export function isElsewhere(letters: string): boolean {
  known ??= decode();
  return known.has(numberOf(letters));
}

/** Reads how much each number is above the one before, in two digits to the base 36. */
function decode(): ReadonlySet<number> {
  let number = 0;
  return new Set(elsewhere.match(/../g)?.map((above) => (number += parseInt(above, 36))));
}
