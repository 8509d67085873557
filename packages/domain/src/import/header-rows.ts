import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { filledIn, textOf, titleProblem, type NumberedRow } from "./annotations.js";
import { columnLetter } from "./column-letter.js";
import { excerpt } from "./excerpt.js";
import { joinedNames } from "./joined-names.js";
import { commonest, isFigure, isLabelled, isTitle, isYear } from "./title-rows.js";
import type { MergedCells } from "./workbook.js";

/** A table's header, made of one row or of several, and what stands above it. */
export interface Header {
  readonly names: readonly string[];
  /** The number of its last row. */
  readonly row: number;
  readonly problems: readonly Problem[];
}

/** A header has no more rows than this. */
const mostRows = 5;

/**
 * Finds the header among the first rows of a table.
 *
 * It is the first row that is not blank, unless that row is a title: rows that fill fewer than half of
 * the cells of the commonest row, of three or more, are titles, and so are rows that fill fewer than it
 * and have a blank row below, are a sentence, or a label with a colon and what it says; and rows that fill
 * half of them above words that stand above figures. A row of figures is no header if
 * words stand right above it. The header has several rows where cells of it are merged across columns or
 * downwards, where the row below fills its gaps with words, where names repeat below the words of groups,
 * or where words that begin beyond the first column stand above figures, or say the same again and again
 * above a row whose first cell is a number, as in exports of surveys; their texts are joined by dashes. `forced` is the number of the row that is the header, whatever it holds.
 */
export function findHeader(
  rows: readonly NumberedRow[],
  at: ProblemPlace,
  merged: readonly MergedCells[],
  forced: number | undefined,
): Header | undefined {
  const found = forced === undefined ? mainRow(rows) : rows.findIndex(({ row }) => row === forced);
  if (found < 0) return undefined;
  let top = found;
  while (forced === undefined && found - top < mostRows && isGroupRow(rows, top - 1, merged)) top--;
  let bottom = found;
  while (bottom - found < mostRows && goesOn(rows, bottom, merged)) bottom++;
  const titles = rows
    .slice(0, top)
    .filter(({ cells }) => filledIn(cells) > 0)
    .map((one) => titleProblem(one, at));
  const block = rows.slice(top, bottom + 1);
  const last = block.at(-1);
  if (last === undefined) return undefined;
  if (block.length === 1) return { names: last.cells, row: last.row, problems: titles };
  const names = joinedNames(block, merged);
  return {
    names,
    row: last.row,
    problems: [...titles, severalRows(names, block.length, last, at)],
  };
}

/** Where a row of the header stands, whatever groups are named above it; -1 if all rows are blank. */
function mainRow(rows: readonly NumberedRow[]): number {
  const usual = commonest(rows.map(({ cells }) => filledIn(cells)));
  const found = rows.findIndex((_, index) => !isTitle(rows, index, usual));
  if (found < 0) return rows.findIndex(({ cells }) => filledIn(cells) > 0);
  return isHeaderAbove(rows, found) ? found - 1 : found;
}

/** Whether a row holds figures, and the row right above it two words or more and no figures. */
function isHeaderAbove(rows: readonly NumberedRow[], index: number): boolean {
  const above = rows[index - 1]?.cells ?? [];
  return (
    (rows[index]?.cells ?? []).some(isFigure) &&
    filledIn(above) > 1 &&
    !isLabelled(above) &&
    !above.some(isFigure)
  );
}

/** Whether a row names groups of the columns that the row below it names. */
function isGroupRow(
  rows: readonly NumberedRow[],
  index: number,
  merged: readonly MergedCells[],
): boolean {
  const { cells, row } = rows[index] ?? { cells: [], row: 0 };
  const below = rows[index + 1]?.cells ?? [];
  const start = firstFilled(cells);
  if (start < 0 || isLabelled(cells) || below.some(isFigure)) return false;
  if (across(merged, row).some(({ left }) => left > 1 + firstFilled(below))) return true;
  const names = below.map((text) => text.trim()).filter((text) => text !== "");
  const repeats = new Set(names).size < names.length;
  return repeats && (start > firstFilled(below) || filledIn(cells) > 1);
}

