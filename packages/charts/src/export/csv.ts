import type { DataCell, DataTable } from "../model/dataTable.js";

/**
 * Text that a spreadsheet would run as a formula, or take for the start of one, is led by an apostrophe.
 * Numbers are written as they are: a minus sign before digits is no formula.
 */
function field(cell: DataCell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes a table as CSV (RFC 4180): a header of column labels, comma, quotes where needed, CRLF. */
export function toCsv({ columns, rows }: DataTable): string {
  const lines = [columns.map(({ label }) => label), ...rows];
  return lines.map((line) => `${line.map(field).join(",")}\r\n`).join("");
}
