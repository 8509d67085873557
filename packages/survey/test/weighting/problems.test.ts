import { describe, expect, it } from "vitest";
import type { CalibrateOptions, Margin } from "../../src/index.js";
import {
  balancedReplicates,
  calibrate,
  domain,
  jackknife,
  poststratify,
  rake,
} from "../../src/index.js";
import { byPhase, byRegion, clustered, drawn, made, schools } from "./sample.js";

const design = drawn(schools(60, 2), clustered);

describe("margins that do not fit", () => {
  it.each<[string, Margin, string, string]>([
    ["a column that is not there", { by: "nope", targets: { a: 1 } }, "column-absent", "nope"],
    [
      "a cell that the sample lacks",
      { by: "region", targets: { ...byRegion.targets, Wales: 12 } },
      "cell-empty",
      "“Wales” of “region” has no respondents, and 12",
    ],
    [
      "a category without a target",
      { by: "region", targets: { London: 500, North: 500 } },
      "target-absent",
      "“South”",
    ],
    [
      "a target of 0 for a category that occurs",
      { by: "phase", targets: { primary: 1000, secondary: 0 } },
      "target-absent",
      "“secondary”",
    ],
    [
      "a negative target",
      { by: "phase", targets: { primary: 1, secondary: -2 } },
      "target-unusable",
      "-2",
    ],
    [
      "no number",
      { by: "phase", targets: { primary: NaN, secondary: 2 } },
      "target-unusable",
      "NaN",
    ],
  ])("refuses %s", (_, margin, code, told) => {
    const population = Object.values(margin.targets).reduce((sum, target) => sum + target, 0);
    for (const result of [
      poststratify(design, margin),
      rake(design, [margin]),
      ...(population > 0 ? [calibrate(design, { population, margins: [margin] })] : []),
    ]) {
      expect(result.design).toBeUndefined();
      expect(result.problems).toMatchObject([{ severity: "error", code }]);
      expect(result.problems[0]?.message).toContain(told);
    }
  });

  it("says how many rows have no answer, and where the first is", () => {
    const rows = schools(20, 1).map((row, at) =>
      at === 4 || at === 9 ? { ...row, region: "" } : row,
    );
    const { problems } = poststratify(drawn(rows), byRegion);
    expect(problems).toMatchObject([{ code: "category-missing", row: 6, column: "region" }]);
    expect(problems[0]?.message).toContain("2 rows");
  });

  it("passes by rows of weight 0, whatever they have answered", () => {
    const rows = schools(20, 1).map((row, at) => (at === 9 ? { ...row, region: "", w: 0 } : row));
    const weighted = made(rake(drawn(rows), [byRegion, byPhase]));
    expect(weighted.weights[9]).toBe(0);
    expect(weighted.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1000, 9);
  });

  it("names both sums of margins that disagree", () => {
    const other = { by: "phase", targets: { primary: 700, secondary: 301 } };
    const { design: none, problems } = rake(design, [byRegion, other]);
    expect(none).toBeUndefined();
    expect(problems).toMatchObject([{ code: "margins-disagree" }]);
    expect(problems[0]?.message).toMatch(/“region” sum to 1000, and those of “phase” to 1001/);
    expect(calibrate(design, { population: 999, margins: [byRegion] }).problems).toMatchObject([
      { code: "margins-disagree" },
    ]);
  });

  it("refuses no margin at all", () => {
    expect(rake(design, []).problems).toMatchObject([{ code: "margins-absent" }]);
  });

  it("refuses a design that is narrowed to a domain", () => {
    const narrowed = made(domain(design, [{ variable: "phase", equals: ["primary"] }]));
    for (const { problems } of [
      poststratify(narrowed, byRegion),
      rake(narrowed, [byRegion]),
      calibrate(narrowed, { population: 10 }),
    ]) {
      expect(problems).toContainEqual(expect.objectContaining({ code: "domain-before-weighting" }));
    }
  });

  it("names the replicate in which a cell is empty", () => {
    const rows = [
      { g: "a", w: 1 },
      { g: "b", w: 1 },
      { g: "b", w: 1 },
    ];
    const replicated = made(jackknife(drawn(rows), "JK1"));
    const { design: none, problems } = poststratify(replicated, {
      by: "g",
      targets: { a: 5, b: 5 },
    });
    expect(none).toBeUndefined();
    expect(problems[0]?.message).toBe(
      "In replicate 1: “a” of “g” has no respondents, and 5 in the population.",
    );
  });
});

