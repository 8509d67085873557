import type { DataTable } from "./dataTable.js";
import type { RowColumn } from "./measureColumns.js";

/** A symbol alone says nothing that the value's column does not. */
const SYMBOL = /^\[[a-z]\]$/;

/** Rows as a table: all columns, apart from optional ones in which no row has a figure or a word. */
export function rowTable<Row>(rows: readonly Row[], columns: readonly RowColumn<Row>[]): DataTable {
  const used = columns.filter(
    ({ read, optional = false }) =>
      !optional ||
      rows.some((row) => {
        const cell = read(row);
        return cell !== undefined && !(typeof cell === "string" && SYMBOL.test(cell));
      }),
  );
  return {
    columns: used.map(({ column }) => column),
    rows: rows.map((row) => used.map(({ read }) => read(row))),
  };
}
