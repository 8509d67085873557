import type { Dataset } from "../model.js";
import { contentOf, tables, type Content } from "../tables/all.js";
import type { TableName } from "../tables/index.js";

/** A table as rows of text, ready for a CSV writer and for `loadDataset`. */
export interface WrittenTable {
  readonly name: TableName;
  readonly file: string;
  /** The columns in their order. One that a file may lack is left out if every cell is empty. */
  readonly columns: readonly string[];
  /** Text by column. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/**
 * Writes a data set as its tables, without those that it may lack and has no record of.
 * `loadFiles` reads them back to an equal data set.
 */
export function toCsvTables(dataset: Dataset): readonly WrittenTable[] {
  return Object.values(tables)
    .map(({ name }) => written(contentOf(dataset, name)))
    .filter(({ name, rows }) => rows.length > 0 || !tables[name].mayBeAbsent);
}

function written<T>({ table, records }: Content<T>): WrittenTable {
  const all = records.map((record) => table.write(record));
  const columns = table
    .columns()
    .filter(({ name, mayBeAbsent }) => mayBeAbsent !== true || all.some((row) => row[name] !== ""))
    .map((column) => column.name);
  const rows = all.map((row) =>
    Object.fromEntries(columns.map((column) => [column, row[column] ?? ""])),
  );
  return { name: table.name, file: table.file, columns, rows };
}
