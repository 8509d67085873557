import type { Term } from "./term.js";

/** Whether a body was at work, as its source suggests at the source's date. */
export type StatusId = "active" | "developing" | "closed" | "unknown";

/** How a fact was gathered. */
export type CollectionMethodId = "desk" | "la_direct" | "partnership_direct" | "survey";

/** How sure a fact is. */
export type ConfidenceId = "high" | "medium" | "low";

/** The school phases that a partnership as a whole is for. */
export type PhaseScopeId = "all" | "primary" | "secondary" | "other";

/** How one record stands to another. */
export type RelationKindId =
  "succeeded_by" | "possibly_succeeded_by" | "possibly_same" | "part_of" | "member_of";

/** A kind of relation, with its name when read from the other record. */
export interface RelationKind extends Term<RelationKindId> {
  /** The label seen from the second record: “A, succeeded by, B” is “B, successor of, A”. */
  readonly inverseLabel: string;
}

/** Statuses, the strongest sign of life first. */
export const statuses: readonly Term<StatusId>[] = [
  {
    id: "active",
    label: "Active",
    definition: "At work, as far as the source shows at its date.",
  },
  {
    id: "developing",
    label: "Developing",
    definition: "Being set up, as far as the source shows at its date.",
  },
  {
    id: "unknown",
    label: "Status not known",
    definition: "Recorded, but the source is too old or undated to say whether it still works.",
  },
  {
    id: "closed",
    label: "Closed",
    definition: "Ended, merged or without funding. Kept for the record; counts in no total.",
  },
];

/** Ways in which facts are gathered. */
export const collectionMethods: readonly Term<CollectionMethodId>[] = [
  {
    id: "desk",
    label: "Desk research",
    definition: "Read on a public page or in a public document.",
  },
  {
    id: "la_direct",
    label: "Told by the local authority",
    definition: "Given or confirmed by the local authority itself.",
  },
  {
    id: "partnership_direct",
    label: "Told by the partnership",
    definition: "Given or confirmed by the body that the record describes.",
  },
  {
    id: "survey",
    label: "Survey",
    definition: "Stated in an answer to a survey.",
  },
];

/** Degrees of confidence, the surest first. */
export const confidences: readonly Term<ConfidenceId>[] = [
  {
    id: "high",
    label: "High confidence",
    definition: "Said by the body itself, its council, its funder or a government list.",
  },
  {
    id: "medium",
    label: "Medium confidence",
    definition: "Said by the press or another third party, or read in a copy of a document.",
  },
  {
    id: "low",
    label: "Low confidence",
    definition: "Inferred from an indirect statement.",
  },
];

/** Phases that a partnership as a whole is for. */
export const phaseScopes: readonly Term<PhaseScopeId>[] = [
  { id: "all", label: "All phases", definition: "Schools of every phase." },
  { id: "primary", label: "Primary", definition: "Primary schools." },
  { id: "secondary", label: "Secondary", definition: "Secondary schools." },
  {
    id: "other",
    label: "Another or a mixed scope",
    definition: "One other phase, such as early years or special, or a mixture that is not all.",
  },
];

/** Kinds of relation between two records. */
export const relationKinds: readonly RelationKind[] = [
  {
    id: "succeeded_by",
    label: "Succeeded by",
    inverseLabel: "Successor of",
    definition: "The second body took the place of the first.",
  },
  {
    id: "possibly_succeeded_by",
    label: "Possibly succeeded by",
    inverseLabel: "Possibly successor of",
    definition: "The second body may have taken the place of the first; no source proves it.",
  },
  {
    id: "possibly_same",
    label: "Possibly the same as",
    inverseLabel: "Possibly the same as",
    definition: "Two records that may describe one body.",
  },
  {
    id: "part_of",
    label: "Part of",
    inverseLabel: "Has the part",
    definition: "The first body is one of the parts that make up the second.",
  },
  {
    id: "member_of",
    label: "Member of",
    inverseLabel: "Has the member",
    definition: "The first body stands by itself and belongs to the second.",
  },
];
