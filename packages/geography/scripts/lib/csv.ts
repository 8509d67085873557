import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

/**
 * Reads a CSV file of the input folder. Stops with the file's name when it is missing, malformed, empty,
 * or lacks a column that the caller needs.
 */
export function readCsv<Column extends string>(
  folder: string,
  file: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const text = readFileSync(join(folder, file), "utf8");
  const parsed = Papa.parse<Readonly<Record<Column, string>>>(text, {
    header: true,
    skipEmptyLines: true,
    transform: (value: string) => value.trim(),
  });
  const [fault] = parsed.errors;
  if (fault !== undefined) {
    throw new Error(`${file}, row ${(fault.row ?? 0) + 2}: ${fault.message}`);
  }
  if (parsed.data.length === 0) throw new Error(`${file} has no rows`);
  const lacking = columns.filter((column) => parsed.meta.fields?.includes(column) !== true);
  if (lacking.length > 0) throw new Error(`${file} lacks the columns ${lacking.join(", ")}`);
  return parsed.data;
}

/** The codes in a field that holds a list, which may be empty. */
export function list(field: string): readonly string[] {
  return field === "" ? [] : field.split(";");
}
