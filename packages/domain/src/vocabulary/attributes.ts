import type { Term } from "./term.js";

/** What sort of body a partnership is in law. */
export type LegalFormId =
  | "informal"
  | "company_limited_by_guarantee"
  | "charity"
  | "charitable_company"
  | "schools_company"
  | "trust"
  | "council_board"
  | "cooperative"
  | "cic"
  | "unknown";

/** How schools come to be members. */
export type MembershipBasisId = "automatic" | "free" | "subscription" | "invitation" | "unknown";

/** How the partnership stands to the local authority. */
export type LaRelationshipId =
  | "commissioned"
  | "co_owned"
  | "member"
  | "convened_by_la"
  | "independent"
  | "closed_to_la"
  | "unknown";

/** Whether the body was seen to belong to the Association of Education Partnerships. */
export type AepaMembershipId = "yes" | "not_seen";

/** Legal forms. */
export const legalForms: readonly Term<LegalFormId>[] = [
  {
    id: "informal",
    label: "Informal",
    definition: "An agreement between partners, with no legal body of its own.",
  },
  {
    id: "company_limited_by_guarantee",
    label: "Company limited by guarantee",
    definition: "A company with members who guarantee a small sum, and no shares.",
  },
  { id: "charity", label: "Charity", definition: "A registered charity that is not a company." },
  {
    id: "charitable_company",
    label: "Charitable company",
    definition: "A company that is also a registered charity.",
  },
  {
    id: "schools_company",
    label: "School company",
    definition:
      "A company under the School Companies Regulations, or owned by schools with a council.",
  },
  { id: "trust", label: "Trust", definition: "An educational trust." },
  {
    id: "council_board",
    label: "Council board",
    definition: "A board or strategy group of the council, not a legal body of its own.",
  },
  { id: "cooperative", label: "Co-operative", definition: "A co-operative society or company." },
  {
    id: "cic",
    label: "Community interest company",
    definition: "A company whose assets are locked for the benefit of a community.",
  },
  { id: "unknown", label: "Legal form not known", definition: "No source read says." },
];

/** Ways of becoming a member. */
export const membershipBases: readonly Term<MembershipBasisId>[] = [
  {
    id: "automatic",
    label: "Automatic",
    definition: "Every school of the area, or of a phase, belongs without joining.",
  },
  { id: "free", label: "Free to join", definition: "Schools join by choice and pay nothing." },
  {
    id: "subscription",
    label: "Subscription",
    definition: "Schools join by choice and pay, by pupil or by school.",
  },
  { id: "invitation", label: "By invitation", definition: "Schools join when asked." },
  { id: "unknown", label: "Membership not known", definition: "No source read says." },
];

/** Relations of a partnership to the local authority. */
export const laRelationships: readonly Term<LaRelationshipId>[] = [
  {
    id: "commissioned",
    label: "Commissioned by the LA",
    definition: "The authority pays it to do school improvement work.",
  },
  {
    id: "co_owned",
    label: "Co-owned by the LA",
    definition: "The authority holds a share of it, or owns it with schools.",
  },
  {
    id: "member",
    label: "LA is a member",
    definition: "The authority sits on its board or takes part as a member.",
  },
  {
    id: "convened_by_la",
    label: "Convened by the LA",
    definition: "The authority set it up and calls it together.",
  },
  {
    id: "independent",
    label: "Independent of the LA",
    definition: "It stands by itself and works with the authority or without.",
  },
  {
    id: "closed_to_la",
    label: "Closed to the LA",
    definition: "The authority takes no part in it.",
  },
  { id: "unknown", label: "Relation to the LA not known", definition: "No source read says." },
];

/** Membership of the Association of Education Partnerships (AEPA). */
export const aepaMemberships: readonly Term<AepaMembershipId>[] = [
  { id: "yes", label: "AEPA member", definition: "A source says that it is a member." },
  {
    id: "not_seen",
    label: "AEPA membership not seen",
    definition: "No source read says so; the association's member list could not be read.",
  },
];
