import {
  freeText,
  gssCode,
  oneOf,
  partialDate,
  severalOf,
  webAddress,
  wholeNumber,
  type Reader,
} from "../columns/readers.js";
import {
  aepaMemberships,
  laRelationships,
  legalForms,
  membershipBases,
  partners,
  partnershipFunctions,
  phases,
  phaseScopes,
  statuses,
  type EvidenceFieldId,
} from "../vocabulary/index.js";

/** How the value of a row of evidence is read: as the column that it speaks of. */
export function evidenceValueReader(field: EvidenceFieldId): Reader<unknown> {
  switch (field) {
    case "status":
      return oneOf(statuses);
    case "established_year":
      return wholeNumber(1800, 2100);
    case "website":
      return webAddress;
    case "phase_scope":
      return oneOf(phaseScopes);
    case "legal_form":
      return oneOf(legalForms);
    case "membership_basis":
      return oneOf(membershipBases);
    case "members":
      return wholeNumber(0, 30_000);
    case "la_relationship":
      return oneOf(laRelationships);
    case "aepa_member":
      return oneOf(aepaMemberships);
    case "latest_evidence_date":
      return partialDate;
    case "functions":
      return severalOf(partnershipFunctions);
    case "phases":
      return severalOf(phases);
    case "other_partners":
      return severalOf(partners);
    case "coverage":
      return gssCode;
    case "name":
    case "lead_organisation":
    case "description":
    case "ownership":
    case "members_note":
    case "note":
      return freeText;
  }
}
