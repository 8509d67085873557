import * as z from "zod/mini";

const truth = z.object({
  /** The question, the item, or the option of a ranking, named as its column of answers. */
  variable: z.string(),
  /** The answer that a share is of; `top 1` and `top 3` of a ranked option: that it is ranked so high. */
  category: z.optional(z.string()),
  measure: z.enum(["share", "mean"]),
  /** How many of the population give an answer. */
  base: z.int(),
  all: z.number(),
  /** By phase and by the GSS code of the region; a group in which nobody answers has no entry. */
  byPhase: z.record(z.string(), z.number()),
  byRegion: z.record(z.string(), z.number()),
});
/** A value that the simulated population has, which the responses should come near. */
export type SurveyTruth = z.infer<typeof truth>;

const population = z.object({
  region: z.string(),
  regionName: z.string(),
  /** As the questionnaire codes it. */
  phase: z.string(),
  schools: z.int(),
});
/** How many schools of a phase there are in a region. */
export type SurveyPopulation = z.infer<typeof population>;

const group = z.object({
  group: z.enum(["mainstream", "special", "alternative", "trusts"]),
  /** How many leaders were asked, and how many answered. */
  drawn: z.int(),
  size: z.int(),
});

const survey = z.object({
  /** The answers are made by a program. */
  simulated: z.literal(true),
  title: z.string(),
  seed: z.int(),
  /** How many answered. */
  size: z.int(),
  /** How many were asked. */
  drawn: z.int(),
  groups: z.array(group),
  note: z.string(),
  assumptions: z.array(z.string()),
  licence: z.string(),
  /** Real counts of mainstream state schools, those cells that have schools. */
  population: z.array(population),
  /** Of the leaders of mainstream state schools. */
  truth: z.array(truth),
});
/** What goes with the simulated responses: how they were made, and what they should show. */
export type SurveyData = z.infer<typeof survey>;

/** Reads `data/survey/survey.json`. */
export function parseSurvey(json: unknown): SurveyData {
  return survey.parse(json);
}
