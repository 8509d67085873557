import type { Table } from "./table.js";

/** The text by which evidence points to a row: the cells of its table's key parted by “|”. */
export function rowKey(
  table: Pick<Table<unknown>, "key">,
  cell: (column: string) => string | undefined,
): string {
  return table.key.map((column) => cell(column) ?? "").join("|");
}
