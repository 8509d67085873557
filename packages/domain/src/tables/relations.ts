import { optional, required } from "../columns/column.js";
import { freeText, identifier, oneOf } from "../columns/readers.js";
import { relationKinds } from "../vocabulary/index.js";
import { field, type RecordOf } from "./fields.js";
import { table, type Report } from "./table.js";

function fields() {
  return {
    from: field("from_id", required(identifier, "Id of the first partnership.")),
    kind: field("relation", required(oneOf(relationKinds), "How the first stands to the second.")),
    to: field("to_id", required(identifier, "Id of the second partnership.")),
    note: field("note", optional(freeText, "What is known of it, and what is not.")),
  };
}

/** How one partnership stands to another: `from` is, for example, succeeded by `to`. */
export type Relation = RecordOf<ReturnType<typeof fields>>;

/** `relations.csv`. */
export const relationTable = /* @__PURE__ */ table({
  name: "relations",
  file: "relations.csv",
  about: "How one partnership stands to another.",
  key: ["from_id", "relation", "to_id"],
  fields,
  rules: joinsTwo,
});

function joinsTwo({ from, to }: Relation, report: Report): void {
  if (from === to)
    report(
      "to_id",
      "self-relation",
      `“${to}” is related to itself.`,
      "Give the id of the other partnership, or delete the row.",
    );
}
