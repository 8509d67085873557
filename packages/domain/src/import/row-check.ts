import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { columnLetter } from "./column-letter.js";
import type { CsvRecord } from "./records.js";

/** Whether a record is an empty line. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0]?.trim() === "";
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
    this.damaged ||= piece.includes("\uFFFD");
  }

  row({ cells, quotes }: CsvRecord, row: number): void {
    if (this.header === undefined && !isBlank(cells)) this.header = cells;
    if (quotes === "stray") this.problems.push(strayQuote({ file: this.file, row }, cells));
    if (quotes === "unclosed") this.problems.push(unclosedQuote({ file: this.file, row }, cells));
    if (this.assumed) this.example(cells, row);
    if (!this.damaged) return;
    for (const [index, text] of cells.entries())
      if (text.includes("\uFFFD"))
        this.problems.push(
          makeProblem(
            "damaged-text",
            { ...this.place(row, index), value: text },
            `“${excerpt(text)}” has characters that are no text in the file's encoding; they are read as “\uFFFD”.`,
            "Write the right characters in the place of each “\uFFFD”, or save the file again from where it came from, as “CSV UTF-8”.",
          ),
        );
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

interface Row {
  readonly file: string;
  readonly row: number;
}

/** The last cell of the record is the one that was never closed. */
export function unclosedQuote(place: Row, cells: readonly string[]): Problem {
  const text = cells.at(-1) ?? "";
  return makeProblem(
    "unclosed-quote",
    place,
    `The quotation mark before “${excerpt(text)}” is never closed${swallowed(text)}.`,
    'Close it where the cell ends, or take it out; write a quotation mark inside a cell twice ("").',
  );
}

function strayQuote(place: Row, cells: readonly string[]): Problem {
  const text = cells.find((cell) => /"[^"]/.test(cell)) ?? cells.at(-1) ?? "";
  return makeProblem(
    "stray-quote",
    place,
    `In “${excerpt(text)}” something follows a closing quotation mark, so that it is not certain where the cell ends${swallowed(text)}.`,
    'Write a quotation mark inside a quoted cell twice (""), and check the cells and rows that follow.',
  );
}

/** Rows that may have ended up in a cell. */
function swallowed(text: string): string {
  const breaks = text.match(/\n/g)?.length ?? 0;
  return breaks === 0
    ? ""
    : `; the cell goes on over ${breaks} line ${breaks === 1 ? "break" : "breaks"}`;
}

/** As much of a text as a sentence can hold. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
