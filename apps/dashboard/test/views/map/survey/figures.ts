import type { Measure } from "@abep/charts";
import { regions } from "@abep/geography";
import type { RegionFigures } from "../../../../src/survey/figures/types.js";

export const withheld: Measure = { state: "withheld" };

/** A figure of a hundred respondents. */
export function told(value: number, low: number, high: number): Measure {
  return { value, interval: { low, high, level: 0.95 }, base: 100 };
}

/** Scores of some regions, and one score for all others. */
export function scoreFigures(
  own: Readonly<Record<string, Measure>>,
  others: Measure,
): RegionFigures {
  return {
    id: "scale_demand",
    title: "Demand for an area-based partnership",
    what: "A high score means that a partnership is wanted.",
    unit: "score",
    england: told(56, 55, 57),
    regions: measuresOf(own, others),
  };
}

/** The share that names a barrier, of some regions, and one share for all others. */
export function shareFigures(
  own: Readonly<Record<string, Measure>>,
  others: Measure,
): RegionFigures {
  return {
    id: "stops_time",
    title: "Too little time",
    what: "How much does each of these prevent it?",
    unit: "share",
    question: "barriers",
    answers: "“To some extent” or “A great deal”",
    england: told(0.55, 0.53, 0.57),
    regions: measuresOf(own, others),
  };
}

function measuresOf(
  own: Readonly<Record<string, Measure>>,
  others: Measure,
): RegionFigures["regions"] {
  return Object.fromEntries(regions().map(({ code }) => [code, own[code] ?? others]));
}
