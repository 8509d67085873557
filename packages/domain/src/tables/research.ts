import { optional, required } from "../columns/column.js";
import { freeText, oneOf, partialDate, wholeNumber } from "../columns/readers.js";
import { absenceMeanings, collections, forms, researchStatuses } from "../vocabulary/index.js";
import { gssCode } from "../columns/area-code.js";
import { field, type RecordOf } from "./fields.js";
import { table } from "./table.js";

function formFields() {
  return {
    form: field("type", required(oneOf(forms), "Form of collaboration.")),
    collection: field(
      "collection",
      required(oneOf(collections), "How records of the form were collected."),
    ),
    recorded: field("recorded", optional(wholeNumber(0, 99_999), "Number of records of the form.")),
    expected: field(
      "expected",
      optional(wholeNumber(0, 99_999), "Number of such bodies that are known to exist."),
    ),
    absentMeans: field(
      "absent_means",
      required(oneOf(absenceMeanings), "What it means to have no record."),
    ),
    checkedOn: field("checked_on", required(partialDate, "Date of the search.")),
    note: field("note", optional(freeText, "Limits of the search.")),
  };
}

/** How records of one form were collected, and what a local authority without one means. */
export type FormResearch = RecordOf<ReturnType<typeof formFields>>;

/** `research-status.csv`. */
export const researchTable = /* @__PURE__ */ table({
  name: "research",
  file: "research-status.csv",
  about: "How records of one form were collected, and what absence means.",
  key: ["type"],
  fields: formFields,
});

function cellFields() {
  return {
    gss: field("gss_code", required(gssCode, "GSS code of the local authority.")),
    form: field("type", required(oneOf(forms), "Form of collaboration.")),
    status: field("status", required(oneOf(researchStatuses), "How far the research has come.")),
    checkedOn: field("checked_on", required(partialDate, "Date of the answer or search.")),
    source: field(
      "source",
      required(freeText, "Who said so, or what was searched: an address or a sentence."),
    ),
    researcher: field("researcher", optional(freeText, "Who did it, by initials or role.")),
    note: field("note", optional(freeText, "Anything else worth knowing.")),
  };
}

/**
 * How far research on one form in one local authority has come. It stands above what
 * `FormResearch` says of the form everywhere.
 */
export type ResearchStatus = RecordOf<ReturnType<typeof cellFields>>;

/** `research-status-by-la.csv`. */
export const researchByLaTable = /* @__PURE__ */ table({
  name: "researchByLa",
  file: "research-status-by-la.csv",
  about:
    "One form in one local authority that was researched further than the form as a whole; it stands above research-status.csv.",
  key: ["gss_code", "type"],
  mayBeAbsent: true,
  fields: cellFields,
});
