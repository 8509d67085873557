import fc from "fast-check";
import { loadFiles, toCsvTables, type Dataset } from "../../src/index.js";
import { loaded } from "./fixture.js";

type Rows = Record<string, string>[];

/** A change that leaves a sound data set sound, made at a place that numbers choose. */
type Edit = (tables: ReadonlyMap<string, Rows>, at: number, text: string) => void;

function rewrite(table: string, column: string, only?: readonly string[]): Edit {
  return (tables, at, text) => {
    const rows = tables.get(table) ?? [];
    const row = rows[at % rows.length];
    const value = only === undefined ? text.trim() : only[at % only.length];
    if (row !== undefined && value !== undefined && value !== "") row[column] = value;
  };
}

function drop(table: string): Edit {
  return (tables, at) => {
    const rows = tables.get(table) ?? [];
    if (rows.length > 1) rows.splice(at % rows.length, 1);
  };
}

const edits: readonly Edit[] = [
  rewrite("partnerships", "name"),
  rewrite("partnerships", "lead_organisation"),
  rewrite("partnerships", "status", ["active", "developing", "unknown", "closed"]),
  rewrite("partnerships", "source_date", ["2021", "2021/22", "2025-01-31", "2019-2022"]),
  rewrite("coverage", "extent", ["whole", "part", "unknown"]),
  rewrite("attributes", "functions", ["cpd", "cpd;advocacy", "monitoring;cpd;research"]),
  rewrite("attributes", "members", ["1", "20", "300"]),
  rewrite("profiles", "summary"),
  rewrite("research", "note"),
  rewrite("evidence", "note"),
  rewrite("sources", "title"),
  drop("coverage"),
  drop("evidence"),
  drop("relations"),
  drop("members"),
  drop("sources"),
  (tables, at, text) => {
    const rows = tables.get("partnerships") ?? [];
    const id = `added-${at % 5}`;
    if (rows.some((row) => row["id"] === id)) return;
    const name = text.trim() === "" ? "Added" : text.trim();
    rows.splice(at % rows.length, 0, { ...rows[0], id, name });
  },
  (tables, at, text) => {
    const rows = tables.get("evidence") ?? [];
    rows.splice(at % rows.length, 0, { ...rows[at % rows.length], note: `${text.trim()} ${at}` });
  },
];

/** Data sets that were made from another by some edits, each of them sound. */
export function edited(from: Dataset = loaded()): fc.Arbitrary<Dataset> {
  const step = fc.tuple(fc.nat(edits.length - 1), fc.nat(9999), fc.string({ unit: "binary" }));
  return fc.array(step, { maxLength: 6 }).map((steps) => {
    const written = toCsvTables(from);
    const tables = new Map(
      written.map(({ name, rows }): [string, Rows] => [name, rows.map((row) => ({ ...row }))]),
    );
    for (const [index, at, text] of steps) edits[index]?.(tables, at, text);
    const files = written.map(({ name, file }) => ({ file, rows: tables.get(name) ?? [] }));
    const { dataset, problems } = loadFiles(files);
    if (dataset === undefined)
      throw new Error(JSON.stringify(problems.find(({ severity }) => severity === "error")));
    return dataset;
  });
}
