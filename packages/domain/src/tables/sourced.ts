import { optional, required, source } from "../columns/column.js";
import { freeText, oneOf, partialDate, sourceAddress } from "../columns/readers.js";
import { collectionMethods, confidences } from "../vocabulary/index.js";
import { field, type RecordOf } from "./fields.js";

/** Fields that say where a fact was seen and when, how it was gathered and how sure it is. */
export function sourcedFields() {
  return {
    sourceUrl: field("source_url", source(sourceAddress)),
    sourceTitle: sourceTitle(),
    ...pageFields(),
    collectionMethod: field(
      "collection_method",
      required(oneOf(collectionMethods), "How the fact was gathered."),
    ),
    confidence: field("confidence", required(oneOf(confidences), "How sure the fact is.")),
    ...checkedFields(),
  };
}

/** The field of the title of a source. */
export function sourceTitle() {
  return field("source_title", optional(freeText, "Title of that page."));
}

/** Fields of where in a source a fact stands, and when that was published and read. */
export function pageFields() {
  return {
    sourceDate: field("source_date", optional(partialDate, "Date of that page; empty if undated.")),
    locator: field(
      "source_locator",
      optional(freeText, "Where in the source it stands: a page, a paragraph, a heading.", {
        mayBeAbsent: true,
      }),
    ),
    accessed: field(
      "accessed_on",
      optional(partialDate, "Date on which the source was read.", { mayBeAbsent: true }),
    ),
  };
}

/** Fields of who looked a fact over, and when. */
export function checkedFields() {
  return {
    checkedBy: field(
      "checked_by",
      optional(freeText, "Who checked it, by initials or role.", { mayBeAbsent: true }),
    ),
    checked: field(
      "checked_on",
      optional(partialDate, "Date of that check.", { mayBeAbsent: true }),
    ),
  };
}

/** Where a fact was seen, when that page speaks of, how the fact was gathered and how sure it is. */
export type Sourced = RecordOf<ReturnType<typeof sourcedFields>>;
