export { findTerm } from "./term.js";
export type { Term } from "./term.js";
export { formGroups, forms } from "./forms.js";
export type { Form, FormGroupId, FormId } from "./forms.js";
export { collectionMethods, confidences, phaseScopes, relationKinds, statuses } from "./records.js";
export type {
  CollectionMethodId,
  ConfidenceId,
  PhaseScopeId,
  RelationKind,
  RelationKindId,
  StatusId,
} from "./records.js";
export { areaTypes, extents } from "./areas.js";
export type { AreaTypeId, ExtentId } from "./areas.js";
export { laRoles } from "./authority-roles.js";
export type { LaRoleId } from "./authority-roles.js";
export { aepaMemberships, laRelationships, legalForms, membershipBases } from "./attributes.js";
export type {
  AepaMembershipId,
  LaRelationshipId,
  LegalFormId,
  MembershipBasisId,
} from "./attributes.js";
export { partners, partnershipFunctions, phases } from "./work.js";
export type { PartnerId, PartnershipFunctionId, PhaseId } from "./work.js";
export { absenceMeanings, cellStates, collections, researchStatuses } from "./research.js";
export type { AbsenceId, CellStateId, CollectionId, ResearchStatusId } from "./research.js";
export { evidenceFields, evidenceTables } from "./evidence-fields.js";
export type {
  EvidenceField,
  EvidenceFieldId,
  EvidenceKind,
  EvidenceTableId,
} from "./evidence-fields.js";
export { fundingSources, memberKinds, memberRoles, organisationKinds } from "./organisations.js";
export type {
  FundingSourceId,
  MemberKindId,
  MemberRoleId,
  OrganisationKindId,
} from "./organisations.js";
export { schoolPhases, schoolStatuses } from "./schools.js";
export type { SchoolPhaseId, SchoolStatusId } from "./schools.js";
export { contactEvents } from "./contacts.js";
export type { ContactEventId } from "./contacts.js";
