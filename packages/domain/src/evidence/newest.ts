import { newestDate, type PartialDate } from "../dates/index.js";
import type { Dataset } from "../model.js";
import { speaksOfPartnership } from "./subject.js";

type Sourced = Pick<Dataset, "partnerships" | "attributes" | "evidence">;

/**
 * The newest date that any source of a partnership bears: its record's, the newest evidence that
 * its attributes name, or that of single facts. `undefined` where every source is undated.
 *
 * A row of evidence on `latest_evidence_date` without a value tells of a page that was looked at and
 * whose date was not taken, for example since it does not name the body: it does not count.
 */
export function newestEvidence(
  { partnerships, attributes, evidence }: Sourced,
  id: string,
): PartialDate | undefined {
  return newestByPartnership({
    partnerships: partnerships.filter((one) => one.id === id),
    attributes: attributes.filter((one) => one.partnershipId === id),
    evidence: evidence.filter((one) => one.recordId === id),
  }).get(id);
}

/** What `newestEvidence` says of every partnership that has a dated source, by id. */
export function newestByPartnership({
  partnerships,
  attributes,
  evidence,
}: Sourced): ReadonlyMap<string, PartialDate> {
  const newest = new Map<string, PartialDate>();
  const take = (id: string, date: PartialDate | undefined): void => {
    const newer = newestDate([newest.get(id), date]);
    if (newer !== undefined) newest.set(id, newer);
  };
  for (const { id, sourceDate } of partnerships) take(id, sourceDate);
  for (const { partnershipId, latestEvidenceDate } of attributes)
    take(partnershipId, latestEvidenceDate);
  for (const one of evidence)
    if (
      speaksOfPartnership(one, one.recordId) &&
      (one.field !== "latest_evidence_date" || one.value !== undefined)
    )
      take(one.recordId, one.sourceDate);
  return newest;
}
