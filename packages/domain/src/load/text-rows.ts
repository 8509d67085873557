import type { Row } from "./files.js";

/** A row as a program handed it in, made fit for reading. */
export interface TextRow {
  /** The row itself if all of it is text; else with the nearest text to what is not. */
  readonly cells: Row;
  /** The columns that hold something else than text; `true` if it is no row at all. */
  readonly wrong: readonly string[] | true;
}

const nothing: readonly string[] = [];

/**
 * Takes a row as texts by column. Types do not bind programs that are written without them, so that
 * anything can stand in its place; a cell that is `undefined` counts as absent.
 */
export function textRow(row: unknown): TextRow {
  if (!isObject(row)) return { cells: {}, wrong: true };
  if (isTextual(row)) return { cells: row, wrong: nothing };
  const entries = Object.entries(row).filter(([, value]) => value !== undefined);
  return {
    cells: Object.fromEntries(entries.map(([column, value]) => [column, textOf(value)])),
    wrong: entries.filter(([, value]) => typeof value !== "string").map(([column]) => column),
  };
}

type Handed = Readonly<Record<string, unknown>>;

function isObject(row: unknown): row is Handed {
  return typeof row === "object" && row !== null && !Array.isArray(row);
}

function isTextual(row: Handed): row is Row {
  return Object.values(row).every((value) => typeof value === "string");
}

/** A text for a value that is none, to be shown in a report. */
function textOf(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
    case "bigint":
    case "boolean":
      return String(value);
    case "object":
      return asJson(value);
    default:
      return typeof value;
  }
}

/** JSON of what can be written as JSON: not of what contains itself. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return "object";
  }
}
