import type { Estimate } from "@abep/survey";
import { describe, expect, it } from "vitest";
import { simulateLeaders } from "../../scripts/survey/simulate.js";
import { recover, type Recovered } from "./recover.js";

/** The seed that is shipped, and one more. */
describe.each([2026, 7])("responses of the seed %i", (seed) => {
  const { rows, truth, metadata } = simulateLeaders({ seed });
  const all = recover(rows, { population: metadata.population, truth: [...truth] });
  const figures = all.filter(isMeasured);
  const z = figures.map(({ weighted, truth: { all: value } }) => distance(weighted, value));

  it("give the shares of phases as they are, and leave few figures without an error", () => {
    const phases = all.filter(({ truth: one }) => one.variable === "phase");
    expect(phases).toHaveLength(7);
    for (const { weighted, truth: one } of phases)
      expect(weighted.estimate).toBeCloseTo(one.all, 5);
    expect(figures.length).toBeGreaterThan(0.9 * all.length);
  });

  it("hold the true value in their intervals as often as 95 in 100 lets expect", () => {
    // Answers to one question hang together, and so do items of one scale: some 340 figures tell less than as many
    // independent ones. Of as few as 60, 88% to 100% is within two and a half standard errors of 95%.
    const share = coverage(figures, ({ weighted }) => weighted);
    expect(share).toBeGreaterThan(0.88);
    expect(share).toBeLessThanOrEqual(1);
  });

  it("lean neither way, and miss none by far", () => {
    const mean = z.reduce((sum, one) => sum + one, 0) / z.length;
    const square = z.reduce((sum, one) => sum + one ** 2, 0) / z.length;
    expect(Math.abs(mean)).toBeLessThan(0.15);
    expect(Math.abs(Math.sqrt(square) - 1)).toBeLessThan(0.2);
    expect(Math.max(...z.map(Math.abs))).toBeLessThan(5);
  });

  it("mislead without weights, where phases differ", () => {
    const differ = figures.filter(({ truth: { measure, byPhase } }) => {
      const { primary = 0, secondary = 0 } = byPhase;
      return measure === "share" && Math.abs(primary - secondary) > 0.1;
    });
    expect(differ.length).toBeGreaterThan(20);
    const error = (of: (one: Recovered) => Estimate) =>
      differ.reduce((sum, one) => sum + Math.abs((of(one).estimate ?? NaN) - one.truth.all), 0);
    const weighted = ({ weighted: estimate }: Recovered) => estimate;
    const unweighted = ({ unweighted: estimate }: Recovered) => estimate;
    expect(error(unweighted)).toBeGreaterThan(1.3 * error(weighted));
    expect(coverage(differ, unweighted)).toBeLessThan(coverage(differ, weighted) - 0.05);
  });
});

/** Figures with an error that a normal interval can be made of: ten respondents expected each way, for shares. */
function isMeasured({ truth: { measure, all }, weighted: { se = 0, base } }: Recovered): boolean {
  const isRare = measure === "share" && base * Math.min(all, 1 - all) < 10;
  // What the weights fix, as phases, has no error but rounding.
  return se > 1e-9 && !isRare;
}

function distance({ estimate = NaN, se = NaN }: Estimate, value: number): number {
  return (estimate - value) / se;
}

function coverage(figures: readonly Recovered[], of: (one: Recovered) => Estimate): number {
  const held = figures.filter((one) => {
    const { lower = NaN, upper = NaN } = of(one);
    return lower <= one.truth.all && one.truth.all <= upper;
  });
  return held.length / figures.length;
}
