import Papa from "papaparse";

/** A cell of a table that leaves the page; `undefined` is an empty one. */
export type CsvCell = string | number | undefined;

/**
 * Writes a table as CSV for spreadsheets: UTF-8 with its mark, so that Excel reads names right, and
 * CRLF. A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function spreadsheetCsv(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => cell ?? ""));
  return `\uFEFF${Papa.unparse(cells, { newline: "\r\n", escapeFormulae: true })}\r\n`;
}
