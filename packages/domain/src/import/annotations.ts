import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { columnLetter } from "./column-letter.js";
import { excerpt } from "./excerpt.js";

/** A row of a file: its number and its cells. */
export interface NumberedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** How many cells of a row hold something. */
export function filledIn(cells: readonly string[]): number {
  return cells.reduce((count, text) => (text.trim() === "" ? count : count + 1), 0);
}

/** A title or note above a header, told with its text. */
export function titleProblem({ row, cells }: NumberedRow, at: ProblemPlace): Problem {
  const value = textOf(cells);
  return makeProblem(
    "above-header",
    { ...at, row, value },
    `“${excerpt(value)}” stands above the header and is no part of the table.`,
    "Nothing, if it is a title or note; else say which row is the header.",
  );
}

/** All that stands in a row, as one text. */
export function textOf(cells: readonly string[]): string {
  return cells.filter((text) => text.trim() !== "").join(" | ");
}

/** Whether a row that stands apart below a table reads as a note: a phrase near its beginning, and nothing else. */
export function isPhrase(cells: readonly string[]): boolean {
  const place = cells.findIndex((one) => one.trim() !== "");
  const text = cells[place]?.trim() ?? "";
  return filledIn(cells) === 1 && place < 2 && text.length >= 10 && /\p{L}{2}/u.test(text);
}

/**
 * Whether a row below a table of so many columns reads as a note: it is marked as one, or holds a sentence
 * near its beginning and nothing else.
 */
export function isNote(cells: readonly string[], width: number): boolean {
  const filled = filledIn(cells);
  const place = cells.findIndex((one) => one.trim() !== "");
  const text = cells[place]?.trim() ?? "";
  if (filled > 1) return filled < width && /^(?:sources?|(?:foot)?notes?)\s*\d*\s*:/i.test(text);
  if (filled === 0 || width < 2) return false;
  if (/^(?:sources?|(?:foot)?notes?)\b/i.test(text)) return true;
  if (text.length > 5 && /^(?:[*†‡]|\[|\(?\d+[.)]\s)/.test(text)) return true;
  const words = /\p{L}+[\s,.;:]+\p{L}+[\s,.;:]+\p{L}+/u.test(text);
  const cut = width > 2 && cells.length < width && text.length >= 20;
  return words && place < 2 && (cut || text.length >= 40 || text.endsWith("."));
}

/** A note below a table, told with its text. */
export function noteProblem({ row, cells }: NumberedRow, at: ProblemPlace): Problem {
  const value = textOf(cells);
  return makeProblem(
    "below-table",
    { ...at, row, value },
    `“${excerpt(value)}” stands below the table and is read as a note, not as a row.`,
    "Nothing, if it is a note; else fill the other cells of the row.",
  );
}

const total =
  /^\s*(?:(?:grand|sub|overall)[\s-]*)?totals?(?:\s*$|\s*[:(,–-]|\s+(?:all|for|of|in)\b)/i;

/** A cell by which a row says that it adds up others. */
export interface TotalCell {
  readonly row: number;
  /** The place of the column, from 0. */
  readonly index: number;
  readonly text: string;
}

/** The cell of a row that says so, if any does. */
export function totalIn({ row, cells }: NumberedRow): TotalCell | undefined {
  const index = cells.findIndex((one) => total.test(one));
  const text = cells[index]?.trim();
  return text === undefined ? undefined : { row, index, text };
}

/**
 * Rows that add up others and would be counted twice: each is told, unless they are so many of a table's
 * rows that “total” is a category like others, as in tables with a row for each combination of them.
 */
export function totalProblems(
  totals: readonly TotalCell[],
  rows: number,
  columns: readonly string[],
  at: ProblemPlace,
): readonly Problem[] {
  const many = totals.length > 10 && totals.length * 3 > rows;
  return totals
    .slice(0, many ? 1 : totals.length)
    .map(({ row, index, text }) =>
      makeProblem(
        "total-row",
        { ...at, row, column: columns[index] ?? columnLetter(index), value: text },
        many
          ? `${totals.length} rows, the first of them row ${row} with “${excerpt(text)}”, seem to add up others; they are read like any other.`
          : `The row “${excerpt(text)}” seems to add up others; it is read like any other.`,
        many
          ? "Leave them out of sums: take the rows of one category of each column alone."
          : "Leave it out of sums, or delete it from the file.",
      ),
    );
}
