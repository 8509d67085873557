import crc from "crc-32";

/** The form of packs that this package makes and reads. */
export const packFormat = "abep-verification-pack-1";

export const sheetNames = {
  cover: "Read me",
  form: "What we have recorded",
  additions: "What is missing",
  options: "Possible answers",
} as const;

/** Headers of the form, by which an answer is found when it comes back. */
export const formHeaders = {
  about: "About",
  question: "Question",
  recorded: "What we have recorded",
  verdict: "Your answer",
  value: "If not correct, what is right",
  comment: "Your comment",
  options: "Possible answers",
  evidence: "Where we saw it",
  ref: "Ref",
  base: "For our use",
  check: "Check",
} as const;

/** Headers of the sheet for what is missing. */
export const additionHeaders = {
  name: "Name",
  what: "What it is",
  extent: "How much of your area it covers",
  lead: "Lead organisation",
  website: "Website",
  comment: "Your comment",
} as const;

/** Labels of the cells that the officer fills in on the cover. */
export const coverLabels = {
  role: "Your role in the council",
  date: "Date of your answer",
} as const;

/** The first row of the table of every sheet but the cover: below title, two texts and header. */
export const firstRow = 5;

/** What tells a sheet of a pack from any other: which pack it belongs to. */
export interface PackMark {
  /** The number of the form. */
  readonly version: string;
  readonly gss: string;
  /** The day on which the pack was made. */
  readonly made: string;
  /** How many statements the pack has. */
  readonly statements: number;
}

/** Writes the mark that each sheet bears, so that one sheet alone says what it is. */
export function markText(mark: Omit<PackMark, "version">): string {
  return `${packFormat} ${mark.gss} ${mark.made} ${mark.statements}`;
}

/** Finds the mark of a pack in a text. */
export function markIn(text: string): PackMark | undefined {
  const found = /abep-verification-pack-(\d+) (E\d{8}) (\d{4}-\d{2}-\d{2}) (\d+)/.exec(text);
  if (found === null) return undefined;
  const [, version = "", gss = "", made = "", statements] = found;
  return { version, gss, made, statements: Number(statements) };
}

/** A sum over a text, by which it is seen when somebody has written over it; spaces do not count. */
export function checkOf(text: string): string {
  const sum = crc.str(text.replace(/\s+/g, " ").trim()) >>> 0;
  return `c${sum.toString(16).padStart(8, "0")}`;
}
