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
  type Term,
} from "@abep/domain/vocabulary";

/**
 * The terms that facts are told in, by field. The tables of the data set know them as well, and are too
 * heavy for a page: a test holds the two together.
 */
export const factVocabularies: Readonly<Partial<Record<EvidenceFieldId, readonly Term[]>>> = {
  status: statuses,
  phase_scope: phaseScopes,
  legal_form: legalForms,
  membership_basis: membershipBases,
  functions: partnershipFunctions,
  phases,
  other_partners: partners,
  la_relationship: laRelationships,
  aepa_member: aepaMemberships,
};
