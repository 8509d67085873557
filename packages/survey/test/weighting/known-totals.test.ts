import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalibrateOptions, Design, WeightingResult } from "../../src/index.js";
import { calibrate, jackknife, mean, poststratify, rake, total } from "../../src/index.js";
import { byPhase, byRegion, clustered, counts, drawn, made, schools, worstGap } from "./sample.js";

const seeds = fc.integer({ min: 1, max: 1e6 });

const calibration: CalibrateOptions = { population: 1000, margins: [byRegion, byPhase] };

const methods = {
  poststratify: (design) => poststratify(design, byRegion),
  rake: (design) => rake(design, [byRegion, byPhase]),
  linear: (design) => calibrate(design, calibration),
  raking: (design) => calibrate(design, { ...calibration, calfun: "raking" }),
  logit: (design) => calibrate(design, { ...calibration, calfun: "logit", bounds: [0, 20] }),
} satisfies Record<string, (design: Design) => WeightingResult>;

describe.each(Object.entries(methods))("weights by %s", (name, method) => {
  it("meet their targets", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { design, convergence } = method(drawn(schools(80, seed), { weights: "w" }));
        if (design === undefined) throw new Error("There is no design.");
        expect(worstGap(counts(design, "region"), byRegion.targets)).toBeLessThan(1e-11);
        if (name !== "poststratify") {
          expect(worstGap(counts(design, "phase"), byPhase.targets)).toBeLessThan(1e-11);
        }
        expect(convergence.converged).toBe(true);
        expect(convergence.largestGap).toBeLessThan(1e-11);
      }),
      { numRuns: 30 },
    );
  });

  it("do not depend on the order of rows", () => {
    const rows = schools(60, 5);
    const there = made(method(drawn(rows))).weights;
    const back = made(method(drawn(rows.toReversed()))).weights.toReversed();
    there.forEach((weight, row) => {
      expect(back[row]).toBeCloseTo(weight, 10);
    });
  });

  it("give the total of what they know no error", () => {
    const rows = schools(80, 11).map((row) => ({
      ...row,
      london: row["region"] === "London" ? 1 : 0,
    }));
    const taylor = drawn(rows, clustered);
    for (const design of [taylor, made(jackknife(taylor, "JKn"))]) {
      const [known] = total(made(method(design)), "london").estimates;
      expect(known?.estimate).toBeCloseTo(500, 9);
      // R's sweeps for raking stop before the mean of every level is quite out.
      expect(known?.se).toBeLessThan(name === "rake" && design === taylor ? 0.5 : 1e-6);
    }
  });

  it("give linearised and replicate errors that agree in a large sample", () => {
    const taylor = drawn(schools(480, 3), clustered);
    const [linearised] = mean(made(method(taylor)), "y").estimates;
    const [replicated] = mean(made(method(made(jackknife(taylor, "JKn")))), "y").estimates;
    expect(replicated?.estimate).toBeCloseTo(linearised?.estimate ?? NaN, 12);
    const ratio = (replicated?.se ?? 0) / (linearised?.se ?? 1);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
  });
});

describe("post-stratified and raked weights", () => {
  it.each(["poststratify", "rake"] as const)("of %s take no notice of the scale", (name) => {
    const rows = schools(60, 7);
    const scaled = rows.map((row) => ({ ...row, w: 37 * Number(row["w"]) }));
    const weights = made(methods[name](drawn(rows))).weights;
    made(methods[name](drawn(scaled))).weights.forEach((weight, row) => {
      expect(weight).toBeCloseTo(weights[row] ?? 0, 10);
    });
  });

  it("are the same for one margin, and by linear calibration", () => {
    const design = drawn(schools(60, 8));
    const { weights } = made(poststratify(design, byRegion));
    const raked = made(rake(design, [byRegion])).weights;
    const linear = made(calibrate(design, { population: 1000, margins: [byRegion] })).weights;
    weights.forEach((weight, row) => {
      expect(raked[row]).toBeCloseTo(weight, 10);
      expect(linear[row]).toBeCloseTo(weight, 10);
    });
  });

  it("are the same by raking and by calibration with an exponential", () => {
    const design = drawn(schools(90, 9));
    const { weights } = made(methods.rake(design));
    made(methods.raking(design)).weights.forEach((weight, row) => {
      expect(weight).toBeCloseTo(weights[row] ?? 0, 9);
    });
  });

  it("take crossed margins, whose targets sum by the row", () => {
    const rows = [
      { region: "a", phase: "p", w: 1 },
      { region: "a", phase: "p", w: 3 },
      { region: "a", phase: "q", w: 2 },
      { region: "b", phase: "q", w: 5 },
    ];
    const by = ["region", "phase"];
    const targets = { "a|p": 8, "a|q": 6, "b|q": 10 };
    const crossing = made(poststratify(drawn(rows), { by, targets }));
    expect([...crossing.weights]).toEqual([2, 6, 6, 10]);
  });
});

describe("calibration", () => {
  it("meets totals of numbers far from 0", () => {
    const rows = schools(80, 21).map((row) => ({ ...row, year: 2000 + (Number(row["id"]) % 7) }));
    const design = made(
      calibrate(drawn(rows), { ...calibration, totals: { year: 2_003_300, pupils: 520_000 } }),
    );
    expect(counts(design, "year")[""]).toBeCloseTo(2_003_300, 4);
    expect(counts(design, "pupils")[""]).toBeCloseTo(520_000, 4);
  });

  it("keeps weights within the bounds", () => {
    const rows = schools(80, 22);
    const sum = rows.reduce((all, { w }) => all + Number(w), 0);
    const before = drawn(rows.map((row) => ({ ...row, w: (1000 * Number(row["w"])) / sum })));
    const bounds = [0.3, 3] as const;
    const asked = { ...calibration, bounds };
    for (const calfun of ["linear", "raking", "logit"] as const) {
      made(calibrate(before, { ...asked, calfun })).weights.forEach((weight, row) => {
        const ratio = weight / (before.weights[row] ?? 1);
        expect(ratio).toBeGreaterThanOrEqual(bounds[0] - 1e-12);
        expect(ratio).toBeLessThanOrEqual(bounds[1] + 1e-12);
      });
    }
  });

  it("multiplies the rows of a first-stage unit by one number, with equal weights or not", () => {
    const before = drawn(schools(80, 23), clustered);
    const after = made(calibrate(before, { ...calibration, aggregateStage: 1 }));
    const ratios = after.weights.map((weight, row) => weight / (before.weights[row] ?? 1));
    ratios.forEach((ratio, row) => {
      expect(ratio).toBeCloseTo(ratios[row - (row % 4)] ?? 0, 11);
    });
    expect(worstGap(counts(after, "region"), byRegion.targets)).toBeLessThan(1e-11);
  });
});
