import { optional, required } from "../columns/column.js";
import { freeText, oneOf } from "../columns/readers.js";
import { evidenceTables } from "../vocabulary/index.js";
import { field, type RecordOf } from "./fields.js";
import { sourcedFields } from "./sourced.js";
import { table, type Report } from "./table.js";

function fields() {
  return {
    recordId: field(
      "id",
      required(
        freeText,
        "The record: the id of a partnership, or, where a table is given, the cells of its key parted by “|”, such as the GSS code of a profile.",
      ),
    ),
    field: field(
      "field",
      required(
        freeText,
        "Column that the fact is for; “coverage” for an area that a partnership covers.",
      ),
    ),
    value: field(
      "value",
      optional(
        freeText,
        "Value as in that column, a GSS code for coverage; empty where the note holds the content.",
      ),
    ),
    ...sourcedFields(),
    note: field("note", optional(freeText, "What the source says, or what is to be known of it.")),
    table: field(
      "table",
      optional(
        oneOf(evidenceTables),
        "Table that the record stands in; empty for a partnership and its attributes.",
        { mayBeAbsent: true },
      ),
    ),
  };
}

/**
 * One fact about one field of one record that rests on another source than the record: any field of
 * any record can have any number of them. `value` is text as in the file; a list is parted by
 * semicolons.
 */
export type Evidence = RecordOf<ReturnType<typeof fields>>;

/** `evidence.csv`. */
export const evidenceTable = /* @__PURE__ */ table({
  name: "evidence",
  file: "evidence.csv",
  about: "One fact about one field of a record that rests on another source than the record.",
  key: [],
  fields,
  rules: hasContent,
});

function hasContent({ value, note }: Evidence, report: Report): void {
  if (value === undefined && note === undefined)
    report(
      "value",
      "evidence-without-content",
      "The row has neither value nor note.",
      "Fill in one of them, or delete the row.",
    );
}
