import type { Authority } from "../authority.js";
import { meantBy } from "./bearers.js";
import { EDIT, edits, FAR } from "./edits.js";
import { isElsewhere } from "./elsewhere.js";
import { holds } from "./find.js";
import type { Question, Reading } from "./judge.js";
import type { Bearer, Form } from "./names.js";
import { letterMask } from "./names.js";

/** A known spelling that a name has within two errors. */
interface Near {
  readonly form: Form;
  readonly authority: Authority | undefined;
  /** The surprise in the errors, in bits. */
  readonly surprise: number;
}

/**
 * Reads a name as one with typing errors, unless it is a place that is spelt like an LA. One letter left out,
 * doubled or swapped is so likely an error that such places are not asked for.
 */
export function readMisspelt(question: Question): Reading {
  const { full, named, core } = question.parsed;
  for (const letters of new Set([full, named.join(""), core.join("")])) {
    const near = nearTo(letters, question);
    const [best] = near;
    if (best === undefined || !isLikely(best)) continue;
    if (best.surprise > 6 && isElsewhere(letters)) continue;
    const isSure = standsOut(near);
    return {
      forms: (isSure ? [best] : near.filter(isLikely)).map(({ form }) => form),
      how: isSure ? "fuzzy" : undefined,
      score: 1 - best.surprise / (6 * best.form.letters.length),
      reason: "it may stand for more than one name",
    };
  }
  return { forms: [], score: 0 };
}

/** The spellings within two errors that are closest to each LA, and to all else that bears names, in order. */
function nearTo(letters: string, { names, parsed, on }: Question): readonly Near[] {
  const closest = new Map<Authority | readonly Bearer[], Near>();
  const mask = letterMask(letters);
  // A word that is right, but stands in other names only, is no typing error.
  const right = parsed.core.filter((word) => names.vocabulary.has(word));
  for (const form of names.forms) {
    const longer = Math.abs(form.letters.length - letters.length);
    if (form.rank === 0 || longer > 2 || !holds(form.words, right)) continue;
    // An error changes at most two letters of those that occur, one where it changes the length.
    if (bitCount(mask ^ form.mask) > 4 - longer) continue;
    const cost = edits(letters, form.letters);
    if (cost >= FAR) continue;
    const authority = meantBy(form.bearers, on);
    // Six bits say where in the name an error is.
    const surprise = Math.floor(cost / EDIT) * 6 + (cost % EDIT);
    const key = authority ?? form.bearers;
    if (surprise < (closest.get(key)?.surprise ?? Infinity)) {
      closest.set(key, { form, authority, surprise });
    }
  }
  return [...closest.values()].sort((a, b) => a.surprise - b.surprise);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Whether a name may be known in spite of the errors: one in three letters, two in five, and in four two of
 * which but one brought in a letter.
 */
function isLikely({ form, surprise }: Near): boolean {
  return surprise < 12 || form.letters.length > (surprise < 18 ? 3 : 4);
}

/**
 * Whether the closest spelling is an LA's and stands out. Another LA's must be less likely by 11 bits, one
 * stray letter, and a little more in a short name, in which there are fewer places for a letter to stray to:
 * chance then hardly makes one LA's name look like another's. From what is no LA it need only be told.
 */
function standsOut([best, ...others]: readonly Near[]): boolean {
  return (
    best?.authority !== undefined &&
    others.every(
      ({ authority, surprise, form }) =>
        surprise - best.surprise >=
        (authority === undefined ? 1 : form.letters.length > 5 ? 11 : 12),
    )
  );
}
