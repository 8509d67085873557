import { countOf, formatCount } from "../../../format/text.js";
import type { OverviewFigures, WeightingFigures } from "../../../survey/figures/types.js";
import { decimalFormat } from "../figure-words.js";

const schools = decimalFormat(1);

/** A gap below this is one of rounding. */
const NO_GAP = 1e-6;

/** What the weights do, in two sentences. */
export function weightsLead({ weighting }: OverviewFigures): string {
  if (weighting === undefined) {
    return "These responses have no weights: each respondent counts once, and the figures stand for nobody but those who answered.";
  }
  const { respondents, population, effectiveSize, trimmed } = weighting;
  const nearly = trimmed === undefined || trimmed.cut === 0 ? "" : "nearly ";
  const first = `Weights make ${countOf(respondents, "leader")} of mainstream state schools stand for ${formatCount(population)} schools, so that each region and each phase counts for ${nearly}as much as it has schools.`;
  return effectiveSize === undefined
    ? first
    : `${first} That has a price: the ${formatCount(respondents)} answers tell as much as ${formatCount(Math.round(effectiveSize))} with equal weights would.`;
}

/** How raking came out. */
export function rakingWords({ rounds, converged, largestGap }: WeightingFigures): string {
  const after = `After ${countOf(rounds, "round")}`;
  if (!converged) {
    return `${after} raking had not come to an end: a region or phase is still ${gapWords(largestGap)} off its number of schools. Read figures by region and phase with care.`;
  }
  return largestGap < NO_GAP
    ? `${after} the weights met the number of schools of every region and every phase.`
    : `${after} the weights met the number of schools of every region and every phase to within ${gapWords(largestGap)}.`;
}

function gapWords(gap: number): string {
  return gap < 0.0001 ? "0.01%" : `${(100 * gap).toFixed(2)}%`;
}

/** How many schools a respondent stands for. */
export function rangeWords({ mean, min, max }: WeightingFigures): string {
  if (mean === undefined || min === undefined || max === undefined) return "";
  return `A respondent stands for ${schools(mean)} schools on average, for ${schools(min)} at least and ${schools(max)} at most.`;
}

/** What trimming did. */
export function trimWords(
  { trimmed }: WeightingFigures,
  multiple: number | undefined,
): string | undefined {
  if (trimmed === undefined || multiple === undefined) return undefined;
  const bound = `${multiple} times the mean (${schools(trimmed.bound)} schools)`;
  if (trimmed.cut === 0) {
    return `No weight was above ${bound}, so trimming changed nothing.`;
  }
  return `${countOf(trimmed.cut, "weight")} above ${bound} ${trimmed.cut === 1 ? "was" : "were"} cut to it, and what was cut off was shared out equally among the others. Regions and phases have their shares of schools only nearly from then on.`;
}
