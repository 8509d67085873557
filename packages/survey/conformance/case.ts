import { z } from "zod";

/** Names of columns by stage. */
const stages = z.array(z.string()).default([]);

const taylor = z.object({
  kind: z.literal("taylor"),
  clusters: stages,
  strata: stages,
  fpc: stages,
  weights: z.string().optional(),
  nest: z.boolean().default(false),
  lonely: z.enum(["fail", "remove", "certainty", "adjust", "average"]).default("fail"),
});

const made = taylor.omit({ kind: true }).extend({
  kind: z.literal("replicate"),
  make: z.enum(["JK1", "JKn"]),
  mse: z.boolean().default(false),
});

const given = z.object({
  kind: z.literal("replicate"),
  type: z.enum(["JK1", "JKn", "BRR", "Fay", "bootstrap", "other"]),
  rho: z.number().optional(),
  weights: z.string(),
  combined: z.boolean(),
  scale: z.number(),
  rscales: z.array(z.number()),
  mse: z.boolean(),
  replicates: z.array(z.string()),
});

const targets = z.record(z.string(), z.number());

const margin = z.object({
  variable: z.string().optional(),
  variables: z.array(z.string()).optional(),
  targets,
});

const adjustment = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("poststratify"), variables: z.array(z.string()), targets }),
  z.object({ kind: z.literal("rake"), margins: z.array(margin) }),
  z.object({
    kind: z.literal("calibrate"),
    population: z.number(),
    margins: z.array(margin).default([]),
    totals: targets.default({}),
    calfun: z.enum(["linear", "raking", "logit"]).default("linear"),
    bounds: z.tuple([z.number(), z.number()]).optional(),
    aggregateStage: z.number().optional(),
  }),
  z.object({
    kind: z.literal("trim"),
    lower: z.number().optional(),
    upper: z.number().optional(),
    strict: z.boolean().default(false),
  }),
]);

const tolerance = z.object({ relative: z.number().default(0), absolute: z.number().default(0) });

/** A reference case: what to compute on which data, and what R gives. */
export const referenceCase = z.object({
  id: z.string(),
  method: z.string(),
  data: z.string().optional(),
  design: z.union([taylor, made, given]).optional(),
  adjust: z.array(adjustment).nullish(),
  domain: z
    .array(z.object({ variable: z.string(), equals: z.array(z.union([z.string(), z.number()])) }))
    .nullish(),
  args: z.record(z.string(), z.unknown()).default({}),
  expect: z.record(z.string(), z.unknown()),
  tolerance,
});

export type ReferenceCase = z.infer<typeof referenceCase>;
export type CaseDesign = NonNullable<ReferenceCase["design"]>;
export type CaseAdjustment = z.infer<typeof adjustment>;
