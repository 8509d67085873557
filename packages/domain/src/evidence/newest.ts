import { newestDate, type PartialDate } from "../dates/index.js";
import type { Dataset } from "../model.js";
import { speaksOfPartnership } from "./subject.js";

/**
 * The newest date that any source of a partnership bears: its record's, the newest evidence that
 * its attributes name, or that of single facts. `undefined` where every source is undated.
 *
 * A row of evidence on `latest_evidence_date` without a value tells of a page that was looked at and
 * whose date was not taken, for example since it does not name the body: it does not count.
 */
export function newestEvidence(
  dataset: Pick<Dataset, "partnerships" | "attributes" | "evidence">,
  id: string,
): PartialDate | undefined {
  const records = dataset.partnerships.filter((one) => one.id === id);
  const attributes = dataset.attributes.filter((one) => one.partnershipId === id);
  const evidence = dataset.evidence.filter(
    (one) =>
      speaksOfPartnership(one, id) &&
      (one.field !== "latest_evidence_date" || one.value !== undefined),
  );
  return newestDate([
    ...records.map((one) => one.sourceDate),
    ...attributes.map((one) => one.latestEvidenceDate),
    ...evidence.map((one) => one.sourceDate),
  ]);
}
