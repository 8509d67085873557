import type { Problem, TableName } from "@abep/domain";
import { allTables } from "@abep/domain";
import { parseMapping } from "@abep/domain/import";
import * as z from "zod/mini";
import type { ColumnChoice } from "./types.js";

/** A choice that is used again for files with the same headers. */
export interface KeptMatch {
  readonly headers: readonly string[];
  readonly choice: ColumnChoice;
}

const keptFile = z.object({
  version: z.literal(1),
  matches: z.array(
    z.object({
      headers: z.array(z.string()),
      table: z.optional(z.string()),
      mapping: z.unknown(),
      everyRow: z.record(z.string(), z.string()),
    }),
  ),
});

/** Reads matches that were kept as JSON; no text means none. */
export function readMatches(
  text: string,
): { readonly matches: readonly KeptMatch[] } | { readonly problem: Problem } {
  if (text === "") return { matches: [] };
  const parsed = keptFile.safeParse(jsonOf(text));
  if (!parsed.success) return { problem: noMatches("It is no file of matched columns.") };
  const matches: KeptMatch[] = [];
  for (const { headers, table: name, mapping: json, everyRow } of parsed.data.matches) {
    const read = parseMapping(json);
    if ("problem" in read) return read;
    const table = tableNamed(name);
    if (name !== undefined && table === undefined)
      return { problem: noMatches(`It names a table “${name}”, which a data set does not have.`) };
    const choice = { ...(table && { table }), columns: read.mapping.columns, everyRow };
    matches.push({ headers, choice });
  }
  return { matches };
}

/** Writes matches so that `readMatches` reads them. */
export function writeMatches(matches: readonly KeptMatch[]): string {
  return JSON.stringify({
    version: 1,
    matches: matches.map(({ headers, choice: { table, columns, everyRow } }) => ({
      headers,
      ...(table !== undefined && { table }),
      mapping: { version: 1, columns },
      everyRow,
    })),
  });
}

/** Matches with others added; of two for the same headers and table the later one stays. */
export function withMatches(
  before: readonly KeptMatch[],
  later: readonly KeptMatch[],
): readonly KeptMatch[] {
  return [...before.filter((one) => !later.some((other) => isSame(one, other))), ...later];
}

/** The match that was kept for headers, whatever their order; where a file's name says its table, of that table. */
export function matchFor(
  matches: readonly KeptMatch[],
  headers: readonly string[],
  table: TableName | undefined,
): ColumnChoice | undefined {
  return matches.findLast(
    (one) =>
      sameHeaders(one.headers, headers) && (table === undefined || one.choice.table === table),
  )?.choice;
}

function isSame(a: KeptMatch, b: KeptMatch): boolean {
  return a.choice.table === b.choice.table && sameHeaders(a.headers, b.headers);
}

function sameHeaders(a: readonly string[], b: readonly string[]): boolean {
  const wanted = new Set(a);
  return wanted.size === b.length && b.every((header) => wanted.has(header));
}

function tableNamed(name: string | undefined): TableName | undefined {
  return allTables().find((table) => table.name === name)?.name;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function noMatches(message: string): Problem {
  return {
    severity: "error",
    code: "bad-mapping",
    message,
    remedy: "Choose a file that was saved with “Save matched columns”.",
  };
}
