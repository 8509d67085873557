import { optional, required } from "../columns/column.js";
import { freeText, identifier, oneOf } from "../columns/readers.js";
import type { Evidence } from "../model.js";
import { evidenceFields } from "../vocabulary/index.js";
import { evidenceValueReader } from "./evidence-values.js";
import { sourced, sourcedCells, sourcedColumns } from "./sourced.js";
import { table, type TwoWayTable } from "./table.js";

/** `evidence.csv`. */
export const evidenceTable: TwoWayTable<Evidence> = /* @__PURE__ */ table({
  name: "evidence",
  file: "evidence.csv",
  about: "One fact about a partnership that rests on another source than its record.",
  key: [],
  columns: () => ({
    id: required(identifier, "Id of the partnership."),
    field: required(
      oneOf(evidenceFields),
      "Column that the fact is for; “coverage” for an area that is covered.",
    ),
    value: optional(
      freeText,
      "Value as in that column, a GSS code for coverage; empty where the note holds the content.",
    ),
    ...sourcedColumns(),
    note: optional(freeText, "What the source says, or what is to be known of it."),
  }),
  build: (row, report) => {
    if (row.value === undefined && row.note === undefined)
      report(
        "value",
        "evidence-without-content",
        "The row has neither value nor note.",
        "Fill in one of them, or delete the row.",
      );
    if (row.value !== undefined) {
      const reading = evidenceValueReader(row.field).read(row.value);
      if ("problem" in reading)
        report("value", reading.problem.code, reading.problem.message, reading.problem.remedy);
    }
    return {
      partnershipId: row.id,
      field: row.field,
      ...(row.value !== undefined && { value: row.value }),
      ...sourced(row),
      ...(row.note !== undefined && { note: row.note }),
    };
  },
  cells: (record) => ({
    id: record.partnershipId,
    field: record.field,
    value: record.value,
    ...sourcedCells(record),
    note: record.note,
  }),
});
