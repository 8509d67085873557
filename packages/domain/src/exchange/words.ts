import { findAuthority } from "@abep/geography";
import { findDistrict } from "@abep/geography/districts";
import { dateText, parseDate } from "../dates/index.js";
import { subjectOf } from "../evidence/subject.js";
import type { Row } from "../load/files.js";
import { tables } from "../tables/all.js";
import type { TableName } from "../tables/index.js";
import { evidenceTables, findTerm } from "../vocabulary/index.js";

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

/** What a cell of a row holds: the value of evidence in the words of the field it speaks of. */
export function cellWordsIn(table: TableName, row: Row, column: string, text: string): string {
  if (table !== "evidence" || column !== "value") return cellWords(table, column, text);
  const of = findTerm(evidenceTables, row["table"] ?? "")?.id;
  const subject = subjectOf({ field: row["field"] ?? "", ...(of !== undefined && { table: of }) });
  return subject === undefined ? text : cellWords(subject.table, subject.column, text);
}

/** The name of a local authority or district and its code. */
export function areaWords(gss: string): string {
  const name = findAuthority(gss)?.name ?? findDistrict(gss)?.name;
  return name === undefined ? gss : `${name} (${gss})`;
}

/** The name of a column, as a reader says it. */
export function columnWords(column: string): string {
  return column
    .split("_")
    .map((word) => (Object.hasOwn(spellings, word) ? spellings[word] : word))
    .join(" ");
}

/** Words of columns that are not written as they are spoken. */
const spellings: Readonly<Record<string, string>> = {
  aepa: "AEPA",
  companies: "Companies",
  gss: "GSS",
  house: "House",
  la: "LA",
  url: "address",
  urn: "URN",
};
