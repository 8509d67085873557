import { cellStates, confidences, extents, forms, type Column } from "@abep/domain";
import { idsOf } from "./vocabularies.js";
import type { Table } from "./table.js";

const laColumns: readonly Column[] = [
  { name: "gss_code", kind: "code", required: true, meaning: "GSS code of the local authority." },
  {
    name: "dfe_code",
    kind: "text",
    required: true,
    meaning: "Its three-digit code at the Department for Education.",
  },
  { name: "la_name", kind: "text", required: true, meaning: "Its name in official lists." },
  { name: "region", kind: "text", required: true, meaning: "Its region of England." },
];

const form: Column = {
  name: "form",
  kind: "term",
  values: idsOf(forms),
  required: true,
  meaning: "Form of collaboration.",
};

const partnershipColumns: readonly Column[] = [
  { name: "partnership_id", kind: "id", required: true, meaning: "Id of the partnership." },
  { name: "partnership_name", kind: "text", required: true, meaning: "Its name." },
  form,
];

const extent: Column = {
  name: "extent",
  kind: "term",
  values: idsOf(extents),
  required: true,
  meaning: "How much of the local authority is covered.",
};

/** Every LA by every form, made from the records and the research status. */
export const cellsTable: Table = {
  file: "la-by-form.csv",
  about: "One current local authority and one form: what is known of it there.",
  columns: [
    ...laColumns,
    form,
    {
      name: "state",
      kind: "term",
      values: idsOf(cellStates),
      required: true,
      meaning: "What the cell says, with or without a record.",
    },
    {
      ...extent,
      required: false,
      meaning:
        "How much of the authority is covered: the widest of one body, since parts never add up to a whole. Empty without a record.",
    },
    {
      name: "records_not_closed",
      kind: "number",
      required: true,
      meaning: "Records of the form there that have not closed.",
    },
    {
      name: "records_closed",
      kind: "number",
      required: true,
      meaning: "Records of the form there that have closed. They count in no total.",
    },
    {
      name: "best_confidence",
      kind: "term",
      values: idsOf(confidences),
      required: false,
      meaning: "The best confidence among the records that the state rests on.",
    },
    {
      name: "newest_date",
      kind: "date",
      required: false,
      meaning:
        "The newest date among the records that the state rests on, empty if undated; without a record, the day of the last check of the form.",
    },
    {
      name: "partnership_ids",
      kind: "text",
      required: false,
      meaning: "Ids of all its records, closed ones included, parted by semicolons.",
    },
  ],
};

/** Every LA that a partnership reaches, made from coverage.csv. */
export const placementsTable: Table = {
  file: "coverage-by-la.csv",
  about: "One partnership and one current local authority that it reaches.",
  columns: [
    ...partnershipColumns,
    ...laColumns,
    extent,
    {
      name: "how_placed",
      kind: "text",
      required: true,
      meaning:
        "What led to this authority, parted by semicolons: its own code, its districts, or the name of a former council or district, a combined authority or a region.",
    },
    {
      name: "stated_areas",
      kind: "text",
      required: true,
      meaning: "The areas, as their sources name them, that led here, parted by semicolons.",
    },
  ],
};

/** Stated areas that lead to no LA, and partnerships of which no area was seen. */
export const unplacedTable: Table = {
  file: "unplaced.csv",
  about: "One stated area that leads to no local authority, or one partnership without any area.",
  columns: [
    ...partnershipColumns,
    {
      name: "area_name",
      kind: "text",
      required: false,
      meaning: "The area as its source names it. Empty: no area was seen.",
    },
    { name: "reason", kind: "text", required: true, meaning: "Why it could not be placed." },
    {
      name: "placed_otherwise",
      kind: "text",
      required: true,
      meaning: "Yes or no: whether another area of the same partnership was placed.",
    },
  ],
};

/** All controlled lists. */
export const vocabularyTable: Table = {
  file: "vocabulary.csv",
  about: "One term of a controlled list, with its label and meaning.",
  columns: [
    {
      name: "list",
      kind: "text",
      required: true,
      meaning: "Name of the list, as the data dictionary gives it.",
    },
    { name: "id", kind: "id", required: true, meaning: "What the tables hold." },
    { name: "label", kind: "text", required: true, meaning: "What a reader sees." },
    { name: "definition", kind: "text", required: true, meaning: "What the term means." },
  ],
};
