import type { Row } from "../load/files.js";
import type { Dataset } from "../model.js";
import type { TableName } from "../tables/index.js";
import { findTerm, forms } from "../vocabulary/index.js";
import type { Addition, Alteration, Change, FieldChange, Removal } from "./change.js";
import { areaWords, cellWords, cellWordsIn, columnWords } from "./words.js";

type Told<C> = Omit<C, "sentence">;

/** Adds the sentence to a change; a changed row is handed in beside it, as it was before. */
export type SentenceWriter = (
  change: Told<Addition> | Told<Removal> | Told<Alteration>,
  before?: Row,
) => Change;

/** Writes sentences with the names that some data sets give, the first of them first. */
export function sentenceWriter(datasets: readonly Dataset[]): SentenceWriter {
  const subject = subjectWriter(datasets);
  return (change, before) => {
    if (change.kind === "changed") {
      const row = before ?? change.key;
      const of = subject(change.table, row);
      return { ...change, sentence: `${of}${fieldsSentence(change.table, row, change.fields)}` };
    }
    const of = subject(change.table, change.row);
    return change.kind === "added"
      ? { ...change, sentence: `Added: ${of}${detail(change.table, change.row)}.` }
      : { ...change, sentence: `Removed: ${of}${detail(change.table, change.row)}.` };
  };
}

/** Says what a row is about, as the beginning of a sentence. */
export type SubjectWriter = (table: TableName, row: Row) => string;

/** Says what rows are about with the names that some data sets give, the first of them first. */
export function subjectWriter(datasets: readonly Dataset[]): SubjectWriter {
  const names = namesIn(datasets);
  const called = (id = ""): string => names.get(id) ?? id;
  return (table, row) => {
    const cell = (column: string): string => row[column] ?? "";
    const form = (): string => findTerm(forms, cell("type"))?.label ?? cell("type");
    switch (table) {
      case "partnerships":
        return `${cell("name") || called(cell("id"))}${cell("type") === "" ? "" : ` (${form().toLowerCase()})`}`;
      case "coverage":
        return `Coverage of ${cell("area_name")} by ${called(cell("partnership_id"))}`;
      case "profiles":
        return `Profile of ${areaWords(cell("gss_code"))}`;
      case "attributes":
        return `Attributes of ${called(cell("id"))}`;
      case "research":
        return `Research on the form ${form()}`;
      case "researchByLa":
        return `Research on the form ${form()} in ${areaWords(cell("gss_code"))}`;
      case "evidence":
        return `Evidence on ${columnWords(cell("field"))} of ${evidenceRecord(cell("id"), called)}`;
      case "relations":
        return `Relation of ${called(cell("from_id"))} to ${called(cell("to_id"))}`;
      case "members":
        return `${called(cell("member_id"))} as ${cellWords("members", "role", cell("role")).toLowerCase()} of ${called(cell("partnership_id"))}`;
      case "organisations":
      case "trusts":
        return `${cell("name") || called(cell("id"))} (${table.slice(0, -1)})`;
      case "schools":
        return `${cell("name") || called(cell("urn"))} (school ${cell("urn")})`;
      case "sources":
        return `Source ${cell("title") || cell("source_url")}`;
      case "about":
        return "Description of the data set";
    }
  };
}

function evidenceRecord(id: string, called: (id: string) => string): string {
  const [first = "", ...rest] = id.split("|");
  const name = called(first) === first ? areaWords(first) : called(first);
  return rest.length === 0 ? name : `${name} (${rest.map(called).join(", ")})`;
}

function namesIn(datasets: readonly Dataset[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { partnerships, organisations, trusts, schools } of datasets.toReversed()) {
    for (const { urn, name } of schools) names.set(urn, name);
    for (const { id, name } of [...trusts, ...organisations, ...partnerships]) names.set(id, name);
  }
  return names;
}

/** The sentence of a change for the way back, on which it has other fields. */
export function sentenceBack(change: Change, fields: readonly FieldChange[]): string {
  const { sentence, table, key } = change;
  if (change.kind === "added") return sentence.replace(/^Added: /, "Removed: ");
  if (change.kind === "removed") return sentence.replace(/^Removed: /, "Added: ");
  const told = fieldsSentence(table, key, change.fields);
  // The subject may bear a name that the change itself does not hold.
  const of = sentence.endsWith(told)
    ? sentence.slice(0, -told.length)
    : subjectWriter([])(table, key);
  return `${of}${fieldsSentence(table, key, fields)}`;
}

/** What is worth saying of a whole row that came or went. */
function detail(table: TableName, row: Row): string {
  const [column, by] =
    table === "evidence"
      ? ["value", "source_url"]
      : table === "coverage"
        ? ["extent"]
        : table === "researchByLa"
          ? ["status"]
          : [];
  const text = column === undefined ? "" : (row[column] ?? "");
  if (column === undefined || text === "") return "";
  return `, ${cellWordsIn(table, row, column, text)}${by === undefined ? "" : `, from ${row[by] ?? ""}`}`;
}

function fieldsSentence(table: TableName, row: Row, fields: readonly FieldChange[]): string {
  return `: ${fields.map((field) => fieldSentence(table, row, field)).join("; ")}.`;
}

function fieldSentence(table: TableName, row: Row, change: FieldChange): string {
  const { column, before, after } = change;
  const name = columnWords(column);
  const words = (text: string): string => `“${cellWordsIn(table, row, column, text)}”`;
  if (before === "") return `${name} added, ${words(after)}`;
  if (after === "") return `${name} taken out, which was ${words(before)}`;
  return `${name} changed from ${words(before)} to ${words(after)}`;
}
