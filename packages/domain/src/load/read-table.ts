import { issueProblem } from "../columns/issues.js";
import type { ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import type { Table, TableName } from "../tables/index.js";
import { cellWarnings } from "./cell-warnings.js";
import type { Row, TableFile } from "./files.js";
import { checkHeader } from "./header.js";

/** A row of a file, and the record that it was read as if nothing is wrong with it. */
export interface ReadRow<T> {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  /** The file that it comes from, if it is not that of the table. */
  readonly file?: string;
  /** Text by column, without spaces around it. */
  readonly cells: ReadonlyMap<string, string>;
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
  const complete = checkHeader(table, found, problems);
  const rows = found.rows.map((raw, index) => {
    const other = found.rowFiles?.[index];
    const cells = new Map(Object.entries(raw).map(([column, text]) => [column, text.trim()]));
    const row = {
      row: found.rowNumbers?.[index] ?? index + 2,
      ...(other !== undefined && { file: other }),
      raw,
      cells,
    };
    if (!complete) return row;
    const result = table.schema().safeParse(raw);
    problems.push(...cellWarnings(table, raw, placeIn(at, row)));
    for (const issue of result.error?.issues ?? [])
      problems.push(issueProblem(issue, placeIn(at, row, String(issue.path[0]))));
    return { ...row, ...(result.success && { record: result.data }) };
  });
  return { table, ...at, rows, complete };
}
