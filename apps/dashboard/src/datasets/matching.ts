import { allTables, type TableName } from "@abep/domain";
import {
  likelyTable,
  suggestColumns,
  type TableInFile,
  type TableMatch,
} from "@abep/domain/import";
import {
  matchFor,
  readMatches,
  withMatches,
  writeMatches,
  type KeptMatch,
} from "./kept-matches.js";
import type {
  ColumnChoice,
  MatchedTable,
  MatchPlan,
  SuggestedColumns,
  TableToMatch,
  ToMatch,
} from "./types.js";

/** What is known of the tables of files as they are read, and how a person wants them read. */
export interface Matching {
  /** How a table is to be read; nothing where its names say it. */
  readonly match: (found: TableInFile) => TableMatch | undefined;
  /** Whether there is a table that neither its names nor a person has made clear. */
  readonly isAsking: () => boolean;
  readonly toMatch: () => ToMatch;
  readonly matched: () => readonly MatchedTable[];
  /** The matches of earlier times and those that were chosen now, as text. */
  readonly kept: () => string;
}

interface Seen extends Omit<TableToMatch, "suggested"> {
  /** What a person has said of it, now or an earlier time. */
  readonly said?: "now" | "earlier";
}

/** Matches tables by what a person has chosen for these files, else for earlier ones with the same columns. */
export function createMatching({ kept, choices }: MatchPlan): Matching {
  const read = readMatches(kept);
  const earlier = "matches" in read ? read.matches : [];
  const seen: Seen[] = [];
  const said = (found: TableInFile): readonly [ColumnChoice, "now" | "earlier"] | undefined => {
    const own = choices?.find(({ file, sheet }) => file === found.file && sheet === found.sheet);
    const before = own ?? matchFor(earlier, found.columns, found.table);
    return before && [before, own === undefined ? "earlier" : "now"];
  };
  return {
    match: (found) => {
      const { choice: suggestion, unclear } = byNames(found);
      const [choice = suggestion, when] = said(found) ?? [];
      const isSaid = when !== undefined && (unclear || !isSame(choice, suggestion));
      seen.push({ ...summary(found), unclear, choice, ...(isSaid && { said: when }) });
      if (!isSaid) return undefined;
      const { table, columns, everyRow } = choice;
      return { ...(table && { table }), mapping: { version: 1, columns }, everyRow };
    },
    isAsking: () =>
      choices === undefined && seen.some((one) => one.unclear && one.said === undefined),
    toMatch: () => ({
      tables: seen.map(({ said: _, ...one }) => ({ ...one, suggested: suggestions(one) })),
      known: allTables().map((table) => ({
        name: table.name,
        file: table.file,
        about: table.about,
        key: table.key,
        columns: table.columns(),
      })),
    }),
    matched: () => seen.flatMap((one) => (one.said === undefined ? [] : [matchedTable(one)])),
    kept: () => writeMatches(withMatches(earlier, seen.flatMap(chosenNow))),
  };
}

/** How names alone would have a table read, and whether that leaves anything open. */
function byNames({ file, sheet = "", table: stated, columns: headers }: TableInFile): {
  readonly choice: ColumnChoice;
  readonly unclear: boolean;
} {
  const table = stated ?? likelyTable(headers, `${file} ${sheet}`);
  if (table === undefined) return { choice: { columns: {}, everyRow: {} }, unclear: true };
  const { mapping, unsure, missing, left } = suggestColumns(table, headers);
  const required = new Set(
    columnsOf(table)
      .filter((column) => column.required)
      .map(({ name }) => name),
  );
  return {
    choice: { table, columns: mapping.columns, everyRow: {} },
    unclear:
      stated === undefined ||
      unsure.length + left.length > 0 ||
      missing.some((name) => required.has(name)),
  };
}

function columnsOf(name: TableName) {
  return (
    allTables()
      .find((table) => table.name === name)
      ?.columns() ?? []
  );
}

const examples = { rows: 200, values: 3, letters: 60 };

function summary({ file, sheet, columns, rows }: TableInFile) {
  return {
    file,
    ...(sheet !== undefined && { sheet }),
    rows: rows.length,
    columns: columns.map((header) => {
      const texts = rows.slice(0, examples.rows).map((row) => row[header]?.trim() ?? "");
      const different = [...new Set(texts.filter((text) => text !== ""))];
      return { header, examples: different.slice(0, examples.values).map(shortened) };
    }),
  };
}

function shortened(text: string): string {
  return text.length <= examples.letters ? text : `${text.slice(0, examples.letters)}…`;
}

function suggestions({ columns }: Pick<TableToMatch, "columns">): TableToMatch["suggested"] {
  const headers = columns.map(({ header }) => header);
  const made = allTables().map(({ name }): [TableName, SuggestedColumns] => {
    const { mapping, unsure } = suggestColumns(name, headers);
    return [name, { columns: mapping.columns, unsure }];
  });
  return Object.fromEntries(made);
}

function matchedTable({ file, sheet, columns, choice, said }: Seen): MatchedTable {
  const used = new Set(Object.values(choice.columns));
  const as = allTables().find(({ name }) => name === choice.table)?.file;
  return {
    file,
    ...(sheet !== undefined && { sheet }),
    ...(as !== undefined && { as }),
    left: columns.flatMap(({ header }) => (used.has(header) ? [] : [header])),
    kept: said === "earlier",
  };
}

function chosenNow({ columns, choice, said }: Seen): readonly KeptMatch[] {
  return said === "now" ? [{ headers: columns.map(({ header }) => header), choice }] : [];
}

function isSame(a: ColumnChoice, b: ColumnChoice): boolean {
  const text = ({ table, columns, everyRow }: ColumnChoice): string =>
    JSON.stringify([table, Object.entries(columns).sort(), Object.entries(everyRow).sort()]);
  return text(a) === text(b);
}
