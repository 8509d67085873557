import type { Term } from "./term.js";

/** A column that a row of evidence can speak about, named as in the data files. */
export type EvidenceFieldId =
  | "name"
  | "status"
  | "established_year"
  | "website"
  | "lead_organisation"
  | "phase_scope"
  | "legal_form"
  | "membership_basis"
  | "members"
  | "la_relationship"
  | "aepa_member"
  | "latest_evidence_date"
  | "functions"
  | "phases"
  | "other_partners"
  | "description"
  | "ownership"
  | "members_note"
  | "note"
  | "coverage";

/**
 * How evidence joins the record it speaks of.
 * `list`: its values add to the record's. `single`: a value that differs is a conflict to show.
 * `prose`: it is a note. `coverage`: a further source for a covered area, given by its code.
 */
export type EvidenceKind = "list" | "single" | "prose" | "coverage";

/** A field that evidence can speak about, the table it stands in and how evidence joins it. */
export interface EvidenceField extends Term<EvidenceFieldId> {
  readonly kind: EvidenceKind;
  readonly table: "partnerships" | "attributes" | "coverage";
}

/** Fields that evidence can speak about. */
export const evidenceFields: readonly EvidenceField[] = [
  {
    id: "name",
    label: "Name",
    kind: "single",
    table: "partnerships",
    definition: "The body's name, as in the source.",
  },
  {
    id: "status",
    label: "Status",
    kind: "single",
    table: "partnerships",
    definition: "Whether it was at work at the date of the source.",
  },
  {
    id: "established_year",
    label: "Year established",
    kind: "single",
    table: "partnerships",
    definition: "The year in which it began.",
  },
  {
    id: "website",
    label: "Website",
    kind: "single",
    table: "partnerships",
    definition: "The address of its own site.",
  },
  {
    id: "lead_organisation",
    label: "Lead organisation",
    kind: "single",
    table: "partnerships",
    definition: "The school, trust or council that leads it.",
  },
  {
    id: "phase_scope",
    label: "Phase scope",
    kind: "single",
    table: "partnerships",
    definition: "The phases that it is for as a whole.",
  },
  {
    id: "description",
    label: "Description",
    kind: "prose",
    table: "partnerships",
    definition: "What it is, in a sentence or two.",
  },
  {
    id: "legal_form",
    label: "Legal form",
    kind: "single",
    table: "attributes",
    definition: "What sort of body it is in law.",
  },
  {
    id: "ownership",
    label: "Ownership",
    kind: "prose",
    table: "attributes",
    definition: "Who owns or governs it.",
  },
  {
    id: "membership_basis",
    label: "Membership basis",
    kind: "single",
    table: "attributes",
    definition: "How schools come to be members.",
  },
  {
    id: "members",
    label: "Members",
    kind: "single",
    table: "attributes",
    definition: "The number of member schools.",
  },
  {
    id: "members_note",
    label: "Note on members",
    kind: "prose",
    table: "attributes",
    definition: "Which schools are counted, and when.",
  },
  {
    id: "functions",
    label: "Functions",
    kind: "list",
    table: "attributes",
    definition: "What it does.",
  },
  {
    id: "phases",
    label: "Phases",
    kind: "list",
    table: "attributes",
    definition: "The phases of its member schools.",
  },
  {
    id: "la_relationship",
    label: "Relation to the LA",
    kind: "single",
    table: "attributes",
    definition: "How it stands to the local authority.",
  },
  {
    id: "other_partners",
    label: "Other partners",
    kind: "list",
    table: "attributes",
    definition: "Partners beside schools and the local authority.",
  },
  {
    id: "aepa_member",
    label: "AEPA membership",
    kind: "single",
    table: "attributes",
    definition: "Whether it belongs to the Association of Education Partnerships.",
  },
  {
    id: "latest_evidence_date",
    label: "Latest evidence",
    kind: "single",
    table: "attributes",
    definition: "The date of the newest evidence that was read.",
  },
  {
    id: "note",
    label: "Note",
    kind: "prose",
    table: "attributes",
    definition: "Anything else worth knowing.",
  },
  {
    id: "coverage",
    label: "Coverage",
    kind: "coverage",
    table: "coverage",
    definition: "A further source for an area that it covers.",
  },
];

/** A table whose records evidence can speak about. */
export type EvidenceTableId =
  | "partnerships"
  | "attributes"
  | "coverage"
  | "profiles"
  | "relations"
  | "organisations"
  | "trusts"
  | "schools"
  | "members";

/** Tables whose records evidence can speak about. */
export const evidenceTables: readonly Term<EvidenceTableId>[] = [
  { id: "partnerships", label: "Partnership", definition: "A partnership, by its id." },
  {
    id: "attributes",
    label: "Attributes of a partnership",
    definition: "How a partnership is set up, by its id.",
  },
  {
    id: "coverage",
    label: "Coverage",
    definition: "An area of a partnership, by id, area type, area name and code.",
  },
  {
    id: "profiles",
    label: "LA profile",
    definition: "A local authority's own role, by its GSS code.",
  },
  {
    id: "relations",
    label: "Relation",
    definition: "A relation between partnerships, by first id, relation and second id.",
  },
  { id: "organisations", label: "Organisation", definition: "An organisation, by its id." },
  { id: "trusts", label: "Trust", definition: "A trust, by its id." },
  { id: "schools", label: "School", definition: "A school, by its unique reference number." },
  {
    id: "members",
    label: "Member",
    definition: "A member of a partnership, by partnership, kind, member and role.",
  },
];
