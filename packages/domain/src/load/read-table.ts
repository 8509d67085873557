import { issueProblem } from "../columns/issues.js";
import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import type { Table, TableName } from "../tables/index.js";
import { cellWarnings } from "./cell-warnings.js";
import { cellsOf, type Cells } from "./cells.js";
import type { Row, TableFile } from "./files.js";
import { checkHeader } from "./header.js";
import { textRow, type TextRow } from "./text-rows.js";

/** A row of a file, and the record that it was read as if nothing is wrong with it. */
export interface ReadRow<T> {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  /** The file that it comes from, if it is not that of the table. */
  readonly file?: string;
  readonly cells: Cells;
  /** As it was handed in. */
  readonly raw: Row;
  readonly record?: T;
}

/** A table as far as it could be read. */
export interface ReadTable<T, N extends string = TableName> {
  readonly table: Table<T, N>;
  readonly file: string;
  readonly sheet?: string;
  readonly rows: readonly ReadRow<T>[];
  /** Whether the file was there with all its columns, so that other tables can be held to it. */
  readonly complete: boolean;
}

/** Where a row of a table stands, or one cell of it with what it holds. */
export function placeIn(
  { file, sheet }: Pick<ReadTable<unknown, string>, "file" | "sheet">,
  { file: own, row, cells }: ReadRow<unknown>,
  column?: string,
): ProblemPlace {
  const value = column === undefined ? undefined : cells.get(column);
  return {
    file: own ?? file,
    ...(sheet !== undefined && own === undefined && { sheet }),
    row,
    ...(column !== undefined && { column }),
    ...(value !== undefined && { value }),
  };
}

/** Reads every row of a table and adds all that is wrong with single rows to `problems`. */
export function readTable<T, N extends string>(
  table: Table<T, N>,
  found: TableFile | undefined,
  problems: Problem[],
): ReadTable<T, N> {
  const file = found?.file ?? table.file;
  if (found === undefined) return { table, file, rows: [], complete: table.mayBeAbsent };
  const at = { file, ...(found.sheet !== undefined && { sheet: found.sheet }) };
  if (!Array.isArray(found.rows)) {
    problems.push(notText(at, "What was handed in is no list of rows."));
    return { table, ...at, rows: [], complete: false };
  }
  const texts = Array.from(found.rows, (row) => textRow(row));
  const handed = { ...found, rows: texts.map(({ cells }) => cells) };
  const { complete, absent } = checkHeader(table, handed, problems);
  const empty = Object.fromEntries(absent.map((column) => [column, ""]));
  const codes = table.columns().filter(({ kind }) => kind === "code");
  const rows = texts.map((text, index): ReadRow<T> => {
    const other = found.rowFiles?.[index];
    const row = {
      row: found.rowNumbers?.[index] ?? index + 2,
      ...(other !== undefined && { file: other }),
      raw: text.cells,
      cells: cellsOf(text.cells, codes),
    };
    if (!complete && text.wrong !== true) return row;
    const filled = absent.length === 0 ? text : { ...text, cells: { ...empty, ...text.cells } };
    const record = readRow(table, filled, (column) => placeIn(at, row, column), problems);
    return record === undefined ? row : { ...row, record };
  });
  return { table, ...at, rows, complete };
}

/** The record of a row, if nothing is wrong with it. */
function readRow<T>(
  table: Table<T, string>,
  { cells, wrong }: TextRow,
  at: (column?: string) => ProblemPlace,
  problems: Problem[],
): T | undefined {
  if (wrong === true) {
    problems.push(notText(at(), "What stands in place of the row is none."));
    return undefined;
  }
  for (const column of wrong)
    problems.push(notText(at(column), `“${cells[column] ?? ""}” is no text.`));
  cellWarnings(table, cells, at, problems);
  const result = table.schema().safeParse(cells);
  for (const issue of result.error?.issues ?? [])
    if (!wrong.includes(String(issue.path[0])))
      problems.push(issueProblem(issue, at(String(issue.path[0]))));
  return wrong.length === 0 ? result.data : undefined;
}

function notText(place: ProblemPlace, message: string): Problem {
  return makeProblem(
    "not-text",
    place,
    message,
    "Hand in a list of objects with a text for each column, an empty one where nothing is known.",
  );
}
