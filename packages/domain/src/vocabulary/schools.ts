import type { Term } from "./term.js";

/** A school's phase of education, as the national register of schools has it. */
export type SchoolPhaseId =
  | "nursery"
  | "primary"
  | "middle_deemed_primary"
  | "secondary"
  | "middle_deemed_secondary"
  | "all_through"
  | "post_16"
  | "not_applicable";

/** Whether a school is open, as the national register of schools has it. */
export type SchoolStatusId = "open" | "open_to_close" | "proposed" | "closed";

/** Phases of education in the national register of schools, the youngest pupils first. */
export const schoolPhases: readonly Term<SchoolPhaseId>[] = [
  { id: "nursery", label: "Nursery", definition: "A nursery school." },
  { id: "primary", label: "Primary", definition: "Up to age 11." },
  {
    id: "middle_deemed_primary",
    label: "Middle, deemed primary",
    definition: "A middle school most of whose year groups are primary.",
  },
  { id: "secondary", label: "Secondary", definition: "From age 11." },
  {
    id: "middle_deemed_secondary",
    label: "Middle, deemed secondary",
    definition: "A middle school most of whose year groups are secondary.",
  },
  { id: "all_through", label: "All-through", definition: "Primary and secondary in one school." },
  { id: "post_16", label: "Age 16 and over", definition: "From age 16." },
  {
    id: "not_applicable",
    label: "No phase",
    definition: "The register gives none, as for special schools and alternative provision.",
  },
];

/** Statuses in the national register of schools. */
export const schoolStatuses: readonly Term<SchoolStatusId>[] = [
  { id: "open", label: "Open", definition: "At work." },
  {
    id: "open_to_close",
    label: "Open, but proposed to close",
    definition: "At work, and a proposal to close it is on record.",
  },
  { id: "proposed", label: "Proposed to open", definition: "Not yet at work." },
  { id: "closed", label: "Closed", definition: "No longer at work." },
];
