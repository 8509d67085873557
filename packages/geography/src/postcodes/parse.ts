import type { Problem } from "../problem.js";
import { areaOf, hasForm, isArea, isCompactPostcode, spaced } from "./form.js";
import type { Postcode } from "./form.js";

/** What a text was changed in to be a postcode as officially written. */
export type PostcodeMend =
  | { readonly kind: "case" }
  /** Spaces, dots or dashes were put in, moved or taken out. */
  | { readonly kind: "spacing" }
  /** O stood for 0 or I for 1, or the other way round, where only the other can stand; `at` counts from 0. */
  | { readonly kind: "character"; readonly at: number; readonly from: string; readonly to: string };

/** What a text is when read as a postcode. */
export type ParsedPostcode =
  | {
      readonly kind: "postcode";
      readonly postcode: Postcode;
      /** The letters at the beginning: `SW` of `SW1A 2AA`. */
      readonly area: string;
      /** The part before the space, the postcode district: `SW1A`. */
      readonly outward: string;
      /** The part after the space: `2AA`. */
      readonly inward: string;
      /** The district and the first digit after it: `SW1A 2`. */
      readonly sector: string;
      /** What was mended; empty when the text was in the official form. */
      readonly mends: readonly PostcodeMend[];
    }
  /** A British Forces Post Office number, which stands in place of a postcode (`BFPO 801`). */
  | { readonly kind: "bfpo"; readonly number: number }
  | { readonly kind: "invalid"; readonly problem: Problem };

/** What people set between the parts of a postcode, and what spreadsheets leave in it unseen. */
const SEPARATORS = /[\s\u200B\uFEFF.\-\u2010-\u2015]+/g;

const LOOK_ALIKE: Readonly<Record<string, string>> = { O: "0", "0": "O", I: "1", "1": "I" };

/**
 * Reads a full UK postcode, of any of the forms `A9 9AA`, `A99 9AA`, `A9A 9AA`, `AA9 9AA`, `AA99 9AA`, `AA9A 9AA`, and
 * `GIR 0AA`; or a BFPO number. Capitals and spacing are put right, and O and 0, I and 1 are told apart where only one
 * of them can stand: `mends` says what was done. Nothing else is mended. Whether the postcode is in use, only a
 * directory can say.
 *
 * Problems: `postcode-missing`, `postcode-incomplete` (only a district or sector), `postcode-unknown-area`,
 * `postcode-malformed`.
 *
 * @example
 * const parsed = parsePostcode("sw1a2aa");
 * parsed.kind === "postcode" && parsed.postcode; // "SW1A 2AA"
 * const mended = parsePostcode("SO14 OAA");
 * mended.kind === "postcode" && mended.mends; // [{ kind: "character", at: 5, from: "O", to: "0" }]
 * const part = parsePostcode("SW1A");
 * part.kind === "invalid" && part.problem.code; // "postcode-incomplete"
 */
export function parsePostcode(text: string): ParsedPostcode {
  const upper = text.toUpperCase();
  const compact = upper.replace(SEPARATORS, "");
  const [, forces] = /^BFPO(\d{1,4})$/.exec(compact) ?? [];
  if (forces !== undefined) return { kind: "bfpo", number: Number(forces) };
  const [reading, another] = isCompactPostcode(compact) ? [compact] : readingsOf(compact);
  if (reading === undefined || another !== undefined) {
    return { kind: "invalid", problem: problemOf(text, compact) };
  }
  const postcode = spaced(reading);
  const [outward = "", inward = ""] = postcode.split(" ");
  return {
    kind: "postcode",
    postcode,
    area: areaOf(reading),
    outward,
    inward,
    sector: `${outward} ${inward.slice(0, 1)}`,
    mends: mendsOf(text, upper, compact, postcode),
  };
}

/** The postcodes that a text can be read as when letters may be digits that look like them. */
function readingsOf(compact: string): readonly string[] {
  if (compact.length < 5 || compact.length > 7) return [];
  let readings = [""];
  for (const character of compact) {
    const other = LOOK_ALIKE[character];
    const choices = other === undefined ? [character] : [character, other];
    readings = readings.flatMap((start) => choices.map((choice) => start + choice));
  }
  return readings.filter(isCompactPostcode);
}

function mendsOf(
  text: string,
  upper: string,
  compact: string,
  postcode: Postcode,
): readonly PostcodeMend[] {
  const mends: PostcodeMend[] = [];
  if (upper !== text) mends.push({ kind: "case" });
  const asSpaced = `${compact.slice(0, -3)} ${compact.slice(-3)}`;
  if (upper !== asSpaced) mends.push({ kind: "spacing" });
  for (let at = 0; at < postcode.length; at += 1) {
    const [from, to] = [asSpaced.charAt(at), postcode.charAt(at)];
    if (from !== to) mends.push({ kind: "character", at, from, to });
  }
  return mends;
}

function problemOf(text: string, compact: string): Problem {
  const problem = (code: string, message: string, remedy: string): Problem => ({
    severity: "error",
    code: `postcode-${code}`,
    message,
    remedy,
  });
  if (compact === "") {
    return problem("missing", "There is no postcode.", "Give a full postcode, as SW1A 2AA.");
  }
  // A district or a sector: it becomes a postcode by what is missing.
  if (["1AA", "AA", "A"].some((rest) => isCompactPostcode(compact + rest))) {
    return problem(
      "incomplete",
      `"${text}" is only the beginning of a postcode.`,
      "Give the full postcode, as SW1A 2AA.",
    );
  }
  if (hasForm(compact) && !isArea(areaOf(compact))) {
    return problem(
      "unknown-area",
      `"${text}" begins with ${areaOf(compact)}, which is no postcode area.`,
      "Correct the letters at the beginning.",
    );
  }
  return problem(
    "malformed",
    `"${text}" does not have the form of a UK postcode.`,
    "Correct it to a full postcode, as SW1A 2AA, or leave it empty.",
  );
}
