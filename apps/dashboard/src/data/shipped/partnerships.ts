import * as z from "zod/mini";
import { confidenceId, extentId, formId, methodId, source, statusId } from "./terms.js";

/** A stated area that names no current LA, and why it could not be placed. */
const unplaced = z.object({ name: z.string(), reason: z.string() });

const summary = z.object({
  id: z.string(),
  name: z.string(),
  form: formId,
  status: statusId,
  method: methodId,
  confidence: confidenceId,
  /** The newest date of its evidence; absent: every source is undated. */
  date: z.optional(z.string()),
  lead: z.optional(z.string()),
  /** GSS codes of the LAs it covers, in whole or part; empty: none could be placed. */
  areas: z.array(z.string()),
  /** What of its stated area could not be placed; empty with no areas: none was stated. */
  unplaced: z.array(unplaced),
});
/** One partnership as lists, search and panels show it. */
export type PartnershipSummary = z.infer<typeof summary>;

const indexFile = z.object({ version: z.string(), partnerships: z.array(summary) });
export type PartnershipIndex = z.infer<typeof indexFile>;

/** Reads `data/partnerships.json`: every partnership, in the order of the map's columns. */
export function parsePartnershipIndex(json: unknown): PartnershipIndex {
  return indexFile.parse(json);
}

const coverage = z.object({
  area: z.string(),
  extent: extentId,
  /** The areas as the sources name them that led to this LA, each with its page. */
  stated: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(["la", "lad", "place", "region"]),
      extent: extentId,
      url: z.string(),
    }),
  ),
  /** Sentences that say how areas other than the LA's own led here. */
  notes: z.array(z.string()),
});
export type PartnershipCoverage = z.infer<typeof coverage>;

/** A single fact that rests on another source than its record. */
const fact = z.object({
  field: z.string(),
  /** Absent: the note holds what was found. */
  value: z.optional(z.string()),
  note: z.optional(z.string()),
  source,
  method: methodId,
  confidence: confidenceId,
  /** True where it differs from the record's own value: both stand, neither is settled. */
  conflict: z.boolean(),
});
export type EvidenceFact = z.infer<typeof fact>;

/** A field on which sources contradict each other. */
const disputed = z.object({
  field: z.string(),
  /** What they say, by the rule for claims: what is shown first stands first. */
  values: z.array(z.string()),
  /** Why the first is shown first, as a sentence. */
  because: z.string(),
});
export type DisputedField = z.infer<typeof disputed>;

const attributes = z.object({
  legalForm: z.string(),
  ownership: z.optional(z.string()),
  membershipBasis: z.string(),
  members: z.optional(z.number()),
  membersNote: z.optional(z.string()),
  /** An absent entry proves nothing. */
  functions: z.array(z.string()),
  phases: z.array(z.string()),
  partners: z.array(z.string()),
  laRelationship: z.string(),
  aepaMember: z.string(),
  /** The newest evidence read; absent: undated. */
  latestEvidence: z.optional(z.string()),
  note: z.optional(z.string()),
  source,
  confidence: confidenceId,
});
export type PartnershipAttributes = z.infer<typeof attributes>;

const relation = z.object({
  relation: z.string(),
  /** `from`: this partnership is the subject; `to`: the other one is. */
  direction: z.enum(["from", "to"]),
  id: z.string(),
  name: z.string(),
  note: z.optional(z.string()),
});
export type PartnershipRelation = z.infer<typeof relation>;

const partnership = z.object({
  ...summary.shape,
  version: z.string(),
  description: z.string(),
  established: z.optional(z.string()),
  website: z.optional(z.string()),
  phaseScope: z.optional(z.string()),
  source,
  coverage: z.array(coverage),
  attributes: z.optional(attributes),
  evidence: z.array(fact),
  disputed: z.array(disputed),
  relations: z.array(relation),
});
/** Everything known on one partnership. */
export type Partnership = z.infer<typeof partnership>;

/** Reads `data/partnerships/ID.json`. */
export function parsePartnership(json: unknown): Partnership {
  return partnership.parse(json);
}
