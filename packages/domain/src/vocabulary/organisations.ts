import type { Term } from "./term.js";

/** What sort of body an organisation is. */
export type OrganisationKindId =
  | "school"
  | "trust"
  | "local_authority"
  | "combined_authority"
  | "diocese"
  | "university"
  | "college"
  | "charity"
  | "company"
  | "government"
  | "other";

/** Who pays for a partnership. */
export type FundingSourceId =
  | "subscriptions"
  | "la_grant"
  | "la_contract"
  | "government_grant"
  | "traded_income"
  | "charitable_grant"
  | "trusts"
  | "in_kind"
  | "other";

/** What sort of member a body is. */
export type MemberKindId = "school" | "trust" | "organisation";

/** What part a member plays. */
export type MemberRoleId = "member" | "lead" | "host" | "partner" | "funder";

/** Sorts of body. */
export const organisationKinds: readonly Term<OrganisationKindId>[] = [
  { id: "school", label: "School", plural: "Schools", definition: "A school of any kind." },
  { id: "trust", label: "Trust", plural: "Trusts", definition: "An academy trust." },
  {
    id: "local_authority",
    label: "Local authority",
    plural: "Local authorities",
    definition: "A council with education duties.",
  },
  {
    id: "combined_authority",
    label: "Combined authority",
    plural: "Combined authorities",
    definition: "A body in which several councils work together, with or without a mayor.",
  },
  { id: "diocese", label: "Diocese", plural: "Dioceses", definition: "A church's local body." },
  {
    id: "university",
    label: "University",
    plural: "Universities",
    definition: "A university or a part of one.",
  },
  {
    id: "college",
    label: "College",
    plural: "Colleges",
    definition: "A college of further education or a sixth-form college.",
  },
  {
    id: "charity",
    label: "Charity",
    plural: "Charities",
    definition: "A registered charity or foundation.",
  },
  {
    id: "company",
    label: "Company",
    plural: "Companies",
    definition: "A company that is no charity, also one that schools or a council own.",
  },
  {
    id: "government",
    label: "National body",
    plural: "National bodies",
    definition: "A government department or an agency of it.",
  },
  { id: "other", label: "Other body", plural: "Other bodies", definition: "Anything else." },
];

/** Sources of money. */
export const fundingSources: readonly Term<FundingSourceId>[] = [
  {
    id: "subscriptions",
    label: "Subscriptions",
    definition: "Member schools or trusts pay to belong.",
  },
  { id: "la_grant", label: "LA grant", definition: "The local authority gives money." },
  {
    id: "la_contract",
    label: "LA contract",
    definition: "The local authority pays for work that it commissions.",
  },
  {
    id: "government_grant",
    label: "Government grant",
    definition: "A department or agency of national government gives money.",
  },
  {
    id: "traded_income",
    label: "Traded income",
    definition: "It sells services to schools and others.",
  },
  {
    id: "charitable_grant",
    label: "Charitable grant",
    definition: "A charity or foundation gives money.",
  },
  { id: "trusts", label: "Trusts", definition: "Academy trusts pay for it together." },
  {
    id: "in_kind",
    label: "In kind",
    definition: "Members give time, rooms or staff instead of money.",
  },
  { id: "other", label: "Another source", definition: "Money from elsewhere." },
];

/** Sorts of member. */
export const memberKinds: readonly Term<MemberKindId>[] = [
  {
    id: "school",
    label: "School",
    plural: "Schools",
    definition: "A school, by its unique reference number.",
  },
  {
    id: "trust",
    label: "Trust",
    plural: "Trusts",
    definition: "An academy trust, by its id in trusts.csv.",
  },
  {
    id: "organisation",
    label: "Organisation",
    plural: "Organisations",
    definition: "Any other body, by its id in organisations.csv.",
  },
];

/** Parts that members play. */
export const memberRoles: readonly Term<MemberRoleId>[] = [
  { id: "member", label: "Member", plural: "Members", definition: "Belongs to it." },
  { id: "lead", label: "Lead", plural: "Leads", definition: "Leads it, alone or with others." },
  {
    id: "host",
    label: "Host",
    plural: "Hosts",
    definition: "Employs its staff or gives it a seat, without leading it.",
  },
  {
    id: "partner",
    label: "Partner",
    plural: "Partners",
    definition: "Works with it without belonging to it.",
  },
  { id: "funder", label: "Funder", plural: "Funders", definition: "Pays for it." },
];
