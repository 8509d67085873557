import { describe, expect, test } from "vitest";
import { overviewFigures } from "../../src/survey/figures/overview.js";
import { weightingEffects } from "../../src/survey/figures/weighting-effects.js";
import type { PopulationCount } from "../../src/survey/study/population.js";
import { analysisOf, leaders, london, northEast, type Answers } from "./support.js";

/** One school in four of London, three of the North East; half the respondents each. */
const population: readonly PopulationCount[] = [
  { region: london, phase: "primary", schools: 100 },
  { region: northEast, phase: "primary", schools: 300 },
];
/** All of London would certainly join; of the North East nobody would. */
const answers: readonly Answers[] = leaders([
  ["Camden", "primary", 40],
  ["Gateshead", "primary", 40],
]).map((row, at) => ({
  ...row,
  would_join: row["area"] === "Camden" ? "5" : "1",
  trust_id: `Trust ${Math.floor(at / 8)}`,
}));

function effectOn(id: string, given: readonly Answers[]) {
  return weightingEffects(analysisOf(given, population))?.effects.find((one) => one.id === id);
}

describe("the effect of weights", () => {
  test("takes a share from that of respondents to that of schools", () => {
    const effect = effectOn("would_join", answers);
    expect(effect?.unweighted.value).toBeCloseTo(1 / 2, 10);
    expect(effect?.weighted.value).toBeCloseTo(1 / 4, 10);
  });

  test("gives the error under both designs, and reports the larger", () => {
    // Within a region and trust answers are alike; every second school of a region differs.
    const mixed = answers.map((row, at) => ({ ...row, would_join: at % 16 < 8 ? "5" : "1" }));
    const errors = effectOn("would_join", mixed)?.errors;
    expect(errors?.reported).toBe("trusts");
    expect(errors?.trusts).toBeGreaterThan(errors?.schools ?? Infinity);
  });

  test("is withheld, errors too, where too few gave the answer", () => {
    const few = answers.map((row, at) => ({ ...row, would_join: at < 5 ? "5" : "1" }));
    const effect = effectOn("would_join", few);
    expect(effect?.weighted).toEqual({ state: "withheld" });
    expect(effect?.unweighted).toEqual({ state: "withheld" });
    expect(effect?.errors).toBeUndefined();
  });

  test("has the weights in classes that hold everybody", () => {
    const bins = weightingEffects(analysisOf(answers, population))?.bins ?? [];
    // London's weights are half the mean, those of the North East half as much again.
    const holding = (ratio: number) =>
      bins.find(({ from, to }) => ratio >= from - 1e-9 && ratio < to - 1e-9) ?? bins.at(-1);
    expect(holding(0.5)?.measure.value).toBeCloseTo(1 / 2, 10);
    expect(holding(1.5)?.measure.value).toBeCloseTo(1 / 2, 10);
    expect(bins.every(({ measure }) => measure.interval === undefined)).toBe(true);
  });

  test("is none without weights", () => {
    expect(weightingEffects(analysisOf(answers, []))).toBeUndefined();
  });
});

test("groups that a researcher counts are weighted apart, with figures of their own", () => {
  const special = leaders([
    ["Camden", "special", 12],
    ["Gateshead", "special", 12],
  ]).map((row, at) => ({ ...row, urn: String(200_000 + at) }));
  const counts = [
    ...population,
    { region: london, phase: "special", schools: 30 },
    { region: northEast, phase: "special", schools: 90 },
  ];
  const { weightedApart } = overviewFigures(analysisOf([...answers, ...special], counts));
  expect(weightedApart).toMatchObject([
    { label: "leaders of special schools", figures: { population: 120, respondents: 24 } },
  ]);
  // Weights of 2.5 and 7.5, half each: n Σw² / (Σw)² = 1.25.
  expect(weightedApart[0]?.figures.designEffect).toBeCloseTo(1.25, 10);
});
