import { describe, expect, test } from "vitest";
import type { WeightingFigures } from "../../../../src/survey/figures/types.js";
import type { WeightingEffect } from "../../../../src/survey/figures/weighting-effects.js";
import {
  effectTitle,
  errorsWords,
  errorText,
} from "../../../../src/views/survey/weights/effect-words.js";
import {
  rakingWords,
  trimWords,
  weightsLead,
} from "../../../../src/views/survey/weights/weight-words.js";

const made: WeightingFigures = {
  population: 20_484,
  respondents: 991,
  setAside: [],
  rounds: 9,
  converged: true,
  largestGap: 1e-12,
  effectiveSize: 855.2,
  largest: [],
};

describe("words on weights", () => {
  test("begin with whom the answers stand for, and at what price", () => {
    expect(
      weightsLead({ groups: [], margins: [], problems: [], weightedApart: [], weighting: made }),
    ).toMatch(/991 leaders .* 20,484 schools.* as much as 855 with equal weights/);
  });

  test("do not claim that trimmed weights meet the population", () => {
    const weighting = { ...made, trimmed: { bound: 31, cut: 4 } };
    expect(
      weightsLead({ groups: [], margins: [], problems: [], weightedApart: [], weighting }),
    ).toContain("counts for nearly as much as it has schools");
  });

  test("tell how near raking came", () => {
    expect(rakingWords(made)).toBe(
      "After 9 rounds the weights met the number of schools of every region and every phase.",
    );
    expect(rakingWords({ ...made, largestGap: 0.0034 })).toContain("to within 0.34%");
    expect(rakingWords({ ...made, converged: false, largestGap: 0.05 })).toMatch(
      /had not come to an end.* 5.00% off/,
    );
  });

  test("tell what trimming did", () => {
    expect(trimWords(made, undefined)).toBeUndefined();
    expect(trimWords({ ...made, trimmed: { bound: 62, cut: 0 } }, 3)).toBe(
      "No weight was above 3 times the mean (62.0 schools), so trimming changed nothing.",
    );
    expect(trimWords({ ...made, trimmed: { bound: 31, cut: 1 } }, 1.5)).toMatch(
      /^1 weight above 1.5 times the mean \(31.0 schools\) was cut to it/,
    );
  });
});

describe("words on the effects of weights", () => {
  const effect = (value: number, reported: "schools" | "trusts"): WeightingEffect => ({
    id: "a",
    title: "Demand",
    unit: "score",
    unweighted: { value: 56, interval: { low: 55, high: 57, level: 0.95 } },
    weighted: { value },
    errors: { schools: 0.5, trusts: 0.6, reported },
  });

  test("name figures that leave their unweighted interval", () => {
    expect(effectTitle([effect(56.5, "trusts")])).toContain("no score");
    expect(effectTitle([effect(56.5, "trusts"), effect(57.5, "trusts")])).toBe(
      "Weights take 1 of 2 scores out of the intervals that they have without them: Demand",
    );
  });

  test("count which error is the larger", () => {
    expect(
      errorsWords([effect(56, "trusts"), effect(56, "schools"), effect(56, "trusts")]),
    ).toMatch(/trusts as units for 2 of 3 figures, and with schools for 1/);
    expect(errorText(0.0171, "share")).toBe("1.71");
    expect(errorText(0.66, "score")).toBe("0.66");
  });
});
