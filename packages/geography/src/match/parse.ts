import { CITY, LOCAL, LONDON, meaningOf, SILENT } from "./words.js";

/** A name taken apart. */
export interface Parsed {
  /** All letters of it in one piece, as they stand. */
  readonly full: string;
  /** Its words without those that tell nothing. */
  readonly named: readonly string[];
  /** Its words without those that say a kind of body, but for "City" and "County", which names can have. */
  readonly titled: readonly string[];
  /** Its words without any that say what kind of body it is. */
  readonly core: readonly string[];
  /** The kinds of body that it mentions. */
  readonly kind: number;
  /** Words with digits in them, but for small numbers, which are those of footnotes. */
  readonly numbers: readonly string[];
}

/**
 * Takes a name apart, whatever its case, accents and punctuation; `CamelCase` is cut where a word begins
 * with a capital.
 */
export function parse(text: string): Parsed {
  const found = wordsOf(text);
  const spelt = found.filter((word) => !/\d/.test(word));
  const words = spelt.flatMap((word) => {
    const meaning = meaningOf(word);
    return typeof meaning === "string" ? meaning.split(" ") : word;
  });
  const named: string[] = [];
  const titled: string[] = [];
  const core: string[] = [];
  let kind = 0;
  words.forEach((word, at) => {
    const isLondonBorough = word === "london" && meaningOf(words[at + 1] ?? "") === LOCAL;
    const meaning = isLondonBorough ? LONDON : meaningOf(word);
    const bit = typeof meaning === "number" ? meaning : 0;
    kind |= bit;
    if (bit === 0) core.push(word);
    if (bit <= CITY) titled.push(word);
    if (bit !== SILENT && bit !== LONDON) named.push(word);
  });
  const numbers = found.filter((word) => /\d{3}/.test(word));
  return { full: spelt.join(""), named, titled, core, kind, numbers };
}

/** Codes and numbers, words in capitals, other words with or without one, signs for "and". */
const word = /[A-Za-z]?\d+|[A-Z]+(?![a-z])|[a-z]?[A-Z]?[a-z]+|[&+]/g;

/** The words of a text in small letters; single letters in a row are one word: "N.E." is "ne". */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    // Accents and apostrophes.
    .replace(/['`\u2018\u2019]|[\u0300-\u036f]/g, "");
  const words: string[] = [];
  let lone = "";
  for (const found of plain.match(word) ?? []) {
    const next = /[&+]/.test(found) ? "and" : found.toLowerCase();
    const letters = next.length === 1 ? lone + next : "";
    if (letters.length > 1) words.pop();
    words.push(letters || next);
    lone = letters;
  }
  return words;
}
