import { optional, required } from "../columns/column.js";
import { freeText, identifier, oneOf } from "../columns/readers.js";
import type { Relation } from "../model.js";
import { relationKinds } from "../vocabulary/index.js";
import { table, type TwoWayTable } from "./table.js";

/** `relations.csv`. */
export const relationTable: TwoWayTable<Relation> = /* @__PURE__ */ table({
  name: "relations",
  file: "relations.csv",
  about: "How one partnership stands to another.",
  key: ["from_id", "relation", "to_id"],
  columns: () => ({
    from_id: required(identifier, "Id of the first partnership."),
    relation: required(oneOf(relationKinds), "How the first stands to the second."),
    to_id: required(identifier, "Id of the second partnership."),
    note: optional(freeText, "What is known of it, and what is not."),
  }),
  build: (row, report) => {
    if (row.from_id === row.to_id)
      report(
        "to_id",
        "self-relation",
        `“${row.to_id}” is related to itself.`,
        "Give the id of the other partnership, or delete the row.",
      );
    return {
      from: row.from_id,
      kind: row.relation,
      to: row.to_id,
      ...(row.note !== undefined && { note: row.note }),
    };
  },
  cells: (record) => ({
    from_id: record.from,
    relation: record.kind,
    to_id: record.to,
    note: record.note,
  }),
});
