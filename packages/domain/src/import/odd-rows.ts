import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { filledIn, textOf, type NumberedRow } from "./annotations.js";
import { excerpt } from "./excerpt.js";
import { readFigure } from "./figures.js";

/** Whether a row says again what the header says: two cells or more, and half of those it fills. */
export function repeatsHeader(cells: readonly string[], header: readonly string[]): boolean {
  const first = cells.findIndex((text) => text.trim() !== "");
  if (first < 0 || cells[first] !== header[first]) return false;
  const same = cells.filter((text, index) => text.trim() !== "" && text === header[index]).length;
  return same > 1 && same * 2 >= filledIn(cells);
}

/** Whether a row holds words in every column in which the row before it holds a figure. */
export function hasWordsForFigures(
  cells: readonly string[],
  before: readonly string[] | undefined,
): boolean {
  const figures = (before ?? []).flatMap((text, index) =>
    readFigure(text)?.value === undefined ? [] : [cells[index] ?? ""],
  );
  const words = (text: string): boolean => /\p{L}{2}/u.test(text) && readFigure(text) === undefined;
  return filledIn(cells) > 1 && figures.length > 0 && figures.every(words);
}

/** A row that reads like a header, as where two tables stand on one sheet. */
export function secondHeader({ row, cells }: NumberedRow, at: ProblemPlace): Problem {
  const value = textOf(cells);
  return makeProblem(
    "second-header",
    { ...at, row, value },
    `“${excerpt(value)}” reads like a header, of another table or of this one again; it is read like any other row.`,
    "If another table begins here, move it to a file or sheet of its own; if the header is repeated, delete the row.",
  );
}

/** A row that may head the rows below it instead of being one of them. */
export function loneRow({ row, cells }: NumberedRow, at: ProblemPlace): Problem {
  const value = textOf(cells);
  return makeProblem(
    "lone-row",
    { ...at, row, value },
    `“${excerpt(value)}” stands alone, with most cells of its row empty; it is read like any other row, though it may head the rows below it.`,
    "Nothing, if it is a row; if it heads others, write it into a column of its own in each of them, and delete the row.",
  );
}
