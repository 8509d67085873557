import { keyedRows } from "../exchange/rows.js";
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

  /** Adds a row; cells that are not given are empty. */
  add(table: TableName, cells: Readonly<Record<string, string>>): void {
    const empty = tables[table].columns().map(({ name }) => [name, ""] as const);
    this.of(table).push({ ...Object.fromEntries(empty), ...cells });
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
