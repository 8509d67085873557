import { mappedNames, suggestMapping } from "../import/mapping.js";
import type { ColumnMapping, SuggestedMapping } from "../import/mapping.js";
import type { Row, TableFile } from "../load/files.js";
import type { Problem } from "../problems/problem.js";
import { allTables, tables } from "../tables/all.js";
import type { TableName } from "../tables/index.js";
import { synonyms } from "./synonyms.js";

/** A table as a file or sheet has it, under the file's own names. */
export interface TableInFile {
  readonly file: string;
  readonly sheet?: string;
  /** The table of a data set that the name of the file or sheet stands for, if any. */
  readonly table?: TableName;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** What a person has said of a table in a file. */
export interface TableMatch {
  /** The table of a data set that it holds; absent: none, so that it is passed over. */
  readonly table?: TableName;
  /** Which of its columns stand for which; those that are not named here are left out. */
  readonly mapping: ColumnMapping;
  /** What every row says in columns that the file does not have. */
  readonly everyRow?: Readonly<Record<string, string>>;
}

/** Suggests which headers of a file stand for which columns of a table, as `suggestMapping` does. */
export function suggestColumns(table: TableName, headers: readonly string[]): SuggestedMapping {
  const targets = tables[table]
    .columns()
    .map(({ name }) => ({ name, ...(synonyms[name] && { synonyms: synonyms[name] }) }));
  return suggestMapping(headers, targets);
}

/**
 * The table of a data set that a file most likely holds: one that its name speaks of, as “our partnerships”
 * does, if some header stands for a column of it; else the one that most headers surely stand for, two or
 * more; of several, that of which they are the greatest share.
 */
export function likelyTable(headers: readonly string[], called = ""): TableName | undefined {
  const words = plainWords(called);
  const likeness = allTables().map(({ name, file, columns }) => {
    const { mapping, unsure } = suggestColumns(name, headers);
    const sure = Object.keys(mapping.columns).length - unsure.length;
    const spoken = plainWords(file.replace(/\.csv$/, ""));
    const isSpokenOf = sure > 0 && spoken.every((word) => words.includes(word));
    const share = sure + sure / (columns().length + 1);
    return { name, spoken: isSpokenOf ? spoken.length : 0, share: sure < 2 ? 0 : share };
  });
  const best = likeness.reduce((a, b) => ((b.spoken - a.spoken || b.share - a.share) > 0 ? b : a));
  return best.spoken + best.share === 0 ? undefined : best.name;
}

function plainWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/**
 * A table under the names that a person has given its columns. A column that may be empty and that
 * nothing stands for is empty; one that must say something is missing, which the checks then tell.
 */
export function matchedTable(
  { file, sheet, columns, rows }: Omit<TableInFile, "table">,
  table: TableName,
  { mapping, everyRow = {} }: Omit<TableMatch, "table">,
): Pick<TableFile, "columns" | "rows"> & { readonly problems: readonly Problem[] } {
  const at = { file, ...(sheet !== undefined && { sheet }), row: 1 };
  const { names, problems } = mappedNames(columns, mapping, at);
  const taken = columns.flatMap((header, index) => {
    const name = names[index] ?? header;
    const isNamed = Object.hasOwn(mapping.columns, name) && mapping.columns[name] === header;
    return isNamed ? [{ name, header }] : [];
  });
  const added = tables[table].columns().flatMap(({ name, required }) => {
    if (taken.some((one) => one.name === name)) return [];
    const text = Object.hasOwn(everyRow, name) ? everyRow[name] : undefined;
    return text === undefined && required ? [] : [{ name, text: text ?? "" }];
  });
  return {
    columns: [...taken, ...added].map(({ name }) => name),
    rows: rows.map((row) =>
      Object.fromEntries([
        ...taken.map(({ name, header }) => [name, row[header] ?? ""] as const),
        ...added.map(({ name, text }) => [name, text] as const),
      ]),
    ),
    problems,
  };
}
