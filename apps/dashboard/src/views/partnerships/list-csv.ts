import { collectionMethods, confidences, findTerm, forms, statuses } from "@abep/domain/vocabulary";
import type { PartnershipSummary } from "../../data/shipped.js";
import { spreadsheetCsv } from "../../files/csv.js";
import { areaName } from "../area/area-name.js";
import { whyUnplaced } from "./placed.js";

const columns = [
  "id",
  "name",
  "form",
  "status",
  "lead_organisation",
  "la_codes",
  "la_names",
  "not_placed",
  "why_not_placed",
  "newest_evidence",
  "method",
  "confidence",
  "data_version",
] as const;

/** The records of a list as CSV, in its order and its words; lists inside a cell are parted by “; ”. */
export function listCsv(records: readonly PartnershipSummary[], version: string): string {
  return spreadsheetCsv(
    columns,
    records.map((record) => [
      record.id,
      record.name,
      findTerm(forms, record.form)?.label,
      findTerm(statuses, record.status)?.label,
      record.lead,
      record.areas.join("; "),
      record.areas.map(areaName).join("; "),
      record.unplaced.map(({ name }) => name).join("; "),
      whyUnplaced(record).join(" "),
      record.date ?? "undated",
      findTerm(collectionMethods, record.method)?.label,
      findTerm(confidences, record.confidence)?.label,
      version,
    ]),
  );
}
