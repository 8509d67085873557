import Papa from "papaparse";

/** How a formula begins. Papa Parse's own pattern lets one pass whose cell has a second line. */
const formula = /^[=+\-@\t\r]/;

/**
 * Writes rows as CSV with LF line ends. A cell that a spreadsheet would run as a formula (it
 * starts with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe before it.
 */
export function toCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number | undefined>>[],
): string {
  const body = rows.map((row) => columns.map((column) => row[column] ?? ""));
  return `${Papa.unparse([columns, ...body], { newline: "\n", escapeFormulae: formula })}\n`;
}
