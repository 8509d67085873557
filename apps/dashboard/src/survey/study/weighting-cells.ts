import type { Problem } from "@abep/survey";
import type { PopulationCount } from "./population.js";
import { sumBy } from "./population.js";

/** Fewer respondents than this are no ground to stand for a whole phase. */
const FEWEST = 5;

/** Into what a phase with too few respondents is merged. */
const MERGED_INTO: Readonly<Record<string, string>> = {
  middle: "secondary",
  all_through: "secondary",
};

/** How a population is matched to those who responded. */
export interface Cells {
  /** Which phase stands for which in the weights. */
  readonly phaseFor: (phase: string) => string;
  /** The population, phases merged and regions without a respondent left out. */
  readonly counts: readonly PopulationCount[];
  /** What was merged and left out, in words. */
  readonly problems: readonly Problem[];
}

/**
 * Matches the population to the sample, so that raking can converge: a phase with fewer than five respondents, or
 * without schools in the population, is weighted with the one next to it, and a region where nobody responded is left
 * out, which is said.
 *
 * @param respondents how many respondents there are, by region and phase
 */
export function matchedCells(
  counts: readonly PopulationCount[],
  respondents: readonly PopulationCount[],
): Cells {
  const byPhase = sumBy(respondents, "phase");
  const schools = sumBy(counts, "phase");
  const isThin = (phase: string): boolean =>
    (byPhase.get(phase) ?? 0) < FEWEST || !schools.has(phase);
  const merged = [...new Set([...schools.keys(), ...byPhase.keys()])].filter(
    (phase) => isThin(phase) && MERGED_INTO[phase] !== undefined,
  );
  const phaseFor = (phase: string): string =>
    merged.includes(phase) ? (MERGED_INTO[phase] ?? phase) : phase;
  const regionsIn = sumBy(respondents, "region");
  const phasesIn = sumBy(
    respondents.map((count) => ({ ...count, phase: phaseFor(count.phase) })),
    "phase",
  );
  const recoded = counts.map((count) => ({ ...count, phase: phaseFor(count.phase) }));
  const kept = recoded.filter(
    ({ region, phase }) => (regionsIn.get(region) ?? 0) > 0 && (phasesIn.get(phase) ?? 0) > 0,
  );
  const left = recoded.length - kept.length;
  return {
    phaseFor,
    counts: kept,
    problems: [
      ...merged.map((phase) => phaseMerged(phase, phaseFor(phase))),
      ...(left > 0 ? [leftOut(recoded, kept)] : []),
    ],
  };
}

function phaseMerged(phase: string, into: string): Problem {
  return {
    severity: "warning",
    code: "phase-merged",
    message: `Fewer than ${FEWEST} respondents have the phase “${phase}”, or the population has no such schools, so it is weighted together with “${into}”.`,
    remedy: "Read figures of that phase with care, or ask more of its schools.",
  };
}

function leftOut(all: readonly PopulationCount[], kept: readonly PopulationCount[]): Problem {
  const schools = (counts: readonly PopulationCount[]): number =>
    counts.reduce((sum, count) => sum + count.schools, 0);
  const missing = schools(all) - schools(kept);
  return {
    severity: "warning",
    code: "population-left-out",
    message: `Nobody responded for ${missing} of the ${schools(all)} schools of the population, in whole regions or phases; the figures do not stand for these.`,
    remedy: "Say so beside the figures, or ask schools of the regions and phases that are missing.",
  };
}
