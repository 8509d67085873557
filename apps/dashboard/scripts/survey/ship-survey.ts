import Papa from "papaparse";
import type { SurveyData } from "../../src/data/shipped/survey.js";
import { simulateLeaders } from "./simulate.js";

/** The shipped survey is always the one of this seed. */
const shippedSeed = 2026;

/** The simulated survey as it is shipped: its responses, and how they were made. */
export function shipSurvey(): ReadonlyMap<string, string> {
  const { rows, truth, metadata } = simulateLeaders({ seed: shippedSeed });
  const data: SurveyData = { ...metadata, truth: [...truth] };
  return new Map([
    [
      "survey/responses.csv",
      `${Papa.unparse([...rows.map((row) => [...row])], { newline: "\n" })}\n`,
    ],
    ["survey/survey.json", JSON.stringify(data)],
  ]);
}
