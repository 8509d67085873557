import { absenceMeanings, forms } from "@abep/domain";
import { idsOf } from "./vocabularies.js";
import type { Table } from "./table.js";

/** The table of single cells that were researched further than their form. */
export const overrideTable: Table = {
  file: "research-status-by-la.csv",
  about:
    "One local authority and form that was researched further than the form as a whole. It stands above research-status.csv for this cell, and a later row above an earlier one.",
  columns: [
    {
      name: "gss_code",
      kind: "code",
      required: true,
      meaning: "GSS code of a current local authority.",
    },
    {
      name: "type",
      kind: "term",
      values: idsOf(forms),
      required: true,
      meaning: "Form of collaboration.",
    },
    {
      name: "absent_means",
      kind: "term",
      values: idsOf(absenceMeanings),
      required: true,
      meaning: "What it means that this authority has no record of the form.",
    },
    {
      name: "source",
      kind: "text",
      required: true,
      meaning: "Who said so, or what was searched: an address or a sentence.",
    },
    {
      name: "checked_on",
      kind: "date",
      required: true,
      meaning: "Date of that answer or search.",
    },
    { name: "note", kind: "text", required: false, meaning: "Anything else worth knowing." },
  ],
};
