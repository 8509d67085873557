import { optional, required } from "../columns/column.js";
import { freeText, gssCode, oneOf, partialDate, wholeNumber } from "../columns/readers.js";
import type { ResearchStatus } from "../model.js";
import { absenceMeanings, collections, forms } from "../vocabulary/index.js";
import { table, type TwoWayTable } from "./table.js";

/** `research-status.csv`. */
export const researchTable: TwoWayTable<ResearchStatus> = /* @__PURE__ */ table({
  name: "research",
  file: "research-status.csv",
  about:
    "How records of one form were collected and what absence means, for all local authorities or, with a code, for one.",
  key: ["type", "gss_code"],
  columns: () => ({
    type: required(oneOf(forms), "Form of collaboration."),
    gss_code: optional(
      gssCode,
      "The one local authority that the row speaks of, before the row of the whole form.",
      { mayBeAbsent: true },
    ),
    collection: required(oneOf(collections), "How records of the form were collected."),
    recorded: optional(wholeNumber(0, 99_999), "Number of records of the form."),
    expected: optional(wholeNumber(0, 99_999), "Number of such bodies that are known to exist."),
    absent_means: required(oneOf(absenceMeanings), "What it means to have no record."),
    checked_on: required(partialDate, "Date of the search."),
    note: optional(freeText, "Limits of the search."),
  }),
  build: (row) => ({
    form: row.type,
    ...(row.gss_code !== undefined && { gss: row.gss_code }),
    collection: row.collection,
    ...(row.recorded !== undefined && { recorded: row.recorded }),
    ...(row.expected !== undefined && { expected: row.expected }),
    absentMeans: row.absent_means,
    checkedOn: row.checked_on,
    ...(row.note !== undefined && { note: row.note }),
  }),
  cells: (record) => ({
    type: record.form,
    gss_code: record.gss,
    collection: record.collection,
    recorded: record.recorded,
    expected: record.expected,
    absent_means: record.absentMeans,
    checked_on: record.checkedOn,
    note: record.note,
  }),
});
