import { makeProblem } from "../problems/catalogue.js";
import { nearest } from "../problems/nearest.js";
import type { Problem } from "../problems/problem.js";

/** Which column of a file stands for which column that a program knows; it can be kept as JSON. */
export interface ColumnMapping {
  readonly version: 1;
  /** The header of the file by the name that the column shall have. */
  readonly columns: Readonly<Record<string, string>>;
}

/** A column that a program knows, and other names that files give it. */
export interface MappingTarget {
  readonly name: string;
  readonly synonyms?: readonly string[];
}

/** A mapping that was made out of headers, and how sure it is. */
export interface SuggestedMapping {
  readonly mapping: ColumnMapping;
  /** Names that were given for likeness of spelling alone, for a person to check. */
  readonly unsure: readonly string[];
  /** Columns that no header was found for. */
  readonly missing: readonly string[];
  /** Headers that stand for no column. */
  readonly left: readonly string[];
}

/**
 * Suggests which header of a file stands for which column: the same name; then the same but for
 * letter case, spaces and signs; then a synonym; then, marked as unsure, a name spelt much like it. No
 * header stands for two columns.
 */
export function suggestMapping(
  headers: readonly string[],
  targets: readonly MappingTarget[],
): SuggestedMapping {
  const free = new Set(headers);
  const found = new Map<string, string>();
  const unsure: string[] = [];
  const take = (name: string, header: string | undefined): void => {
    if (header === undefined || found.has(name)) return;
    found.set(name, header);
    free.delete(header);
  };
  const alike = (names: readonly string[]): string | undefined => {
    const wanted = new Set(names.map(plain));
    return [...free].find((header) => wanted.has(plain(header)));
  };
  for (const { name } of targets) take(name, free.has(name) ? name : undefined);
  for (const { name } of targets) take(name, alike([name]));
  for (const { name, synonyms = [] } of targets) take(name, alike(synonyms));
  for (const { name } of targets) {
    const near = found.has(name) ? undefined : nearest(name, [...free]);
    if (near !== undefined) unsure.push(name);
    take(name, near);
  }
  return {
    mapping: { version: 1, columns: Object.fromEntries(found) },
    unsure,
    missing: targets.map(({ name }) => name).filter((name) => !found.has(name)),
    left: headers.filter((header) => free.has(header)),
  };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Reads a mapping that was kept as JSON. */
export function parseMapping(
  json: unknown,
): { readonly mapping: ColumnMapping } | { readonly problem: Problem } {
  const columns = new Map<string, string>();
  const source: unknown = isObject(json) && json["version"] === 1 ? json["columns"] : undefined;
  if (!isObject(source)) return { problem: badMapping("It is no mapping of version 1.") };
  for (const [name, header] of Object.entries(source)) {
    if (typeof header !== "string")
      return { problem: badMapping(`The header for “${name}” is no text.`) };
    columns.set(name, header);
  }
  return { mapping: { version: 1, columns: Object.fromEntries(columns) } };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The names that the columns of a file have under a mapping, and what does not fit. */
export function mappedNames(
  headers: readonly string[],
  { columns }: ColumnMapping,
  at: { readonly file: string; readonly sheet?: string; readonly row: number },
): { readonly names: readonly string[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const named = new Map<string, string>();
  for (const [name, header] of Object.entries(columns)) {
    const other = named.get(header);
    if (other !== undefined)
      problems.push(badMapping(`“${header}” is to be both “${other}” and “${name}”.`, at.file));
    else if (!headers.includes(header)) problems.push(missingHeader(header, headers, at));
    else named.set(header, name);
  }
  const taken = new Set(named.values());
  const names = headers.map((header) => {
    const name = named.get(header);
    if (name !== undefined) return name;
    return taken.has(header) ? `${header} (not mapped)` : header;
  });
  return { names, problems };
}

function missingHeader(
  header: string,
  headers: readonly string[],
  at: { readonly file: string; readonly sheet?: string; readonly row: number },
): Problem {
  const near = nearest(header, headers);
  return makeProblem(
    "mapped-column-missing",
    { ...at, column: header },
    `The mapping names the column “${header}”, which the file does not have.`,
    near === undefined
      ? `Choose one of: ${headers.join(", ")}.`
      : `Did you mean “${near}”? Else choose another column.`,
  );
}

function badMapping(message: string, file?: string): Problem {
  return makeProblem(
    "bad-mapping",
    { ...(file !== undefined && { file }) },
    message,
    "Make the mapping again from the file's header.",
  );
}
