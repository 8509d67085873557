import Papa from "papaparse";
import { toCsvTables, type WrittenTable } from "../exchange/to-csv-tables.js";
import type { Row } from "../load/files.js";
import type { Dataset } from "../model.js";
import { textFile, type ExportFile } from "./file.js";
import { guarded } from "./guard.js";

const csv = "text/csv;charset=utf-8";

/** One CSV file a table, by RFC 4180, in UTF-8; `guarded` tells how formulas are kept from running. */
export function csvFiles(dataset: Dataset): readonly ExportFile[] {
  return toCsvTables(dataset).map(tableFile);
}

function tableFile({ file, columns, rows }: WrittenTable): ExportFile {
  return csvFile(file, columns, rows);
}

/** Rows as a CSV file. */
export function csvFile(
  name: string,
  columns: readonly string[],
  rows: readonly Row[],
): ExportFile {
  const data = rows.map((row) => columns.map((column) => guarded(row[column] ?? "")));
  const text = Papa.unparse([columns.map(guarded), ...data], { newline: "\r\n" });
  return textFile(name, csv, `${text}\r\n`);
}
