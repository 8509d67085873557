import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "@abep/domain";
import Papa from "papaparse";

/** One record of a file: its cells by column, and its row as a spreadsheet numbers it. */
export interface CsvRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A CSV file as it was read, with what is wrong with it as a file. */
export interface CsvFile {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
}

/**
 * Reads one CSV file of a folder; `undefined` where there is none. Rows are told apart by the rules
 * of RFC 4180. A row that does not have one cell for each column of the header is an error; it is
 * among `rows` all the same, cut or filled up, so that what refers to it still finds it. Blank
 * lines are passed over and count in the numbers of the rows below.
 */
export function readCsv(folder: string, file: string): CsvFile | undefined {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push({ severity: "error", file, ...problem });
  const text = decode(readFileSync(path), report);
  const parsed = Papa.parse<string[]>(text, { delimiter: ",", skipEmptyLines: false });
  for (const { row, message } of parsed.errors) {
    report({
      code: "csv-quotes",
      ...(row !== undefined && { row: row + 1 }),
      message: `The quotation marks of the row do not pair up (${message}).`,
      remedy: 'Close every quoted cell, and write a quotation mark inside one twice ("").',
    });
  }
  const [header = [], ...records] = parsed.data;
  checkHeader(header, report);
  const rows = records.flatMap((record, index): CsvRow[] => {
    const row = index + 2;
    if (record.length === 1 && record[0]?.trim() === "") return [];
    if (record.length !== header.length) report(ragged(header, record, row));
    const cells = header.map((column, cell) => [column, record[cell] ?? ""] as const);
    return [{ row, cells: Object.fromEntries(cells) }];
  });
  return { file, columns: header, rows, problems };
}

type Report = (problem: Omit<Problem, "severity" | "file">) => void;

function decode(bytes: Buffer, report: Report): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    report({
      code: "csv-encoding",
      message: "The file is not in the encoding UTF-8.",
      remedy: "Save it again as “CSV UTF-8”.",
    });
    return new TextDecoder().decode(bytes);
  }
}

function checkHeader(header: readonly string[], report: Report): void {
  for (const [index, name] of header.entries()) {
    if (header.indexOf(name) === index) continue;
    report({
      code: "csv-column-twice",
      row: 1,
      column: name,
      message: `The header has the column “${name}” twice.`,
      remedy: "Keep one of the two.",
    });
  }
}

function ragged(
  header: readonly string[],
  record: readonly string[],
  row: number,
): Omit<Problem, "severity" | "file"> {
  const longer = record.length > header.length;
  return {
    code: "csv-ragged-row",
    row,
    column: header[Math.min(record.length, header.length - 1)] ?? "",
    message: `The row that begins with “${record[0] ?? ""}” has ${record.length} cells, and the header ${header.length}.`,
    remedy: longer
      ? "Put each cell that holds a comma into quotation marks, and take out surplus commas."
      : "Add the missing cells; a blank cell still needs its comma.",
  };
}
