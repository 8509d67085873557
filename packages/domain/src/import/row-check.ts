import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { columnLetter } from "./column-letter.js";
import { excerpt } from "./excerpt.js";
import { quoteProblem } from "./quote-problems.js";
import type { CsvRecord } from "./records.js";

/** Whether a record is an empty line. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0]?.trim() === "";
}

/** Control characters other than tabs and line breaks. */
const control = /[^\P{Cc}\t\n\r]/u;

/** Whether a text has such characters, or what stands for no character in a file's encoding. */
function isDamaged(text: string): boolean {
  return text.includes("\uFFFD") || control.test(text);
}

/** Looks for what went wrong as text was read and parted, row by row. */
export class RowCheck {
  readonly problems: Problem[] = [];
  private header: readonly string[] | undefined;
  private damaged = false;
  private readonly file: string;
  private assumed: boolean;

  /** `assumed` says whether the encoding is a guess, which the report then tells with an example. */
  constructor(file: string, assumed: boolean) {
    this.file = file;
    this.assumed = assumed;
  }

  /** To be called with each text before its rows come. */
  text(piece: string): void {
    this.damaged ||= isDamaged(piece);
  }

  row({ cells, quotes }: CsvRecord, row: number): void {
    if (this.header === undefined && !isBlank(cells)) this.header = cells;
    if (quotes !== undefined)
      this.problems.push(quoteProblem(quotes, { file: this.file, row }, cells));
    if (this.assumed) this.example(cells, row);
    if (!this.damaged) return;
    for (const [index, text] of cells.entries())
      if (isDamaged(text)) this.problems.push(damagedText(text, this.place(row, index)));
  }

  private example(cells: readonly string[], row: number): void {
    const index = cells.findIndex((text) => /[^\0-\x7F]/.test(text));
    const text = cells[index];
    if (text === undefined) return;
    this.assumed = false;
    this.problems.push(
      makeProblem(
        "assumed-encoding",
        { ...this.place(row, index), value: text },
        `The file is not in UTF-8; it is read as Windows-1252, the encoding of older Windows programs, so that this cell says “${excerpt(text)}”.`,
        "Check that the letters with accents are right; if not, save the file again as “CSV UTF-8”.",
      ),
    );
  }

  private place(row: number, index: number): { file: string; row: number; column: string } {
    const name = this.header?.[index]?.trim() ?? "";
    return { file: this.file, row, column: name === "" ? columnLetter(index) : name };
  }
}

function damagedText(text: string, place: ProblemPlace): Problem {
  const lost = text.includes("\uFFFD");
  return makeProblem(
    "damaged-text",
    { ...place, value: text },
    lost
      ? `“${excerpt(text)}” has characters that are no text in the file's encoding; they are read as “\uFFFD”.`
      : `“${excerpt(text)}” has control characters in it, which stand for no letter; they are kept.`,
    lost
      ? "Write the right characters in the place of each “\uFFFD”, or save the file again from where it came from, as “CSV UTF-8”."
      : "Take them out, or put right what was damaged; they do not show in most programs.",
  );
}
