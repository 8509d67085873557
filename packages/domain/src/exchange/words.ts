import { findAuthority } from "@abep/geography";
import { findDistrict } from "@abep/geography/districts";
import { dateText, parseDate } from "../dates/index.js";
import { tables } from "../tables/all.js";
import type { TableName } from "../tables/index.js";
import { findTerm } from "../vocabulary/index.js";

/** What a cell holds, as a reader says it: labels for terms, names for codes, dates in words. */
export function cellWords(table: TableName, column: string, text: string): string {
  const facts = tables[table].columns().find(({ name }) => name === column);
  switch (facts?.kind) {
    case "term":
    case "terms":
      return text
        .split(";")
        .map((id) => findTerm(facts.terms ?? [], id)?.label ?? id)
        .join(", ");
    case "date": {
      const { date } = parseDate(text);
      return date === undefined ? text : dateText(date);
    }
    case "code":
      return areaWords(text);
    default:
      return text;
  }
}

/** The name of a local authority or district and its code. */
export function areaWords(gss: string): string {
  const name = findAuthority(gss)?.name ?? findDistrict(gss)?.name;
  return name === undefined ? gss : `${name} (${gss})`;
}

/** The name of a column, as a reader says it. */
export function columnWords(column: string): string {
  return column
    .replaceAll("_", " ")
    .replace(/\bgss\b/, "GSS")
    .replace(/\burl\b/, "address");
}
