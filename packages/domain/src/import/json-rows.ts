import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { excerpt } from "./excerpt.js";

/** What a JSON file holds as a table, or why it holds none. */
export interface JsonTable {
  /** The header first. */
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
}

/**
 * Reads JSON as a table: a list of objects, an object with one such list in it, an object with
 * `columns` and `rows`, or an object in each line. Numbers and the like become texts, null an empty one,
 * and a list of them one text with semicolons.
 */
export function jsonTable(text: string, file: string): JsonTable {
  const problems: Problem[] = [];
  const parsed = parse(text, file);
  if ("problem" in parsed) return { rows: [], problems: [parsed.problem] };
  problems.push(...parsed.repeated);
  const found = listIn(parsed.value);
  if (found === undefined)
    return { rows: [], problems: [...problems, broken(file, "It holds no list of objects.")] };
  const columns = [...new Set(found.flatMap((row) => [...row.keys()]))];
  const rows = found.map((row, index) =>
    columns.map((column) => cellText(row.get(column), { file, row: index + 2, column }, problems)),
  );
  return { rows: columns.length === 0 ? [] : [columns, ...rows], problems };
}

type Record = ReadonlyMap<string, unknown>;

type Parsed =
  | { readonly value: unknown; readonly repeated: readonly Problem[] }
  | { readonly problem: Problem };

function parse(text: string, file: string): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    return { value, repeated: repeatedKeys(text, value, file) };
  } catch (error) {
    return parseLines(text, file) ?? { problem: broken(file, messageOf(error)) };
  }
}

/** JSON Lines: an object in each line. */
function parseLines(text: string, file: string): Parsed | undefined {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  if (lines.length < 2) return undefined;
  const values: unknown[] = [];
  for (const [index, line] of lines.entries())
    try {
      values.push(JSON.parse(line));
    } catch (error) {
      if (index === 0) return undefined;
      return { problem: broken(file, `Line ${index + 1}: ${messageOf(error)}`) };
    }
  return { value: values, repeated: repeatedKeys(text, values, file) };
}

/** `JSON.parse` keeps the last of several values of one key in silence: there are fewer keys then. */
function repeatedKeys(text: string, value: unknown, file: string): readonly Problem[] {
  const written = text.replace(/"(?:[^"\\]|\\[^])*"/g, '""').match(/:/g)?.length ?? 0;
  if (written === countKeys(value)) return [];
  return [
    makeProblem(
      "repeated-key",
      { file },
      "An object has the same key twice, so that one of its values is lost.",
      "Write each key once in each object.",
    ),
  ];
}

function countKeys(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const values: readonly unknown[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : values.length;
  return values.reduce<number>((sum, one) => sum + countKeys(one), own);
}

function listIn(value: unknown): readonly Record[] | undefined {
  if (Array.isArray(value)) return records(value);
  const members = membersOf(value);
  if (members === undefined) return undefined;
  const [columns, rows] = [members.get("columns"), members.get("rows")];
  if (Array.isArray(columns) && Array.isArray(rows)) return byPlace(columns, rows);
  const lists = [...members.values()].flatMap((one) => {
    const found = Array.isArray(one) && one.length > 0 ? records(one) : undefined;
    return found === undefined ? [] : [found];
  });
  return lists.length === 1 ? lists[0] : undefined;
}

function records(list: readonly unknown[]): readonly Record[] | undefined {
  const found = list.map(membersOf);
  return found.every((one) => one !== undefined) ? found : undefined;
}

function membersOf(value: unknown): Record | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? new Map<string, unknown>(Object.entries(value))
    : undefined;
}

function byPlace(
  columns: readonly unknown[],
  rows: readonly unknown[],
): readonly Record[] | undefined {
  if (!columns.every((name) => typeof name === "string")) return undefined;
  const found = rows.map((row) =>
    Array.isArray(row) && row.length <= columns.length
      ? new Map<string, unknown>(columns.map((name, index) => [name, row[index]]))
      : undefined,
  );
  return found.every((one) => one !== undefined) ? found : undefined;
}

function cellText(
  value: unknown,
  place: { readonly file: string; readonly row: number; readonly column: string },
  problems: Problem[],
): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const scalars = Array.isArray(value) && value.every((one) => typeof one !== "object");
  if (scalars) return value.map(String).join(";");
  const text = JSON.stringify(value);
  problems.push(
    makeProblem(
      "nested-value",
      { ...place, value: text },
      `“${excerpt(text)}” is an object within a row, and a cell holds one value; it is read as this text.`,
      "Give each of its values a key of its own in the row.",
    ),
  );
  return text;
}

function broken(file: string, message: string): Problem {
  return makeProblem(
    "broken-json",
    { file },
    `${file} cannot be read as a table: ${message}`,
    "Hand in a JSON file with a list of objects, one for each row, or the table as CSV.",
  );
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.endsWith(".") ? text : `${text}.`;
}
