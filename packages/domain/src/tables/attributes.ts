import { list, optional, required, source } from "../columns/column.js";
import {
  freeText,
  identifier,
  oneOf,
  partialDate,
  severalOf,
  webAddress,
  wholeNumber,
} from "../columns/readers.js";
import type { PartnershipAttributes } from "../model.js";
import {
  aepaMemberships,
  confidences,
  laRelationships,
  legalForms,
  membershipBases,
  partners,
  partnershipFunctions,
  phases,
} from "../vocabulary/index.js";
import { sourceTitle } from "./sourced.js";
import { table, type Table } from "./table.js";

/** `partnership-attributes.csv`. */
export const attributeTable: Table<PartnershipAttributes> = /* @__PURE__ */ table({
  name: "attributes",
  file: "partnership-attributes.csv",
  about: "How one partnership is set up and what it does.",
  key: ["id"],
  columns: () => ({
    id: required(identifier, "Id of the partnership."),
    legal_form: required(oneOf(legalForms), "What sort of body it is in law."),
    ownership: optional(freeText, "Who owns or governs it."),
    membership_basis: required(oneOf(membershipBases), "How schools come to be members."),
    members: optional(wholeNumber(0, 30_000), "Number of member schools, where stated."),
    members_note: optional(freeText, "Which schools are counted, and when."),
    functions: list(severalOf(partnershipFunctions), "What it does; an absent one proves nothing."),
    phases: list(severalOf(phases), "Phases of its member schools."),
    la_relationship: required(oneOf(laRelationships), "How it stands to the local authority."),
    other_partners: list(severalOf(partners), "Partners beside schools and local authority."),
    aepa_member: required(
      oneOf(aepaMemberships),
      "Whether it was seen to belong to the Association of Education Partnerships.",
    ),
    latest_evidence_date: optional(partialDate, "Date of the newest evidence; empty if undated."),
    source_url: source(webAddress),
    source_title: sourceTitle(),
    confidence: required(oneOf(confidences), "How sure the facts of the row are."),
    note: optional(freeText, "Anything else worth knowing."),
  }),
  build: (row) => ({
    partnershipId: row.id,
    legalForm: row.legal_form,
    ...(row.ownership !== undefined && { ownership: row.ownership }),
    membershipBasis: row.membership_basis,
    ...(row.members !== undefined && { members: row.members }),
    ...(row.members_note !== undefined && { membersNote: row.members_note }),
    functions: row.functions,
    phases: row.phases,
    laRelationship: row.la_relationship,
    otherPartners: row.other_partners,
    aepaMember: row.aepa_member,
    ...(row.latest_evidence_date !== undefined && { latestEvidenceDate: row.latest_evidence_date }),
    sourceUrl: row.source_url,
    ...(row.source_title !== undefined && { sourceTitle: row.source_title }),
    confidence: row.confidence,
    ...(row.note !== undefined && { note: row.note }),
  }),
});
