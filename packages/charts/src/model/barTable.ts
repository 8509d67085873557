import type { DataTable } from "./dataTable.js";
import { measureColumns, type RowColumn } from "./measureColumns.js";
import { singleSeries, type BarRow, type Series } from "./rows.js";
import { rowTable } from "./rowTable.js";

export interface BarTableOptions {
  /** Head of the first column: what a row is called here. "Group" unless given. */
  readonly rowLabel?: string;
  /** Head of the value's column, with its unit. "Value" unless given. */
  readonly valueLabel?: string;
}

/**
 * The rows of a bar chart as a table: label, then for each series value, limits, base and detail, in the order of the
 * chart. What is withheld, missing or not applicable leaves its symbol in all columns of its figures.
 */
export function barTable(
  rows: readonly BarRow[],
  series: readonly Series[] = singleSeries(),
  { rowLabel = "Group", valueLabel = "Value" }: BarTableOptions = {},
): DataTable {
  const name: RowColumn<BarRow> = {
    column: { id: "row", label: rowLabel, numeric: false, role: "name" },
    read: ({ label }) => label,
  };
  return rowTable(rows, [
    name,
    ...series.flatMap(({ id, label }, at) =>
      measureColumns<BarRow>(
        label,
        valueLabel,
        label === "" ? "" : id,
        ({ measures }) => measures[at],
      ),
    ),
  ]);
}
