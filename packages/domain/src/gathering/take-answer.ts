import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { tables } from "../tables/all.js";
import {
  evidenceFields,
  evidenceTables,
  findTerm,
  type EvidenceTableId,
} from "../vocabulary/index.js";
import type { PackAnswer, PackAnswers } from "./answers.js";
import { parseCorrection } from "./correction.js";
import type { EditableRows } from "./editable-rows.js";
import { formColumns, formSheet } from "./pack-files.js";
import type { PackSource } from "./pack-source.js";

/** What answers are taken over into, and where they come from. */
export interface Taking {
  /** As the data set was when the pack was made. */
  readonly base: EditableRows;
  /** With the officer's answers. */
  readonly theirs: EditableRows;
  readonly pack: PackAnswers;
  readonly source: PackSource;
  readonly problems: Problem[];
}

/** Takes one answer over. Returns whether it says anything that can be recorded. */
export function takeAnswer(taking: Taking, answer: PackAnswer): boolean {
  const [table, record, field] = answer.ref.split("/");
  if (record === undefined || field === undefined) return unknownItem(taking, answer);
  if (table === "researchByLa" && field === "status") return setResearch(taking, record, answer);
  const of = findTerm(evidenceTables, table ?? "")?.id;
  if (of === undefined || tables[of].cell(field) === undefined) return unknownItem(taking, answer);
  return setField(taking, { table: of, record, field }, answer);
}

interface Subject {
  readonly table: EvidenceTableId;
  readonly record: string;
  readonly field: string;
}

function setField(taking: Taking, subject: Subject, answer: PackAnswer): boolean {
  const { base, theirs, problems } = taking;
  const { table, record, field } = subject;
  const before = base.find(table, record);
  const after = theirs.find(table, record);
  if (before === undefined || after === undefined) {
    problems.push(
      makeProblem(
        "pack-record-gone",
        placeOf(taking, answer, "Ref"),
        `${tables[table].file} has no row “${record}” any more.`,
        "Look for what became of it in the change log, and enter the answer by hand.",
      ),
    );
    return false;
  }
  if (answer.verdict === "not_known" && answer.comment === undefined) return false;
  before[field] = answer.base;
  after[field] = answer.base;
  const value = valueOf(taking, subject, answer);
  if (value === undefined && answer.comment === undefined) return false;
  if (value !== undefined) {
    after[field] = value;
    if (table === "profiles" && (after["source_url"] ?? "") === "") {
      after["source_url"] = taking.source.url;
      after["confidence"] = "high";
    }
  }
  theirs.add("evidence", {
    ...subjectCells(subject),
    value: value ?? "",
    source_url: taking.source.url,
    source_title: taking.source.title,
    source_date: taking.source.date,
    collection_method: "la_direct",
    confidence: "high",
    note: answer.comment ?? "",
  });
  return true;
}

/** The value that the officer stands by; none where nothing is recorded, or it cannot be read. */
function valueOf(
  taking: Taking,
  { table, field }: Subject,
  answer: PackAnswer,
): string | undefined {
  if (answer.verdict === "right") return answer.base === "" ? undefined : answer.base;
  if (answer.verdict === "not_known" || answer.value === undefined) return undefined;
  const correction = parseCorrection(table, field, answer.value);
  if ("value" in correction) return correction.value;
  taking.problems.push(
    makeProblem(
      "unknown-term",
      { ...placeOf(taking, answer, formColumns[5]), value: answer.value },
      correction.message,
      correction.remedy,
    ),
  );
  return undefined;
}

/** A partnership's own fields need no table; other records are named by table and key. */
function subjectCells({ table, record, field }: Subject): Readonly<Record<string, string>> {
  const own = findTerm(evidenceFields, field)?.table === table && table !== "coverage";
  return { id: record, field, ...(!own && { table }) };
}

function setResearch(taking: Taking, record: string, answer: PackAnswer): boolean {
  const { theirs, source } = taking;
  const [gss = "", form = ""] = record.split("|");
  if (answer.verdict === "not_known") return false;
  const note = [answer.value, answer.comment].filter((text) => text !== undefined).join(" ");
  const cells = {
    status: answer.verdict === "right" ? "confirmed_by_la" : "disputed",
    checked_on: source.date,
    source: source.url,
    note,
  };
  const row = theirs.find("researchByLa", record);
  if (row === undefined) theirs.add("researchByLa", { gss_code: gss, type: form, ...cells });
  else Object.assign(row, cells);
  return true;
}

function unknownItem(taking: Taking, answer: PackAnswer): boolean {
  taking.problems.push(
    makeProblem(
      "unknown-pack-item",
      { ...placeOf(taking, answer, "Ref"), value: answer.ref },
      `“${answer.ref}” is no question of a pack.`,
      "Put the Ref back as it was in the file that was sent.",
    ),
  );
  return false;
}

function placeOf({ pack }: Taking, { row }: PackAnswer, column: string) {
  return { file: pack.file, ...(row !== undefined && { sheet: formSheet, row }), column };
}
