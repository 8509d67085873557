import { list, optional, required, source } from "../columns/column.js";
import {
  freeText,
  identifier,
  oneOf,
  partialDate,
  severalOf,
  sourceAddress,
  wholeNumber,
} from "../columns/readers.js";
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
import { field, type RecordOf } from "./fields.js";
import { sourceTitle } from "./sourced.js";
import { table } from "./table.js";

function fields() {
  return {
    partnershipId: field("id", required(identifier, "Id of the partnership.")),
    legalForm: field("legal_form", required(oneOf(legalForms), "What sort of body it is in law.")),
    ownership: field("ownership", optional(freeText, "Who owns or governs it.")),
    membershipBasis: field(
      "membership_basis",
      required(oneOf(membershipBases), "How schools come to be members."),
    ),
    members: field(
      "members",
      optional(wholeNumber(0, 30_000), "Number of member schools, where stated."),
    ),
    membersNote: field("members_note", optional(freeText, "Which schools are counted, and when.")),
    functions: field(
      "functions",
      list(severalOf(partnershipFunctions), "What it does; an absent one proves nothing."),
    ),
    phases: field("phases", list(severalOf(phases), "Phases of its member schools.")),
    laRelationship: field(
      "la_relationship",
      required(oneOf(laRelationships), "How it stands to the local authority."),
    ),
    otherPartners: field(
      "other_partners",
      list(severalOf(partners), "Partners beside schools and local authority."),
    ),
    aepaMember: field(
      "aepa_member",
      required(
        oneOf(aepaMemberships),
        "Whether it was seen to belong to the Association of Education Partnerships.",
      ),
    ),
    latestEvidenceDate: field(
      "latest_evidence_date",
      optional(partialDate, "Date of the newest evidence; empty if undated."),
    ),
    sourceUrl: field("source_url", source(sourceAddress)),
    sourceTitle: sourceTitle(),
    confidence: field(
      "confidence",
      required(oneOf(confidences), "How sure the facts of the row are."),
    ),
    note: field("note", optional(freeText, "Anything else worth knowing.")),
  };
}

/** What is known of how a partnership is set up and what it does. */
export type PartnershipAttributes = RecordOf<ReturnType<typeof fields>>;

/** `partnership-attributes.csv`. */
export const attributeTable = /* @__PURE__ */ table({
  name: "attributes",
  file: "partnership-attributes.csv",
  about: "How one partnership is set up and what it does.",
  key: ["id"],
  fields,
});
