import { optional, source } from "../columns/column.js";
import { freeText, partialDate, webAddress } from "../columns/readers.js";
import type { Source } from "../model.js";
import { table, type TwoWayTable } from "./table.js";

/** `sources.csv`. */
export const sourceTable: TwoWayTable<Source> = /* @__PURE__ */ table({
  name: "sources",
  file: "sources.csv",
  about: "One page or document that was read, also where it supports no record.",
  key: ["source_url"],
  columns: () => ({
    source_url: source(webAddress),
    title: optional(freeText, "Title of the page."),
    publisher: optional(freeText, "Who published it."),
    date: optional(partialDate, "Date of the page; empty if undated."),
    supports: optional(freeText, "What it was used for."),
  }),
  build: (row) => ({
    sourceUrl: row.source_url,
    ...(row.title !== undefined && { title: row.title }),
    ...(row.publisher !== undefined && { publisher: row.publisher }),
    ...(row.date !== undefined && { date: row.date }),
    ...(row.supports !== undefined && { supports: row.supports }),
  }),
  cells: (record) => ({
    source_url: record.sourceUrl,
    title: record.title,
    publisher: record.publisher,
    date: record.date,
    supports: record.supports,
  }),
});
