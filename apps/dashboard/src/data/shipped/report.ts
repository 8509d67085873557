import * as z from "zod/mini";
import { confidenceId, formId, methodId, statusId } from "./terms.js";

/** One kind of problem in one file, with how often it occurs and where. */
const problemGroup = z.object({
  severity: z.enum(["error", "warning"]),
  code: z.string(),
  file: z.string(),
  count: z.int(),
  cases: z.array(
    z.object({
      row: z.optional(z.int()),
      column: z.optional(z.string()),
      message: z.string(),
      remedy: z.string(),
    }),
  ),
});
export type ProblemGroup = z.infer<typeof problemGroup>;

const tally = <Id extends string>(id: z.ZodMiniType<Id>) =>
  z.array(z.object({ id, count: z.int() }));

/** Why no area of a partnership could be placed; `no_area_seen`: no source names one. */
const unplacedKind = z.enum([
  "no_area_seen",
  "place_not_a_council",
  "seat_not_known",
  "region_extent_unknown",
  "region_not_standard",
  "ended",
  "not_begun",
]);
export type UnplacedKind = z.infer<typeof unplacedKind>;

const report = z.object({
  version: z.string(),
  asAt: z.string(),
  /** Partnership records in all, and by what they say of themselves; zeros are told. */
  totals: z.object({
    partnerships: z.int(),
    byStatus: tally(statusId),
    byConfidence: tally(confidenceId),
    byMethod: tally(methodId),
    /** Records of which every source is undated. */
    undated: z.int(),
    /** LAs whose own role is known, out of all. */
    rolesKnown: z.int(),
    areas: z.int(),
  }),
  problems: z.array(problemGroup),
  /** Partnerships of which no area could be placed. */
  unplaced: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      form: formId,
      kind: unplacedKind,
      reason: z.string(),
      stated: z.array(z.string()),
    }),
  ),
  /** By form: how it was collected, and how far the list is complete. */
  research: z.array(
    z.object({
      form: formId,
      collection: z.string(),
      recorded: z.int(),
      expected: z.optional(z.int()),
      absence: z.string(),
      checked: z.string(),
      note: z.optional(z.string()),
      /** LAs with at least one placed record. */
      areas: z.int(),
    }),
  ),
});
/** What the checks of the data set found, and how complete it is. */
export type DataReport = z.infer<typeof report>;

/** Reads `data/report.json`. */
export function parseReport(json: unknown): DataReport {
  return report.parse(json);
}

const downloads = z.object({
  version: z.string(),
  asAt: z.string(),
  files: z.array(
    z.object({
      /** Its stable name in `data/download/`. */
      file: z.string(),
      description: z.string(),
      bytes: z.int(),
      /** For tables: the records in it. */
      rows: z.optional(z.int()),
    }),
  ),
  dictionary: z.array(
    z.object({
      file: z.string(),
      column: z.string(),
      type: z.string(),
      vocabulary: z.optional(z.array(z.string())),
      required: z.string(),
      description: z.string(),
    }),
  ),
});
/** What can be downloaded, and what its columns mean. */
export type Downloads = z.infer<typeof downloads>;

/** Reads `data/downloads.json`. */
export function parseDownloads(json: unknown): Downloads {
  return downloads.parse(json);
}
