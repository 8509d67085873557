import { findAuthority } from "@abep/geography";
import { spreadsheetCsv } from "../../files/csv.js";
import type { Picture } from "./picture.js";

const header = [
  "gss_code",
  "dfe_code",
  "la_name",
  "region",
  "shown",
  "bodies",
  "extent",
  "evidence_as_at",
  "confidence",
  "finding",
  "data_version",
  "licence",
] as const;

/** The map as a table: one row an LA, each with the finding it belongs to, the version and the licence. */
export function pictureCsv({ rows, headline }: Picture, version: string): string {
  return spreadsheetCsv(
    header,
    rows.map((row) => [
      row.gss,
      findAuthority(row.gss)?.dfe,
      row.name,
      row.region,
      row.value,
      row.count,
      row.extent,
      row.asAt,
      row.confidence,
      headline,
      version,
      "CC BY 4.0",
    ]),
  );
}
