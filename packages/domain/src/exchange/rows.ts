import type { Row } from "../load/files.js";
import type { Dataset } from "../model.js";
import { contentOf, type Content, type TableRecords } from "../tables/all.js";
import type { Table, TableName } from "../tables/index.js";

/** The rows of a table with every column, and what tells each from the others. */
export interface KeyedRows {
  readonly table: Table<unknown>;
  /** By identity, in the order of the data set. */
  readonly rows: ReadonlyMap<string, Row>;
}

/** Writes a table of a data set as rows of text, by what tells each from the others. */
export function keyedRows(dataset: Dataset, name: TableName): KeyedRows {
  return keyed(contentOf(dataset, name));
}

function keyed<T>({ table, records }: Content<T>): KeyedRows {
  const rows = new Map<string, Row>();
  for (const record of records) {
    const row = table.write(record);
    rows.set(identity(table, row), row);
  }
  return { table, rows };
}

/** The records of a table beside their rows, by what tells each from the others. */
export function keyedRecords<N extends TableName>(
  dataset: Dataset,
  name: N,
): ReadonlyMap<string, { readonly row: Row; readonly record: TableRecords[N] }> {
  const { table, records } = contentOf(dataset, name);
  return new Map(
    records.map((record) => {
      const row = table.write(record);
      return [identity(table, row), { row, record }];
    }),
  );
}

type Keyed = Pick<Table<unknown>, "name" | "key" | "columns">;

/** What tells a row from every other of its table, as one text. */
export function identity(table: Keyed, row: Row): string {
  return JSON.stringify(Object.values(keyOf(table, row)));
}

/**
 * The cells that tell a row from every other of its table; those of all columns if it has no key. The
 * one row on the data set as a whole needs none: another title does not make it another row.
 */
export function keyOf({ name: table, key, columns }: Keyed, row: Row): Row {
  if (table === "about") return {};
  const names = key.length > 0 ? key : columns().map(({ name }) => name);
  return Object.fromEntries(names.map((name) => [name, row[name] ?? ""]));
}

/** Whether two rows of one table say the same. */
export function sameRow(a: Row, b: Row): boolean {
  return Object.keys(a).every((column) => a[column] === b[column]);
}
