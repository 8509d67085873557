import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { otherSheets, unknownSheet } from "./choose-sheet.js";
import { excerpt } from "./excerpt.js";
import { census, exactNumbers, writtenKeys } from "./json-text.js";
import { refusals } from "./refusals.js";

/** What a JSON file holds as a table, or why it holds none. */
export interface JsonTable {
  /** The header first. */
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
  /** The name of the list that is read, and of all, if the file has several. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
}

/**
 * Reads JSON as a table: a list of objects, an object with such lists in it, an object with `columns` and
 * `rows`, or an object in each line. Of several lists the one that is wanted by its name or number is read,
 * else the first. Numbers and the like become texts, null an empty one, and a list of them one text with
 * semicolons.
 */
export function jsonTable(text: string, file: string, wanted?: string | number): JsonTable {
  const parsed = parse(text, file);
  if ("problem" in parsed) return { rows: [], problems: [parsed.problem] };
  const lists = [...listsIn(parsed.value)];
  const names = lists.map(([name]) => name);
  if (names.length === 0)
    return {
      rows: [],
      problems: [...parsed.repeated, broken(file, "It holds no list of objects.")],
    };
  const chosen = wanted === undefined || names.length === 1 ? 0 : placeOf(wanted, names);
  const [name, found] = lists[chosen] ?? [];
  if (found === undefined)
    return { rows: [], sheets: names, problems: [unknownSheet(names, wanted ?? "", file)] };
  const problems: Problem[] = [...parsed.repeated];
  const columns = [...new Set(found.flatMap((row) => [...row.keys()]))];
  const rows = found.map((row, index) =>
    columns.map((column) => cellText(row.get(column), { file, row: index + 2, column }, problems)),
  );
  if (columns.length === 0) problems.push(refusals.empty(file));
  const table = { rows: columns.length === 0 ? [] : [columns, ...rows] };
  if (name === undefined || names.length < 2) return { ...table, problems };
  const told =
    wanted === undefined
      ? [
          otherSheets(
            name,
            names.filter((one) => one !== name),
            file,
          ),
        ]
      : [];
  return { ...table, sheet: name, sheets: names, problems: [...told, ...problems] };
}

function placeOf(wanted: string | number, names: readonly string[]): number {
  return typeof wanted === "number" ? wanted - 1 : names.indexOf(wanted);
}

type Record = ReadonlyMap<string, unknown>;

type Parsed =
  | { readonly value: unknown; readonly repeated: readonly Problem[] }
  | { readonly problem: Problem };

function parse(text: string, file: string): Parsed {
  const exact = exactNumbers(text);
  try {
    return checked(exact, JSON.parse(exact), file);
  } catch (error) {
    return parseLines(exact, file) ?? { problem: broken(file, messageOf(error)) };
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
  return checked(text, values, file);
}

/** `JSON.parse` keeps the last of several values of one key in silence: there are fewer keys then. */
function checked(text: string, value: unknown, file: string): Parsed {
  const { keys, tooDeep } = census(value);
  if (tooDeep)
    return { problem: broken(file, "Its objects and lists lie too deep within each other.") };
  if (writtenKeys(text) === keys) return { value, repeated: [] };
  const problem = makeProblem(
    "repeated-key",
    { file },
    "An object has the same key twice, so that one of its values is lost.",
    "Write each key once in each object.",
  );
  return { value, repeated: [problem] };
}

/** The lists of objects in a value by their names: the value itself, its members, or those of its one member. */
function listsIn(value: unknown): ReadonlyMap<string, readonly Record[]> {
  const lists = new Map<string, readonly Record[]>();
  const members = membersOf(value);
  if (members === undefined) {
    const found = Array.isArray(value) ? records(value) : undefined;
    return found === undefined ? lists : lists.set("", found);
  }
  const [columns, rows] = [members.get("columns"), members.get("rows")];
  if (Array.isArray(columns) && Array.isArray(rows)) {
    const found = byPlace(columns, rows);
    return found === undefined ? lists : lists.set("", found);
  }
  for (const [name, one] of members) {
    const found = Array.isArray(one) && one.length > 0 ? records(one) : undefined;
    if (found !== undefined) lists.set(name, found);
  }
  const inner = [...members.values()].filter((one) => membersOf(one) !== undefined);
  return lists.size === 0 && inner.length === 1 ? listsIn(inner[0]) : lists;
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
