import { optional, required } from "../columns/column.js";
import {
  freeText,
  gssCode,
  oneOf,
  partialDate,
  severalOf,
  webAddress,
} from "../columns/readers.js";
import type { AuthorityProfile } from "../model.js";
import { collectionMethods, confidences, laRoles } from "../vocabulary/index.js";
import { sourcedCells, sourceTitle } from "./sourced.js";
import { table, type TwoWayTable } from "./table.js";

/** `authority-profiles.csv`. */
export const profileTable: TwoWayTable<AuthorityProfile> = /* @__PURE__ */ table({
  name: "profiles",
  file: "authority-profiles.csv",
  about: "One local authority: its own part in school improvement.",
  key: ["gss_code"],
  columns: () => ({
    gss_code: required(gssCode, "GSS code of the local authority."),
    la_name: required(freeText, "Its name."),
    roles: required(
      severalOf(laRoles),
      "Parts that it plays; an absent one proves nothing. “unknown” stands alone: nothing was found.",
    ),
    summary: required(
      freeText,
      "What it does for school improvement, in the project's own words.",
      { longest: 280 },
    ),
    traded_service: optional(freeText, "Name of the service that it sells."),
    source_url: optional(
      webAddress,
      "Address of the page where it was seen; empty only where the role is unknown.",
    ),
    source_title: sourceTitle(),
    source_date: optional(partialDate, "Date of that page; empty if undated."),
    collection_method: required(oneOf(collectionMethods), "How it was gathered."),
    confidence: optional(oneOf(confidences), "How sure it is; empty where there is no source."),
  }),
  build: (row, report) => {
    const unknown = row.roles.includes("unknown");
    if (unknown && row.roles.length > 1)
      report(
        "roles",
        "unknown-role-not-alone",
        "“unknown” says that nothing was found, and other roles stand beside it.",
        "Delete unknown, or the other roles.",
      );
    if (!unknown && row.source_url === undefined)
      report(
        "source_url",
        "missing-source",
        "The roles have no source.",
        "Give the address of the page where they were seen, or set roles to unknown.",
      );
    if (!unknown && row.confidence === undefined)
      report(
        "confidence",
        "missing-value",
        "The cell is empty.",
        "Say how sure the roles are: high, medium or low.",
      );
    return {
      gss: row.gss_code,
      laName: row.la_name,
      roles: row.roles,
      summary: row.summary,
      ...(row.traded_service !== undefined && { tradedService: row.traded_service }),
      ...(row.source_url !== undefined && { sourceUrl: row.source_url }),
      ...(row.source_title !== undefined && { sourceTitle: row.source_title }),
      ...(row.source_date !== undefined && { sourceDate: row.source_date }),
      collectionMethod: row.collection_method,
      ...(row.confidence !== undefined && { confidence: row.confidence }),
    };
  },
  cells: (record) => ({
    gss_code: record.gss,
    la_name: record.laName,
    roles: record.roles,
    summary: record.summary,
    traded_service: record.tradedService,
    ...sourcedCells(record),
  }),
});
