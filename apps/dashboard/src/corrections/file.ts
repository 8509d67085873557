import { spreadsheetCsv } from "../files/csv.js";
import type { CorrectionSubject, StandingRecord } from "./record.js";

/** What the file says of each record: the columns that stand, in order. */
const standing = [
  ["kind", (record) => record.kind],
  ["record_id", (record) => record.id],
  ["gss_code", (record) => record.gss],
  ["la_name", (record) => record.area],
  ["name", (record) => record.name],
  ["form", (record) => record.form],
  ["status", (record) => record.status],
  ["extent", (record) => record.extent],
  ["description", (record) => record.description],
  ["lead_organisation", (record) => record.lead],
  ["website", (record) => record.website],
  ["as_at", (record) => record.asAt],
  ["confidence", (record) => record.confidence],
  ["source", (record) => record.source],
] as const satisfies readonly (readonly [string, (record: StandingRecord) => string | undefined])[];

/** What the sender fills in, beside each record. */
const toFill = [
  "right_yes_or_no",
  "correct_name",
  "correct_status",
  "correct_extent",
  "other_correction",
  "where_this_can_be_seen",
  "date_of_that_source",
  "your_name_and_role",
] as const;

/** Blank rows at the end for what is missing from the records. */
const roomForMore = 3;

/**
 * The form that a council can fill in and send back, as CSV: one row a record with what stands, then
 * empty columns for the correction, then empty rows for what is not recorded. Every row names the
 * version of the data that it speaks of.
 */
export function correctionCsv({ records }: CorrectionSubject, version: string): string {
  const blanks = toFill.map(() => "");
  const rows = records.map((record) => [
    version,
    ...standing.map(([, read]) => read(record)),
    ...blanks,
  ]);
  const [first] = records;
  const more = Array.from({ length: roomForMore }, () => [
    version,
    ...standing.map(([column]) =>
      column === "kind" ? "missing" : column === "la_name" ? first?.area : undefined,
    ),
    ...blanks,
  ]);
  return spreadsheetCsv(
    ["data_version", ...standing.map(([column]) => column), ...toFill],
    [...rows, ...more],
  );
}

/** The same form as JSON: one object a record, those columns as its keys. */
export function correctionJson({ title, records }: CorrectionSubject, version: string): string {
  const rows = records.map((record) => ({
    ...Object.fromEntries(standing.map(([column, read]) => [column, read(record) ?? ""])),
    ...Object.fromEntries(toFill.map((column) => [column, ""])),
  }));
  return `${JSON.stringify({ subject: title, data_version: version, records: rows }, null, 2)}\n`;
}
