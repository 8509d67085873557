import type { Term } from "./term.js";

/** How records of one form were collected. */
export type CollectionId =
  "each_la_searched" | "national_list_complete" | "national_list_partial" | "examples";

/** What it means that a local authority has no record of a form. */
export type AbsenceId =
  "none_found" | "not_researched" | "programme_ended" | "see_authority_profile";

/** Kinds of collection, the most thorough first. */
export const collections: readonly Term<CollectionId>[] = [
  {
    id: "each_la_searched",
    label: "Each LA searched",
    definition: "Every local authority was searched for by name.",
  },
  {
    id: "national_list_complete",
    label: "Complete national list",
    definition: "A list that names every such body was read to its end.",
  },
  {
    id: "national_list_partial",
    label: "Partial national list",
    definition: "A national list exists; only some of it could be read.",
  },
  {
    id: "examples",
    label: "Examples",
    definition: "Noted when met in a search for something else.",
  },
];

/** Meanings of an empty cell. `none_found` and `not_researched` are different facts. */
export const absenceMeanings: readonly Term<AbsenceId>[] = [
  {
    id: "none_found",
    label: "None found",
    definition: "Searched for, and nothing was seen. It does not prove that none exists.",
  },
  {
    id: "not_researched",
    label: "Not researched",
    definition: "Not searched for here, or the list read is partial: one may well exist.",
  },
  {
    id: "programme_ended",
    label: "Programme ended",
    definition: "The national programme no longer runs.",
  },
  {
    id: "see_authority_profile",
    label: "See the LA's own role",
    definition: "What the authority itself does is told in its profile, not by a record.",
  },
];

/**
 * How far research on one form in one local authority has come. Its words agree with those for what
 * an absence means, so that a data set speaks of research in one vocabulary.
 */
export type ResearchStatusId = AbsenceId | "in_progress" | "found" | "confirmed_by_la" | "disputed";

/** Stages of research, from nothing known to confirmed. */
export const researchStatuses: readonly Term<ResearchStatusId>[] = [
  {
    id: "not_researched",
    label: "Not researched",
    definition: "Nobody has looked yet, or only at a list that is not complete.",
  },
  {
    id: "in_progress",
    label: "In progress",
    definition: "Somebody is looking, or has asked the authority and waits for an answer.",
  },
  {
    id: "none_found",
    label: "None found",
    definition: "Searched for, and nothing was seen. It does not prove that none exists.",
  },
  {
    id: "found",
    label: "Found",
    definition: "At least one body is recorded; the authority has not been heard on it.",
  },
  {
    id: "confirmed_by_la",
    label: "Confirmed by the LA",
    definition: "The authority has confirmed what is recorded, be it bodies or that there is none.",
  },
  {
    id: "disputed",
    label: "Disputed",
    definition: "The authority, a partnership or a source contradicts what is recorded.",
  },
  {
    id: "programme_ended",
    label: "Programme ended",
    definition: "The national programme no longer runs.",
  },
  {
    id: "see_authority_profile",
    label: "See the LA's own role",
    definition: "What the authority itself does is told in its profile, not by a record.",
  },
];

/**
 * What a cell, one local authority and one form, is shown as: the strongest record that counts, else
 * what its absence means. `filtered_out` keeps a filter from turning a record into “none found”.
 */
export type CellStateId = "active" | "recorded" | "closed" | "filtered_out" | AbsenceId;

/** States of a cell, the strongest sign of life first. */
export const cellStates: readonly Term<CellStateId>[] = [
  {
    id: "active",
    label: "Known active",
    definition: "At least one body is at work, or being set up, as at the date of its source.",
  },
  {
    id: "recorded",
    label: "Recorded, status not known",
    definition: "At least one body is recorded; whether any still works is not known.",
  },
  {
    id: "closed",
    label: "Closed only",
    definition: "Every body that is recorded has closed. Counts in no total.",
  },
  {
    id: "filtered_out",
    label: "Outside the filter",
    definition: "Bodies are recorded, but none that the chosen filter lets through.",
  },
  ...absenceMeanings,
];
