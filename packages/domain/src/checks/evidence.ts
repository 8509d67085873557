import { issueProblem } from "../columns/issues.js";
import { subjectOf, type Subject } from "../evidence/subject.js";
import { placeIn, type ReadRow } from "../load/read-table.js";
import type { ReadTables } from "../load/read-tables.js";
import type { Evidence } from "../model.js";
import { makeProblem } from "../problems/catalogue.js";
import { nearest } from "../problems/nearest.js";
import type { Problem } from "../problems/problem.js";
import { evidenceFields } from "../vocabulary/index.js";
import { keyedRows } from "./keyed-rows.js";

/** Evidence on a record or a field that is not there, or with a value that the field cannot hold. */
export function checkEvidence(tables: ReadTables): readonly Problem[] {
  const keys = keyedRows(tables);
  const covered = new Set(
    tables.coverage.rows.map(
      ({ cells }) => `${cells.get("partnership_id") ?? ""} ${cells.get("gss_code") ?? ""}`,
    ),
  );
  return tables.evidence.rows.flatMap((row) => {
    const { record } = row;
    if (record === undefined) return [];
    const subject = subjectOf(record);
    if (subject === undefined) return [unknownField(tables, row, record)];
    const own = { tables, row: { ...row, record }, subject, keys, covered };
    return [...valueProblems(own), ...recordProblems(own)];
  });
}

interface Stated {
  readonly tables: ReadTables;
  readonly row: ReadRow<Evidence> & { readonly record: Evidence };
  readonly subject: Subject;
  readonly keys: ReturnType<typeof keyedRows>;
  /** Partnerships and codes that coverage has a row for. */
  readonly covered: ReadonlySet<string>;
}

function unknownField(
  tables: ReadTables,
  row: ReadRow<Evidence>,
  { table, field }: Evidence,
): Problem {
  const fields =
    table === undefined
      ? evidenceFields.map(({ id }) => id)
      : tables[table].table.columns().map(({ name }) => name);
  const near = nearest(field, fields);
  return makeProblem(
    "unknown-field",
    placeIn(tables.evidence, row, "field"),
    `There is no column “${field}” that evidence can speak of.`,
    near === undefined ? `Use one of: ${fields.join(", ")}.` : `Did you mean ${near}?`,
  );
}

function valueProblems({ tables, row, subject }: Stated): readonly Problem[] {
  const { value } = row.record;
  if (value === undefined) return [];
  const result = subject.cell.safeParse(value);
  return (result.error?.issues ?? []).map((issue) =>
    issueProblem(issue, placeIn(tables.evidence, row, "value")),
  );
}

function recordProblems(stated: Stated): readonly Problem[] {
  const { tables, row, subject, keys } = stated;
  const { table = "partnerships", recordId } = row.record;
  if (!tables[table].complete) return [];
  if (keys(table).rows.has(recordId))
    return row.record.table === undefined ? loosePartnershipFact(stated) : [];
  const near = keys(table).nearest(recordId);
  const { file } = tables[table];
  return [
    makeProblem(
      "dangling-id",
      placeIn(tables.evidence, row, "id"),
      `${file} has no row “${recordId}” for evidence on ${subject.column} to speak of.`,
      near === undefined
        ? `Add the row to ${file}, or delete this one.`
        : `Did you mean ${near}? Else add the row to ${file}.`,
    ),
  ];
}

/** Evidence on a partnership that has no row to join: it is kept, and shown by itself. */
function loosePartnershipFact({ tables, row, subject, keys, covered }: Stated): readonly Problem[] {
  const { evidence, attributes, coverage } = tables;
  const { recordId, field, value } = row.record;
  if (
    subject.table === "attributes" &&
    attributes.complete &&
    !keys("attributes").rows.has(recordId)
  )
    return [
      makeProblem(
        "evidence-without-attributes",
        placeIn(evidence, row, "field"),
        `“${recordId}” has no row in ${attributes.file} for evidence on ${field} to join.`,
        "Add the row, or the evidence stands by itself.",
      ),
    ];
  const gss = subject.table === "coverage" ? subject.cell.safeParse(value).data : undefined;
  if (typeof gss === "string" && coverage.complete && !covered.has(`${recordId} ${gss}`))
    return [
      makeProblem(
        "evidence-outside-coverage",
        placeIn(evidence, row, "value"),
        `“${recordId}” has no row for ${gss} in ${coverage.file}.`,
        "Add the row with its extent: evidence alone covers no area.",
      ),
    ];
  return [];
}
