import Papa from "papaparse";

/** A cell of a table that leaves the page; `undefined` is an empty one. */
type CsvCell = string | number | undefined;

/** How a formula begins. Papa Parse's own pattern lets one pass whose cell has a second line. */
const formula = /^[=+\-@\t\r]/;

/**
 * Writes a table as CSV for spreadsheets: UTF-8 with its mark, so that Excel reads names right, and
 * CRLF. A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function spreadsheetCsv(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => cell ?? ""));
  return `\uFEFF${Papa.unparse(cells, { newline: "\r\n", escapeFormulae: formula })}\r\n`;
}
