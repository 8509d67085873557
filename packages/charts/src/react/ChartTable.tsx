import type { ReactElement, ReactNode } from "react";
import { alignedFormat } from "../model/classify.js";
import type { DataCell, DataColumn, DataTable } from "../model/dataTable.js";

export interface ChartTableProps {
  readonly table: DataTable;
  /** Names the table; the chart's title is a good one. */
  readonly caption: string;
  /** Prints the values and their limits. Without it: thousands separated, one decimal where any has one. */
  readonly format?: (value: number) => string;
  /** Where the name of an area leads to, by the key of its row. */
  readonly areaHref?: (code: string) => string;
}

/** The data behind a chart as a table: the same facts, for those who rather read than look. */
export function ChartTable(props: ChartTableProps): ReactElement {
  const { table, caption, format, areaHref } = props;
  const { columns, rows } = table;
  const codeAt = columns.findIndex(({ role }) => role === "key");
  const formats = columns.map((column, at) =>
    column.role !== "plain" && format !== undefined
      ? format
      : alignedFormat(rows.map((row) => row[at])),
  );
  const content = (column: DataColumn, at: number, cell: DataCell, code: DataCell): ReactNode => {
    if (cell === undefined) return null;
    if (typeof cell === "number") return formats[at]?.(cell);
    return column.role === "name" && areaHref !== undefined && typeof code === "string" ? (
      <a href={areaHref(code)}>{cell}</a>
    ) : (
      cell
    );
  };
  return (
    <div className="abep-table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="abep-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={column.numeric ? "abep-figure" : undefined}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={String(row[codeAt] ?? index)}>
              {columns.map((column, at) => {
                const inside = content(column, at, row[at], row[codeAt]);
                return column.role === "name" ? (
                  <th key={column.id} scope="row">
                    {inside}
                  </th>
                ) : (
                  <td key={column.id} className={column.numeric ? "abep-figure" : undefined}>
                    {inside}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
