import type { Column } from "../columns/column.js";
import type { ColumnKind } from "../columns/readers.js";
import { problemCodes } from "../problems/catalogue.js";
import { allTables } from "../tables/all.js";

/** What sort of content each kind of column has, in words. */
export const kindTexts: Readonly<Record<ColumnKind, string>> = {
  text: "text",
  texts: "texts, parted by semicolons",
  id: "id",
  term: "term of a list",
  terms: "terms of a list, parted by semicolons",
  date: "date as precise as its source",
  url: "web address",
  urls: "web addresses, parted by semicolons",
  source: "web address, or a reference that sources.csv explains",
  number: "whole number",
  code: "GSS code",
  urn: "unique reference number of a school",
};

/**
 * The data dictionary of a data set in Markdown: each table with its columns, their kinds, whether
 * they must be filled, what they mean and which terms they hold; then every rule that is checked.
 */
export function dataDictionary(): string {
  const tables = allTables().map(({ file, about, key, mayBeAbsent, columns }) =>
    [
      `## ${file}`,
      "",
      `One row: ${lowerFirst(about)}${mayBeAbsent ? " A data set may lack the file." : ""}`,
      key.length > 0 ? `No two rows agree in ${key.join(", ")}.` : "No two rows are alike.",
      "",
      ...tableLines(
        ["Column", "Kind", "Required", "Meaning"],
        columns().map((column) => [
          column.name,
          kindTexts[column.kind],
          requirement(column),
          meaning(column),
        ]),
      ),
    ].join("\n"),
  );
  const rules = [
    "## Rules",
    "",
    ...tableLines(
      ["Code", "Severity", "Rule"],
      problemCodes.map(({ code, severity, rule }) => [code, severity, rule]),
    ),
  ].join("\n");
  return `${["# Data dictionary", ...tables, rules].join("\n\n")}\n`;
}

function requirement({ required, mayBeAbsent }: Column): string {
  if (required) return "yes";
  return mayBeAbsent === true ? "no; the column may be absent" : "no";
}

function meaning({ meaning: text, values, range, longest }: Column): string {
  return [
    text,
    ...(values === undefined ? [] : [`One of: ${values.join(", ")}.`]),
    ...(range === undefined ? [] : [`From ${range[0]} to ${range[1]}.`]),
    ...(longest === undefined ? [] : [`At most ${longest} characters.`]),
  ].join(" ");
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function tableLines(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)];
}
