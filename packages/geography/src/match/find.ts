import type { Reading } from "./judge.js";
import type { Names } from "./names.js";
import { inAnyOrder } from "./names.js";
import type { Parsed } from "./parse.js";

/**
 * Reads a name as a known spelling: as it is, then without words that say what kind of body it is, each time
 * in its own order of words and in any. Knows nothing of typing errors.
 */
export function readKnown({ byLetters }: Names, parsed: Parsed): Reading {
  const { full, named, titled, core, kind } = parsed;
  const asItIs = byLetters.get(full);
  if (asItIs?.rank === 2) return { forms: [asItIs], kind: 0, how: "exact", score: 1 };
  for (const words of [[full], named, titled, core, core.filter(isNoLoneLetter)]) {
    const letters = words.join("");
    const form = byLetters.get(letters) ?? byLetters.get(inAnyOrder(words));
    if (form !== undefined) {
      return {
        forms: [form],
        kind: letters === full || words === named ? 0 : kind,
        how: "alias",
        score: 0.99,
      };
    }
  }
  return { forms: [], score: 0 };
}

/** Whether all words of a part are among the words of the whole. */
export function holds(whole: readonly string[], part: readonly string[]): boolean {
  return part.every((word) => whole.includes(word));
}

/** Lone letters inside a name stand for "and", "with", "upon": Telford A Wrekin. */
function isNoLoneLetter(word: string, at: number, words: readonly string[]): boolean {
  return word.length > 1 || at === 0 || at === words.length - 1;
}