describe("raking without a solution", () => {
  it("says after how many rounds it gave up, and how far off it was", () => {
    // All of a are p and all of b are q, so that no weights give a 6 and p 5.
    const rows = [
      { g: "a", h: "p", w: 1 },
      { g: "b", h: "q", w: 1 },
    ];
    const { design: none, problems } = rake(drawn(rows), [
      { by: "g", targets: { a: 6, b: 4 } },
      { by: "h", targets: { p: 5, q: 5 } },
    ]);
    // A round ends on the last margin, with 5 each: b has 5 for 4, a quarter too many.
    expect(none).toBeUndefined();
    expect(problems).toMatchObject([{ code: "raking-not-converged" }]);
    expect(problems[0]?.message).toMatch(/after \d+ rounds: .* by 25 %/);
  });
});

describe("calibration without a solution", () => {
  const margins = [byRegion, byPhase];

  it.each<[string, CalibrateOptions, string]>([
    ["logit without bounds", { population: 1000, calfun: "logit" }, "bounds-absent"],
    ["bounds above 1", { population: 1000, bounds: [1.2, 3] }, "bounds-unusable"],
    ["bounds the wrong way round", { population: 1000, bounds: [3, 0.2] }, "bounds-unusable"],
    ["no population", { population: 0 }, "target-unusable"],
    ["a total that is no number", { population: 10, totals: { pupils: NaN } }, "target-unusable"],
    ["a total of labels", { population: 10, totals: { region: 3 } }, "column-kind"],
    [
      "bounds that no weights can keep",
      { population: 1e6, bounds: [0.9, 1.1] },
      "calibration-not-converged",
    ],
  ])("refuses %s", (_, options, code) => {
    const { design: none, problems } = calibrate(design, options);
    expect(none).toBeUndefined();
    expect(problems).toMatchObject([{ severity: "error", code }]);
  });

  it("refuses a total that follows from the margins and disagrees, and takes one that agrees", () => {
    const rows = schools(60, 2).map((row) => ({
      ...row,
      isPrimary: row["phase"] === "primary" ? 2 : 0,
    }));
    const doubled = drawn(rows, clustered);
    const apart = calibrate(doubled, { population: 1000, margins, totals: { isPrimary: 1390 } });
    expect(apart.design).toBeUndefined();
    expect(apart.problems).toMatchObject([{ code: "calibration-singular" }]);
    expect(apart.problems[0]?.message).toContain("isPrimary");
    const same = calibrate(doubled, { population: 1000, margins, totals: { isPrimary: 1400 } });
    const without = made(calibrate(doubled, { population: 1000, margins }));
    expect(same.problems).toMatchObject([{ severity: "warning", code: "calibration-redundant" }]);
    made(same).weights.forEach((weight, row) => {
      expect(weight).toBeCloseTo(without.weights[row] ?? 0, 9);
    });
  });

  it("warns of weights below 0", () => {
    const rows = [1, 2, 3, 10].map((x) => ({ x, w: 1 }));
    const { design: weighted, problems } = calibrate(drawn(rows), {
      population: 4,
      totals: { x: 3 },
    });
    expect(problems).toMatchObject([{ severity: "warning", code: "weights-negative" }]);
    // g = 1 + b (x − 4), with b = −13 / Σ (x − 4)² = −13 / 50: only the last is below 0.
    expect(problems[0]?.message).toContain("1 weight is");
    expect(weighted?.weights[3]).toBeCloseTo(1 - (13 / 50) * 6, 12);
  });

  it("has no units to keep together in a design with replicates", () => {
    const two = drawn(
      ["a", "a", "b", "b"].map((s) => ({ s, w: 1 })),
      { strata: "s", weights: "w" },
    );
    const { problems } = calibrate(made(balancedReplicates(two)), {
      population: 8,
      aggregateStage: 1,
    });
    expect(problems).toMatchObject([{ code: "stage-absent" }]);
  });
});
