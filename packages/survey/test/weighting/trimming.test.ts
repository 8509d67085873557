import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jackknife, trimWeights } from "../../src/index.js";
import { drawn, made, schools } from "./sample.js";

function weighted(weights: readonly number[]) {
  return drawn(weights.map((w) => ({ w })));
}

describe("trimming", () => {
  it("hands out what it cut in equal amounts, once or until none is outside", () => {
    // 10 is cut to 6, and the others get 2 each; strictly, 5 + 2 is cut in turn, and 1 to the rest and the first.
    const before = weighted([10, 5, 1]);
    expect([...made(trimWeights(before, { upper: 6 })).weights]).toEqual([6, 7, 3]);
    const strict = made(trimWeights(before, { upper: 6, strict: true })).weights;
    expect(strict[0]).toBeCloseTo(6, 9);
    expect(strict[1]).toBeCloseTo(6, 9);
    expect(strict[2]).toBeCloseTo(4, 9);
  });

  it("keeps the sum, and all weights within the bounds if strict", () => {
    const positive = fc.double({ min: 0.1, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(positive, { minLength: 2, maxLength: 30 }), (weights) => {
        const sum = weights.reduce((all, weight) => all + weight, 0);
        const [lower, upper] = [(0.5 * sum) / weights.length, (2 * sum) / weights.length];
        const { design } = trimWeights(weighted(weights), { lower, upper, strict: true });
        if (design === undefined) return;
        const trimmed = [...design.weights];
        const after = trimmed.reduce((all, weight) => all + weight, 0);
        expect(after / sum).toBeCloseTo(1, 10);
        expect(Math.min(...trimmed)).toBeGreaterThanOrEqual(lower);
        expect(Math.max(...trimmed)).toBeLessThanOrEqual(upper);
      }),
    );
  });

  it("leaves rows of weight 0 alone", () => {
    expect([...made(trimWeights(weighted([0, 1, 3]), { lower: 2 })).weights]).toEqual([0, 2, 2]);
  });

  it("multiplies each replicate's weights by what became of the full sample's", () => {
    const before = made(jackknife(drawn(schools(20, 4)), "JK1"));
    const after = made(trimWeights(before, { upper: 3 }));
    const [was, is] = [new Float64Array(20), new Float64Array(20)];
    if (before.sampling.kind !== "replicates" || after.sampling.kind !== "replicates") {
      throw new Error("There are no replicates.");
    }
    before.sampling.fill(7, was);
    after.sampling.fill(7, is);
    expect(is[7]).toBe(0);
    is.forEach((weight, row) => {
      const ratio = (after.weights[row] ?? 0) / (before.weights[row] ?? 1);
      expect(weight).toBeCloseTo((was[row] ?? 0) * ratio, 12);
    });
  });

  it.each([
    [{ lower: 5, upper: 2 }, "bounds-unusable"],
    [{ upper: 0 }, "bounds-unusable"],
    [{ lower: NaN }, "bounds-unusable"],
    [{ upper: 0.5 }, "trim-impossible"],
    [{ upper: 1.5, strict: true }, "trim-impossible"],
  ])("refuses %j", (bounds, code) => {
    const { design, problems } = trimWeights(weighted([1, 2, 3]), bounds);
    expect(design).toBeUndefined();
    expect(problems).toMatchObject([{ severity: "error", code }]);
  });
});
