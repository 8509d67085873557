import * as z from "zod";
import { problemCodes, makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import type { Table } from "../tables/index.js";
import { cellWarnings } from "./cell-warnings.js";
import type { TableFile } from "./files.js";
import { checkHeader } from "./header.js";

/** A row of a file, and the record that it was read as if nothing is wrong with it. */
interface ReadRow<T> {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  /** Text by column, without spaces around it. */
  readonly cells: ReadonlyMap<string, string>;
  readonly record?: T;
}

/** A table as far as it could be read. */
export interface ReadTable<T> {
  readonly table: Table<T>;
  readonly file: string;
  readonly rows: readonly ReadRow<T>[];
  /** Whether the file was there with all its columns, so that other tables can be held to it. */
  readonly complete: boolean;
}

/** Reads every row of a table and adds all that is wrong with single rows to `problems`. */
export function readTable<T>(
  table: Table<T>,
  found: TableFile | undefined,
  problems: Problem[],
): ReadTable<T> {
  const empty = { table, file: found?.file ?? table.file, rows: [], complete: false };
  if (found === undefined || !checkHeader(table, found, problems)) return empty;
  const rows = found.rows.map((raw, index) => {
    const place = { file: found.file, row: found.rowNumbers?.[index] ?? index + 2 };
    const result = table.schema().safeParse(raw);
    problems.push(...cellWarnings(table, raw, place));
    for (const issue of result.error?.issues ?? []) problems.push(toProblem(issue, place));
    const cells = new Map(Object.entries(raw).map(([column, text]) => [column, text.trim()]));
    return { row: place.row, cells, ...(result.success && { record: result.data }) };
  });
  return { ...empty, rows, complete: true };
}

function toProblem(
  issue: z.core.$ZodIssue,
  place: { readonly file: string; readonly row: number },
): Problem {
  const column = String(issue.path[0]);
  if (issue.code !== "custom")
    return makeProblem(
      "missing-cell",
      { ...place, column },
      "The row is shorter than the header.",
      "Check the commas and quotation marks of the row.",
    );
  const { code, remedy } = cellIssue().parse(issue.params);
  return makeProblem(code, { ...place, column }, issue.message, remedy);
}

function cellIssue(): z.ZodType<{ code: (typeof problemCodes)[number]["code"]; remedy: string }> {
  return z.object({
    code: z.enum(problemCodes.map((entry) => entry.code)),
    remedy: z.string(),
  });
}
