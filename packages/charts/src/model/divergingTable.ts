import type { DataTable } from "./dataTable.js";
import { stateSymbol } from "./describeMeasure.js";
import { toldRow, type ToldRow } from "./divergingRow.js";
import { measureColumns, type RowColumn } from "./measureColumns.js";
import type { DivergingAnswer, DivergingRow } from "./rows.js";
import { rowTable } from "./rowTable.js";

export interface DivergingTableOptions {
  /** Head of the first column: what a row is called here. "Statement" unless given. */
  readonly rowLabel?: string;
  /** Head of the net figure's column. "Net" unless given. */
  readonly netLabel?: string;
}

/**
 * The rows of diverging bars as a table: label, for each answer its share and limits, the net figure, the base. A row of
 * which a single share is withheld is withheld as a whole, since the others would give it away.
 */
export function divergingTable(
  rows: readonly DivergingRow[],
  answers: readonly DivergingAnswer[],
  { rowLabel = "Statement", netLabel = "Net" }: DivergingTableOptions = {},
): DataTable {
  const name: RowColumn<ToldRow> = {
    column: { id: "row", label: rowLabel, numeric: false, role: "name" },
    read: ({ label }) => label,
  };
  const base: RowColumn<ToldRow> = {
    column: { id: "row-base", label: "Base", numeric: true, role: "plain" },
    read: ({ base: own, state }) => (state === "withheld" ? stateSymbol(state) : own),
    optional: true,
  };
  const net = rows.some((row) => row.net !== undefined)
    ? measureColumns<ToldRow>("", netLabel, "net", (row) => row.net)
    : [];
  return rowTable(
    rows.map((row) => toldRow(row, answers)),
    [
      name,
      ...answers.flatMap(({ id, label }, at) =>
        measureColumns<ToldRow>(label, "Share", `answer-${id}`, ({ shares }) => shares[at]),
      ),
      ...net,
      base,
    ],
  );
}