/** Whether the header goes on in the row below. */
function goesOn(
  rows: readonly NumberedRow[],
  index: number,
  merged: readonly MergedCells[],
): boolean {
  const [one, next, after] = [rows[index], rows[index + 1], rows[index + 2]];
  if (one === undefined || next === undefined || filledIn(next.cells) === 0) return false;
  const down = merged.some(({ top, bottom }) => top <= one.row && bottom > one.row);
  if (down || isNumbering(next.cells)) return true;
  if (next.cells.some(isFigure)) return false;
  if (across(merged, one.row).length > 0) return true;
  const below = after?.cells ?? [];
  return fillsGaps(one.cells, next.cells, below) || qualifies(one.cells, next.cells, below);
}

/** Whether a row only counts the columns, as (1), (2), (3) or (a), (b), (c) do. */
function isNumbering(cells: readonly string[]): boolean {
  const signs = cells.map((text) => text.trim()).filter((text) => text !== "");
  const first = /^\((1|a)\)$/i.exec(signs[0] ?? "")?.[1]?.toLowerCase();
  const sign = (index: number): string =>
    first === "a" ? String.fromCharCode(97 + index) : String(1 + index);
  return (
    first !== undefined &&
    signs.length > 1 &&
    signs.every((text, index) => text.toLowerCase() === `(${sign(index)})`)
  );
}

/** Whether a row has two gaps or more, and words or years of a header stand below each of them. */
function fillsGaps(
  cells: readonly string[],
  next: readonly string[],
  after: readonly string[],
): boolean {
  const gaps = cells
    .map((_, index) => index)
    .filter((index) => index > 0 && (cells[index] ?? "").trim() === "" && index < lastFilled(next));
  const deeper = firstFilled(next) > firstFilled(cells);
  return (
    gaps.length > 1 &&
    gaps.every((index) => (next[index] ?? "").trim() !== "") &&
    (deeper || (!next.some(isYear) && gaps.some((index) => isFigure(after[index] ?? ""))))
  );
}

/** Whether a row says more of the names above it, such as units: words, beyond the first column, above figures. */
function qualifies(
  cells: readonly string[],
  next: readonly string[],
  after: readonly string[],
): boolean {
  const places = next.flatMap((text, index) => (text.trim() === "" ? [] : [index]));
  const words = next.filter((text) => /\p{L}{2}/u.test(text) || text.includes("%")).length;
  if (firstFilled(next) <= firstFilled(cells) || words * 2 <= places.length) return false;
  const figures = places.filter((index) => isFigure(after[index] ?? "")).length;
  const alike = new Set(places.map((index) => next[index])).size * 2 <= places.length;
  return figures * 2 > places.length || (alike && isFigure(after[firstFilled(cells)] ?? ""));
}

function across(merged: readonly MergedCells[], row: number): readonly MergedCells[] {
  return merged.filter(
    ({ top, left, right, bottom }) => top === row && bottom === row && right > left,
  );
}

function firstFilled(cells: readonly string[]): number {
  return cells.findIndex((text) => text.trim() !== "");
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((text) => text.trim() !== "") + 1;
}

function severalRows(
  names: readonly string[],
  rows: number,
  last: NumberedRow,
  at: ProblemPlace,
): Problem {
  const letter = columnLetter(names.length - 1);
  return makeProblem(
    "two-row-header",
    { ...at, row: last.row, value: textOf(last.cells) },
    `The header has ${rows === 2 ? "two" : rows} rows; column ${letter}, for example, is called “${excerpt(names.at(-1) ?? "")}”.`,
    "Check the names of the columns, or write the header in one row.",
  );
}
