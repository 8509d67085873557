import type { Term } from "./term.js";

/** A kind of work that a partnership does. */
export type PartnershipFunctionId =
  | "monitoring"
  | "peer_review"
  | "cpd"
  | "brokerage"
  | "leadership_development"
  | "inclusion_send"
  | "attendance"
  | "transition"
  | "recruitment"
  | "wellbeing"
  | "early_years"
  | "curriculum"
  | "data_sharing"
  | "research"
  | "advocacy"
  | "traded_services"
  | "careers_employers"
  | "safeguarding"
  | "governance_support";

/** A phase of schooling. */
export type PhaseId = "all" | "early_years" | "primary" | "secondary" | "special" | "post_16";

/** A kind of partner beside schools and the local authority. */
export type PartnerId =
  | "dioceses"
  | "universities"
  | "colleges"
  | "employers"
  | "voluntary_sector"
  | "health"
  | "police"
  | "early_years_providers"
  | "multi_academy_trusts"
  | "independent_schools";

/** What partnerships do. An absent entry proves nothing. */
export const partnershipFunctions: readonly Term<PartnershipFunctionId>[] = [
  {
    id: "monitoring",
    label: "Monitoring",
    definition: "Watches how schools do and notices early when one needs help.",
  },
  {
    id: "peer_review",
    label: "Peer review",
    definition: "Heads and teachers review each other's schools.",
  },
  {
    id: "cpd",
    label: "Professional development",
    definition: "Training and networks for teachers and other staff.",
  },
  {
    id: "brokerage",
    label: "Brokerage",
    definition: "Links a school with another school or body that can help it.",
  },
  {
    id: "leadership_development",
    label: "Leadership development",
    definition: "Prepares and supports heads and other leaders.",
  },
  {
    id: "inclusion_send",
    label: "Inclusion and SEND",
    definition: "Work for pupils with special needs or at risk of exclusion.",
  },
  { id: "attendance", label: "Attendance", definition: "Work to raise school attendance." },
  {
    id: "transition",
    label: "Transition",
    definition: "Eases moves between phases or schools.",
  },
  {
    id: "recruitment",
    label: "Recruitment and retention",
    definition: "Finds, trains and keeps teachers for the area.",
  },
  {
    id: "wellbeing",
    label: "Wellbeing",
    definition: "Mental health and wellbeing of pupils or staff.",
  },
  {
    id: "early_years",
    label: "Early years",
    definition: "Work with and for children below school age.",
  },
  {
    id: "curriculum",
    label: "Curriculum",
    definition: "Joint work on what is taught, subject by subject or as a whole.",
  },
  {
    id: "data_sharing",
    label: "Data sharing",
    definition: "Schools share figures on results, attendance or pupils.",
  },
  {
    id: "research",
    label: "Research",
    definition: "Makes or uses research to guide practice.",
  },
  {
    id: "advocacy",
    label: "Advocacy",
    definition: "Speaks for the schools of the area towards others.",
  },
  {
    id: "traded_services",
    label: "Traded services",
    definition: "Sells services to schools.",
  },
  {
    id: "careers_employers",
    label: "Careers and employers",
    definition: "Careers guidance and links with employers.",
  },
  { id: "safeguarding", label: "Safeguarding", definition: "Keeps children safe from harm." },
  {
    id: "governance_support",
    label: "Governance support",
    definition: "Training and advice for governors and trustees.",
  },
];

/** Phases of schooling. */
export const phases: readonly Term<PhaseId>[] = [
  { id: "all", label: "All phases", definition: "Schools of every phase." },
  { id: "early_years", label: "Early years", definition: "Nurseries and other early settings." },
  { id: "primary", label: "Primary", definition: "Primary schools." },
  { id: "secondary", label: "Secondary", definition: "Secondary schools." },
  {
    id: "special",
    label: "Special and alternative",
    definition: "Special schools and alternative provision.",
  },
  { id: "post_16", label: "Post-16", definition: "Sixth forms and colleges." },
];

/** Partners beside schools and the local authority. An absent entry proves nothing. */
export const partners: readonly Term<PartnerId>[] = [
  { id: "dioceses", label: "Dioceses", definition: "Church of England and Catholic dioceses." },
  { id: "universities", label: "Universities", definition: "Universities and their institutes." },
  { id: "colleges", label: "Colleges", definition: "Further education and sixth-form colleges." },
  { id: "employers", label: "Employers", definition: "Businesses and their associations." },
  {
    id: "voluntary_sector",
    label: "Voluntary sector",
    definition: "Charities and community groups.",
  },
  { id: "health", label: "Health", definition: "Health services." },
  { id: "police", label: "Police", definition: "Police forces." },
  {
    id: "early_years_providers",
    label: "Early years providers",
    definition: "Nurseries, children's centres and childminders.",
  },
  {
    id: "multi_academy_trusts",
    label: "Multi-academy trusts",
    definition: "Trusts that take part as trusts, not only through their schools.",
  },
  {
    id: "independent_schools",
    label: "Independent schools",
    definition: "Fee-paying schools.",
  },
];
