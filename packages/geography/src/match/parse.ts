import { CITY, LONDON, meaningOf, SILENT } from "./words.js";

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
  /** Words with digits in them. */
  readonly numbers: readonly string[];
}

/**
 * Takes a name apart, whatever its case, accents and punctuation; `CamelCase` is cut where a
 * capital follows small letters. Single letters in a row are one word: "N.E." is "ne".
 */
export function parse(text: string): Parsed {
  const found = wordsOf(text);
  const numbers = found.filter((word) => /\d/.test(word));
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
    const isLondonBorough = word === "london" && "borough".startsWith(words[at + 1] ?? "-");
    const meaning = isLondonBorough ? LONDON : meaningOf(word);
    const bit = typeof meaning === "number" ? meaning : 0;
    kind |= bit;
    if (bit === 0) core.push(word);
    if (bit <= CITY) titled.push(word);
    if (bit !== SILENT && bit !== LONDON) named.push(word);
  });
  return { full: spelt.join(""), named, titled, core, kind, numbers };
}

function wordsOf(text: string): readonly string[] {
  const found = text
    .normalize("NFKD")
    // Accents and apostrophes.
    .replace(/['`\u2018\u2019]|\p{M}/gu, "")
    .replace(/[&+]/g, " and ")
    .replace(/([a-z]{2})([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, " ")
    .replace(/\b([a-z]) (?=[a-z]\b)/g, "$1")
    .match(/\S+/g);
  return found ?? [];
}
