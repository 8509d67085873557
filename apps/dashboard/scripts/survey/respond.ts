import type { Leader } from "./leaders.js";
import type { Phase } from "./schools.js";

/** The chance to answer of a leader of a phase, or of a trust, in a region with a factor of 1. */
export const phaseRates: Readonly<Record<Phase | "trust", number>> = {
  primary: 0.041,
  middle: 0.12,
  secondary: 0.08,
  all_through: 0.1,
  special: 0.07,
  alternative: 0.05,
  trust: 0.095,
};

/** By region, what multiplies it. */
export const regionFactors: ReadonlyMap<string, number> = new Map([
  ["E12000001", 1.5],
  ["E12000002", 1.1],
  ["E12000003", 0.9],
  ["E12000004", 0.75],
  ["E12000005", 1],
  ["E12000006", 0.8],
  ["E12000007", 1.2],
  ["E12000008", 0.7],
  ["E12000009", 1.35],
]);

/** The chance that a leader answers: a product of phase and region, and of nothing else. */
export function chanceToAnswer(leader: Leader): number {
  const phase = leader.level === "school" ? leader.phase : "trust";
  return phaseRates[phase] * (regionFactors.get(leader.place.region) ?? 1);
}
