import { allTables } from "../tables/all.js";
import type { Dataset } from "../model.js";
import type { TableName } from "../tables/index.js";
import { toCsvTables, type WrittenTable } from "./to-csv-tables.js";

type Row = Readonly<Record<string, string>>;

/** A cell that holds something else than before; empty text where it holds nothing. */
export interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** A row that is in both data sets, and what changed in it. */
export interface RowChange {
  /** The cells that tell the row from every other. */
  readonly key: Row;
  readonly cells: readonly CellChange[];
}

/** What is different in one table. Rows are text by column, as in the data files. */
export interface TableDifference {
  readonly table: TableName;
  readonly file: string;
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly changed: readonly RowChange[];
}

/**
 * What it takes to come from one data set to another: rows added, removed and changed, by table;
 * tables without a difference are left out. Rows are matched by the columns of the table's key.
 * Evidence has none, so that a changed row of it is one removed and one added. Order of rows does
 * not count.
 */
export function diffDatasets(before: Dataset, after: Dataset): readonly TableDifference[] {
  const later = new Map(toCsvTables(after).map((table) => [table.name, table]));
  return toCsvTables(before).flatMap((table) => {
    const other = later.get(table.name);
    if (other === undefined) throw new Error(`no table ${table.name}`);
    const difference = diffTables(table, other);
    const { added, removed, changed } = difference;
    return added.length + removed.length + changed.length > 0 ? [difference] : [];
  });
}

function diffTables(before: WrittenTable, after: WrittenTable): TableDifference {
  const columns = [...new Set([...before.columns, ...after.columns])];
  const own = allTables().find((table) => table.name === before.name)?.key ?? [];
  const key = own.length > 0 ? own : columns;
  const old = byKey(before.rows, key);
  const recent = byKey(after.rows, key);
  return {
    table: before.name,
    file: before.file,
    added: after.rows.filter((row) => !old.has(keyOf(row, key))),
    removed: before.rows.filter((row) => !recent.has(keyOf(row, key))),
    changed: before.rows.flatMap((row) => {
      const now = recent.get(keyOf(row, key));
      const cells = now === undefined ? [] : changesOf(row, now, columns);
      return cells.length > 0 ? [{ key: pick(row, key), cells }] : [];
    }),
  };
}

function byKey(rows: readonly Row[], key: readonly string[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [keyOf(row, key), row]));
}

function keyOf(row: Row, key: readonly string[]): string {
  return JSON.stringify(key.map((column) => row[column] ?? ""));
}

function pick(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? ""]));
}

function changesOf(before: Row, after: Row, columns: readonly string[]): readonly CellChange[] {
  return columns.flatMap((column) => {
    const change = { column, before: before[column] ?? "", after: after[column] ?? "" };
    return change.before === change.after ? [] : [change];
  });
}
