import { keyedRows, sameRow } from "../exchange/rows.js";
import type { Row } from "../load/files.js";
import { loadFiles, type LoadResult } from "../load/load-dataset.js";
import type { Dataset } from "../model.js";
import { allTables, tables } from "../tables/all.js";
import type { TableName } from "../tables/index.js";
import { rowKey } from "../tables/reference.js";

/** The rows of a data set as text, to be changed and read again. */
export class EditableRows {
  private readonly rows: ReadonlyMap<TableName, Record<string, string>[]>;

  constructor(dataset: Dataset) {
    this.rows = new Map(
      allTables().map(({ name }) => [
        name,
        [...keyedRows(dataset, name).rows.values()].map((row) => ({ ...row })),
      ]),
    );
  }

  /** The row whose key is these cells parted by “|”. */
  find(table: TableName, key: string): Record<string, string> | undefined {
    return this.of(table).find((row) => rowKey(tables[table], (column) => row[column]) === key);
  }

  /** The first row of which something holds. */
  where(table: TableName, holds: (row: Row) => boolean): Row | undefined {
    return this.of(table).find(holds);
  }

  /** Whether some row has these cells. */
  has(table: TableName, cells: Row): boolean {
    const wanted = Object.entries(cells);
    return this.of(table).some((row) => wanted.every(([column, text]) => row[column] === text));
  }

  /** Adds a row, unless there is one that says the same; cells that are not given are empty. */
  add(table: TableName, cells: Row): void {
    const empty = tables[table].columns().map(({ name }) => [name, ""] as const);
    const row = { ...Object.fromEntries(empty), ...cells };
    if (!this.of(table).some((other) => sameRow(row, other))) this.of(table).push(row);
  }

  /** Reads the rows again, with every check. */
  load(): LoadResult {
    return loadFiles(
      allTables()
        .map(({ name, file, mayBeAbsent }) => ({ file, rows: this.of(name), mayBeAbsent }))
        .filter(({ rows, mayBeAbsent }) => rows.length > 0 || !mayBeAbsent),
    );
  }

  private of(table: TableName): Record<string, string>[] {
    const rows = this.rows.get(table);
    if (rows === undefined) throw new Error(`no table ${table}`);
    return rows;
  }
}
