import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { columnLetter } from "./column-letter.js";
import { excerpt } from "./excerpt.js";
import type { MergedCells } from "./workbook.js";

/** A row of a file: its number and its cells. */
export interface NumberedRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table's header, made of one row or of two, and what stands above it. */
export interface Header {
  readonly names: readonly string[];
  /** The number of its last row. */
  readonly row: number;
  readonly problems: readonly Problem[];
}

/** How many cells of a row hold something. */
export function filledIn(cells: readonly string[]): number {
  return cells.reduce((count, text) => (text.trim() === "" ? count : count + 1), 0);
}

/**
 * Finds the header among the first rows of a table.
 *
 * It is the first row that is not blank, unless that row is a title: rows that fill no more than a
 * third of the cells of the commonest row, of three or more, are titles, and so are rows that fill
 * fewer than it and have a blank row below. A header whose cells are
 * merged across columns, or one with gaps that the row below fills with words, has two rows; their
 * texts are joined by a dash. `forced` is the number of the row that is the header, whatever it holds.
 */
export function findHeader(
  rows: readonly NumberedRow[],
  at: ProblemPlace,
  merged: readonly MergedCells[],
  forced: number | undefined,
): Header | undefined {
  const filled = rows.filter(({ cells }) => filledIn(cells) > 0);
  const usual = commonest(filled.map(({ cells }) => filledIn(cells)));
  const first =
    forced === undefined
      ? (filled.find((one) => !isTitle(one, rows, usual)) ?? filled[0])
      : rows.find(({ row }) => row === forced);
  if (first === undefined) return undefined;
  const titles = filled.filter(({ row }) => row < first.row).map((one) => titleRow(one, at));
  const next = rows.find(({ row }) => row === first.row + 1);
  const double = next === undefined ? undefined : doubleHeader(first, next, at, merged);
  return double === undefined
    ? { names: first.cells, row: first.row, problems: titles }
    : { ...double, problems: [...titles, ...double.problems] };
}

function isTitle(
  { cells, row }: NumberedRow,
  rows: readonly NumberedRow[],
  usual: number,
): boolean {
  if (usual < 3) return false;
  const next = rows.find((one) => one.row === row + 1);
  const alone = next !== undefined && filledIn(next.cells) === 0;
  return filledIn(cells) <= usual / 3 || (alone && filledIn(cells) < usual);
}

function commonest(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 1) times.set(count, (times.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, often] of times) {
    const most = times.get(best) ?? 0;
    if (often > most || (often === most && count > best)) best = count;
  }
  return best;
}

function titleRow({ row, cells }: NumberedRow, at: ProblemPlace): Problem {
  const value = textOf(cells);
  return makeProblem(
    "above-header",
    { ...at, row, value },
    `“${excerpt(value)}” stands above the header and is no part of the table.`,
    "Nothing, if it is a title or note; else say which row is the header.",
  );
}

/** All that stands in a row, as one text. */
function textOf(cells: readonly string[]): string {
  return cells.filter((text) => text.trim() !== "").join(" | ");
}

function doubleHeader(
  first: NumberedRow,
  next: NumberedRow,
  at: ProblemPlace,
  merged: readonly MergedCells[],
): Header | undefined {
  const across = merged.filter(
    ({ top, left, right, bottom }) => top === first.row && bottom === first.row && right > left,
  );
  const gaps = first.cells
    .map((_, index) => index)
    .filter((index) => isGap(first.cells, index) && index < lastFilled(next.cells));
  const wordsBelow = next.cells.every((text) => text.trim() === "" || !isNumber(text));
  const twoGaps = gaps.length > 1 && gaps.every((index) => (next.cells[index] ?? "").trim() !== "");
  if (across.length === 0 && !(twoGaps && wordsBelow)) return undefined;
  const width = Math.max(first.cells.length, next.cells.length);
  let group = "";
  const names = Array.from({ length: width }, (_, index) => {
    const own = first.cells[index]?.trim() ?? "";
    const covered = across.some(({ left, right }) => index + 1 > left && index + 1 <= right);
    if (own !== "") group = own;
    else if (across.length > 0 && !covered) group = "";
    const below = next.cells[index]?.trim() ?? "";
    return [group, below]
      .filter((text, place, all) => text !== "" && all.indexOf(text) === place)
      .join(" – ");
  });
  const problem = makeProblem(
    "two-row-header",
    { ...at, row: next.row, value: textOf(next.cells) },
    `The header has two rows; column ${columnLetter(width - 1)}, for example, is called “${excerpt(names.at(-1) ?? "")}”.`,
    "Check the names of the columns, or write the header in one row.",
  );
  return { names, row: next.row, problems: [problem] };
}

function isGap(cells: readonly string[], index: number): boolean {
  return (cells[index] ?? "").trim() === "" && index > 0 && index < cells.length;
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((text) => text.trim() !== "") + 1;
}

function isNumber(text: string): boolean {
  return /\d/.test(text) && !/[A-Za-z]{2}/.test(text);
}

/** Whether a row below a table reads as a note: words in its first filled cell, and nothing else. */
export function isNote(cells: readonly string[]): boolean {
  const text = cells.find((one) => one.trim() !== "")?.trim() ?? "";
  if (filledIn(cells) !== 1 || text.length < 20) return false;
  const marked = /^(?:source|notes?\b|[*†‡]|\[|\d+[.)]\s)/i.test(text);
  return marked || /\p{L}+[\s,.;:]+\p{L}+[\s,.;:]+\p{L}+/u.test(text);
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

/** A row that adds up others and would be counted twice. */
export function totalProblem(
  { row, cells }: NumberedRow,
  columns: readonly string[],
  at: ProblemPlace,
): Problem | undefined {
  const index = cells.findIndex((one) => total.test(one));
  const text = cells[index]?.trim();
  if (text === undefined) return undefined;
  return makeProblem(
    "total-row",
    { ...at, row, column: columns[index] ?? columnLetter(index), value: text },
    `The row “${excerpt(text)}” seems to add up others; it is read like any other.`,
    "Leave it out of sums, or delete it from the file.",
  );
}
