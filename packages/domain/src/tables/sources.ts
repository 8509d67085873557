import { optional, source } from "../columns/column.js";
import { freeText, partialDate, sourceAddress } from "../columns/readers.js";
import { field, type RecordOf } from "./fields.js";
import { table } from "./table.js";

function fields() {
  return {
    sourceUrl: field("source_url", source(sourceAddress)),
    title: field("title", optional(freeText, "Title of the page.")),
    publisher: field("publisher", optional(freeText, "Who published it.")),
    date: field("date", optional(partialDate, "Date of the page; empty if undated.")),
    supports: field("supports", optional(freeText, "What it was used for.")),
  };
}

/** A page, document, letter or call that was a source, also where it supports no record. */
export type Source = RecordOf<ReturnType<typeof fields>>;

/** `sources.csv`. */
export const sourceTable = /* @__PURE__ */ table({
  name: "sources",
  file: "sources.csv",
  about: "One page, document, letter or call that was a source, also where it supports no record.",
  key: ["source_url"],
  fields,
});
