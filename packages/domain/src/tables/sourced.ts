import { optional, required, source, type CellSchema } from "../columns/column.js";
import { freeText, oneOf, partialDate, webAddress } from "../columns/readers.js";
import type { PartialDate } from "../dates/index.js";
import type { Sourced } from "../model.js";
import { collectionMethods, confidences } from "../vocabulary/index.js";
import type { CollectionMethodId, ConfidenceId } from "../vocabulary/index.js";
import type { CellValue } from "./table.js";

/** The columns that say where a fact comes from. */
export interface SourcedColumns {
  readonly source_url: CellSchema<string>;
  readonly source_title: CellSchema<string | undefined>;
  readonly source_date: CellSchema<PartialDate | undefined>;
  readonly collection_method: CellSchema<CollectionMethodId>;
  readonly confidence: CellSchema<ConfidenceId>;
}

export function sourceTitle(): CellSchema<string | undefined> {
  return optional(freeText, "Title of that page.");
}

export function sourcedColumns(): SourcedColumns {
  return {
    source_url: source(webAddress),
    source_title: sourceTitle(),
    source_date: optional(partialDate, "Date of that page; empty if undated."),
    collection_method: required(oneOf(collectionMethods), "How the fact was gathered."),
    confidence: required(oneOf(confidences), "How sure the fact is."),
  };
}

/** Reads the columns of `sourcedColumns`. */
export function sourced(row: {
  readonly source_url: string;
  readonly source_title: string | undefined;
  readonly source_date: PartialDate | undefined;
  readonly collection_method: CollectionMethodId;
  readonly confidence: ConfidenceId;
}): Sourced {
  return {
    sourceUrl: row.source_url,
    ...(row.source_title !== undefined && { sourceTitle: row.source_title }),
    ...(row.source_date !== undefined && { sourceDate: row.source_date }),
    collectionMethod: row.collection_method,
    confidence: row.confidence,
  };
}

/** What a record holds for the columns of `sourcedColumns`. */
export function sourcedCells(
  record: Partial<Sourced>,
): Readonly<Record<keyof SourcedColumns, CellValue>> {
  return {
    source_url: record.sourceUrl,
    source_title: record.sourceTitle,
    source_date: record.sourceDate,
    collection_method: record.collectionMethod,
    confidence: record.confidence,
  };
}
