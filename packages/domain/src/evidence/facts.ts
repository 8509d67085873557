import { printDate } from "../dates/index.js";
import type { Dataset, Evidence, Partnership, PartnershipAttributes } from "../model.js";
import { agree, speaksOfPartnership, subjectOf } from "./subject.js";
import { evidenceFields, type EvidenceField, type EvidenceFieldId } from "../vocabulary/index.js";

/** A value of a field, and who says so. */
export interface StatedValue {
  /** As in the data files. */
  readonly value: string;
  /** Whether the partnership's own record says so. */
  readonly recorded: boolean;
  /** Further evidence that says so. */
  readonly evidence: readonly Evidence[];
}

/** All that is said of one field of a partnership. */
export interface FieldFacts {
  readonly field: EvidenceFieldId;
  /**
   * Of a list: every entry that the record or evidence gives. Of a field of one value: the record's
   * value first, then those that differ. Of prose: the record's text. Of coverage: the codes that
   * evidence confirms.
   */
  readonly values: readonly StatedValue[];
  /** Whether values of a field of one value contradict each other. All of them stand. */
  readonly conflict: boolean;
  /** Evidence whose content is prose: for a field of prose, or without a value. */
  readonly notes: readonly Evidence[];
}

/**
 * What the record of a partnership and further evidence say together, by field; fields of which
 * nothing is said are left out. Entries of lists add up. Values that differ are a conflict to show,
 * not to settle, also where one of them is `unknown`; of two dates, one that the other includes
 * does not contradict it. Empty for an id that is not recorded.
 */
export function partnershipFacts(
  dataset: Pick<Dataset, "partnerships" | "attributes" | "evidence">,
  id: string,
): readonly FieldFacts[] {
  const record = dataset.partnerships.find((one) => one.id === id);
  if (record === undefined) return [];
  const attributes = dataset.attributes.find((one) => one.partnershipId === id);
  const evidence = dataset.evidence.filter((one) => speaksOfPartnership(one, id));
  return evidenceFields.flatMap((field) => {
    const own = evidence.filter((one) => one.field === field.id);
    const facts = factsOf(field, recordedValues(field.id, record, attributes), own);
    return facts.values.length + facts.notes.length > 0 ? [facts] : [];
  });
}

function factsOf(
  { id, kind }: EvidenceField,
  recorded: readonly string[],
  evidence: readonly Evidence[],
): FieldFacts {
  const values = new Map<string, { recorded: boolean; evidence: Evidence[] }>();
  for (const value of recorded) values.set(value, { recorded: true, evidence: [] });
  const notes: Evidence[] = [];
  for (const one of evidence) {
    if (kind === "prose" || one.value === undefined) {
      notes.push(one);
      continue;
    }
    for (const value of kind === "list" ? one.value.split(";") : [one.value]) {
      const stated = values.get(value.trim()) ?? { recorded: false, evidence: [] };
      stated.evidence.push(one);
      values.set(value.trim(), stated);
    }
  }
  const stated = [...values].map(([value, by]) => ({ value, ...by }));
  const conflict = kind === "single" && stated.some((one) => differs(id, stated[0], one));
  return { field: id, values: stated, conflict, notes };
}

function differs(
  field: EvidenceFieldId,
  first: StatedValue | undefined,
  other: StatedValue,
): boolean {
  const subject = subjectOf({ field });
  return first !== undefined && subject !== undefined && !agree(subject, first.value, other.value);
}

function recordedValues(
  field: EvidenceFieldId,
  record: Partnership,
  attributes: PartnershipAttributes | undefined,
): readonly string[] {
  const value = recordedValue(field, record, attributes);
  if (value === undefined) return [];
  return typeof value === "object" ? value : [String(value)];
}

function recordedValue(
  field: EvidenceFieldId,
  record: Partnership,
  attributes: PartnershipAttributes | undefined,
): string | number | readonly string[] | undefined {
  switch (field) {
    case "name":
    case "status":
    case "website":
    case "description":
      return record[field];
    case "established_year":
      return record.establishedYear;
    case "lead_organisation":
      return record.leadOrganisation;
    case "phase_scope":
      return record.phaseScope;
    case "legal_form":
      return attributes?.legalForm;
    case "ownership":
      return attributes?.ownership;
    case "membership_basis":
      return attributes?.membershipBasis;
    case "members":
      return attributes?.members;
    case "members_note":
      return attributes?.membersNote;
    case "functions":
      return attributes?.functions;
    case "phases":
      return attributes?.phases;
    case "la_relationship":
      return attributes?.laRelationship;
    case "other_partners":
      return attributes?.otherPartners;
    case "aepa_member":
      return attributes?.aepaMember;
    case "latest_evidence_date":
      return attributes?.latestEvidenceDate && printDate(attributes.latestEvidenceDate);
    case "note":
      return attributes?.note;
    case "coverage":
      return undefined;
  }
}
