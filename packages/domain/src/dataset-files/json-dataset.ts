import type { TableFile } from "../load/files.js";
import { tableCalled } from "./table-of.js";

/** What a JSON file is for a data set. */
export type JsonDataset =
  | { readonly kind: "dataset"; readonly tables: readonly TableFile[] }
  /** The description of a data package, whose tables are files of their own. */
  | { readonly kind: "description" }
  | { readonly kind: "other" };

/** Takes the tables out of a data set in JSON; rows are numbered as if the file had a header. */
export function jsonDataset(text: string, file: string): JsonDataset {
  const content = parsed(text);
  if (!isObject(content)) return { kind: "other" };
  if (Array.isArray(content["resources"])) return { kind: "description" };
  const tables = content["tables"];
  if (!isObject(tables)) return { kind: "other" };
  return {
    kind: "dataset",
    tables: Object.entries(tables).map(([name, rows]) => {
      const table = tableCalled(name);
      const columns = table?.columns().map((column) => column.name) ?? [];
      // An empty cell is absent in JSON.
      const empty = Object.fromEntries(columns.map((column) => [column, ""]));
      return {
        file: table === undefined ? `${file}/${name}` : table.file,
        ...(table !== undefined && { table: table.name }),
        // What is no list of rows is told as a row that cannot be read.
        rows: (Array.isArray(rows) ? rows : [rows]).map((row) => ({ ...empty, ...rowOf(row) })),
        ...(table !== undefined && { columns }),
      };
    }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function rowOf(row: unknown): Readonly<Record<string, string>> {
  if (!isObject(row)) return { [textOf(row)]: "" };
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, textOf(value)]));
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(textOf).join(";");
  return JSON.stringify(value);
}
