import * as z from "zod/mini";
import {
  cellState,
  confidenceId,
  extentId,
  formId,
  methodId,
  roleId,
  source,
  statusId,
} from "./terms.js";

const cell = z.object({
  form: formId,
  state: cellState,
  /** How many records count towards the state. */
  count: z.int(),
  extent: z.optional(extentId),
  /** The best confidence among them. */
  confidence: z.optional(confidenceId),
  /** The newest date among them; absent with a count: undated. */
  date: z.optional(z.string()),
  /** With no record: where the state was laid down, and when it was checked. */
  checked: z.optional(z.string()),
  note: z.optional(z.string()),
});
export type AreaCell = z.infer<typeof cell>;

const profile = z.object({
  /** `unknown` alone: nothing was found. */
  roles: z.array(roleId),
  summary: z.string(),
  tradedService: z.optional(z.string()),
  method: methodId,
  /** Absent together where nothing was found. */
  source: z.optional(source),
  confidence: z.optional(confidenceId),
});
/** The LA's own role in school improvement. */
export type AreaProfile = z.infer<typeof profile>;

const member = z.object({
  id: z.string(),
  name: z.string(),
  form: formId,
  status: statusId,
  description: z.string(),
  lead: z.optional(z.string()),
  /** How much of this LA it covers. */
  extent: extentId,
  /** The newest date of its evidence; absent: every source is undated. */
  date: z.optional(z.string()),
  method: methodId,
  confidence: confidenceId,
  source,
  /** How many other LAs it covers. */
  otherAreas: z.int(),
});
export type AreaPartnership = z.infer<typeof member>;

const area = z.object({
  version: z.string(),
  gss: z.string(),
  profile,
  /** One entry a form, in the order of the vocabulary. */
  cells: z.array(cell),
  /** By form, then open before closed, then by name. */
  partnerships: z.array(member),
});
/** Everything known on one LA. */
export type Area = z.infer<typeof area>;

/** Reads `data/areas/GSS.json`. */
export function parseArea(json: unknown): Area {
  return area.parse(json);
}
