import type { Problem } from "../problem.js";
import type { Answer, Column, NumericAnswer } from "./columns.js";
import { categoricalColumn, multipleColumn, numericColumn, textColumn } from "./columns.js";
import type { Missing } from "./missing.js";
import type { Responses } from "./responses.js";

/** What a row may hold under a column's name. */
export type RawValue = string | number | boolean | null | undefined;

/** How a column is to be read. */
export interface ColumnSpec {
  /** Without it: numeric when all that is not empty is a number, categorical otherwise. */
  readonly kind?: "numeric" | "categorical" | "multiple" | "text";
  /** The categories in order, or the options of a set: then any other value is a problem. */
  readonly labels?: readonly string[];
  readonly ordered?: boolean;
  /** Values that stand for a missing answer, as `{ "-99": "refused" }`. An empty value is `missing`. */
  readonly missing?: Readonly<Record<string, Missing>>;
  /** What stands between the chosen options of a set; `;` by default. */
  readonly separator?: string;
}

/**
 * Responses from parsed rows, as a CSV reader gives them. Texts are trimmed. A value that its column cannot hold
 * becomes `missing`, and comes back as a problem with its row, column and value.
 *
 * @param rows one object a respondent; a column is read from every key that occurs
 * @param specs how columns are to be read, by name; those without one are told by their values
 *
 * @example
 * const { responses } = fromRows([
 *   { phase: "primary", score: "3" },
 *   { phase: "secondary", score: "-99" },
 * ], { score: { missing: { "-99": "refused" } } });
 * responses.columns.get("score")?.kind; // "numeric"
 */
export function fromRows(
  rows: readonly Readonly<Record<string, RawValue>>[],
  specs: Readonly<Record<string, ColumnSpec>> = {},
): { readonly responses: Responses; readonly problems: readonly Problem[] } {
  const names = new Set<string>();
  for (const row of rows) for (const name in row) names.add(name);
  const problems: Problem[] = Object.keys(specs)
    .filter((name) => !names.has(name) && rows.length > 0)
    .map((column) => ({
      severity: "error",
      code: "column-absent",
      column,
      message: `There is no column “${column}” in the rows.`,
      remedy: "Check how the column is spelt, or leave it out of the specification.",
    }));
  const columns = new Map<string, Column>();
  for (const name of names) {
    const texts = rows.map((row) => String(row[name] ?? "").trim());
    columns.set(name, readColumn(name, texts, specs[name] ?? {}, problems));
  }
  return { responses: { size: rows.length, columns }, problems };
}

function readColumn(
  name: string,
  texts: readonly string[],
  spec: ColumnSpec,
  problems: Problem[],
): Column {
  const missing = new Map<string, Missing>([
    ["", "missing"],
    ...Object.entries(spec.missing ?? {}),
  ]);
  const isNumber = (text: string): boolean => missing.has(text) || Number.isFinite(Number(text));
  const told = spec.labels === undefined && texts.every(isNumber) ? "numeric" : "categorical";
  const refuse = (row: number, text: string, remedy: string): void => {
    problems.push({
      severity: "error",
      code: "value-unreadable",
      row: row + 2,
      column: name,
      message: `“${text}” cannot be an answer of “${name}”.`,
      remedy,
    });
  };
  switch (spec.kind ?? told) {
    case "numeric":
      return numericColumn(
        texts.map((text, row): NumericAnswer => {
          if (!isNumber(text)) refuse(row, text, "Write a number with a dot for decimals.");
          return missing.get(text) ?? (isNumber(text) ? Number(text) : "missing");
        }),
      );
    case "text":
      return textColumn(texts.map((text) => (missing.has(text) ? undefined : text)));
    case "multiple":
      return readSet(texts, spec, missing, refuse);
    case "categorical":
      return categoricalColumn(
        texts.map((text, row): Answer => {
          const kind = missing.get(text);
          if (kind !== undefined) return { missing: kind };
          if (spec.labels?.includes(text) === false) refuse(row, text, oneOf(spec.labels));
          return text;
        }),
        spec,
      );
  }
}

function readSet(
  texts: readonly string[],
  { labels, separator = ";" }: ColumnSpec,
  missing: ReadonlyMap<string, Missing>,
  refuse: (row: number, text: string, remedy: string) => void,
): Column {
  const sets = texts.map((text) => {
    const kind = missing.get(text);
    if (kind !== undefined) return { missing: kind };
    return text.split(separator).flatMap((option) => option.trim() || []);
  });
  const options =
    labels ?? [...new Set(sets.flatMap((set) => ("missing" in set ? [] : set)))].sort();
  sets.forEach((set, row) => {
    if ("missing" in set) return;
    for (const option of set) if (!options.includes(option)) refuse(row, option, oneOf(options));
  });
  return multipleColumn(sets, options);
}

function oneOf(labels: readonly string[]): string {
  return `Use one of: ${labels.join("; ")}. Or say which kind of missing answer it stands for.`;
}
