import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundedLimits } from "../../src/index.js";

describe("roundedLimits", () => {
  it("holds every value, ascending and distinct, in at most as many classes as asked for", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom("quantile" as const, "equal" as const),
        (values, classes, method) => {
          const limits = roundedLimits(values, { classes, method });
          expect(limits.length).toBeGreaterThanOrEqual(2);
          expect(limits.length).toBeLessThanOrEqual(classes + 1);
          expect(limits).toEqual([...new Set(limits)].sort((a, b) => a - b));
          expect(limits[0]).toBeLessThanOrEqual(Math.min(...values));
          expect(limits.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
        },
      ),
    );
  });

  it("is made of numbers that read well", () => {
    const values = [3.1, 7.7, 12.4, 18.9, 26.2, 31.6, 44.4, 58.3, 71.9, 96.8];
    for (const limit of roundedLimits(values)) expect(Number.isInteger(limit)).toBe(true);
    const small = roundedLimits([0.012, 0.052, 0.083, 0.091], { classes: 2, method: "equal" });
    expect(small).toEqual([0.01, 0.05, 0.095]);
  });

  it("cuts at the quantiles, or at equal widths", () => {
    const values = Array.from({ length: 101 }, (_, index) => (index * index) / 100);
    // Squares of 0, 2, 4, 6, 8, 10: the type 7 quantiles of squares at fifths.
    expect(roundedLimits(values)).toEqual([0, 4, 16, 36, 64, 100]);
    expect(roundedLimits(values, { method: "equal" })).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it("copes with nothing, with one value, and with gaps", () => {
    expect(roundedLimits([])).toEqual([]);
    expect(roundedLimits([NaN])).toEqual([]);
    const [low = NaN, high = NaN] = roundedLimits([7, 7, 7]);
    expect(low).toBeLessThanOrEqual(7);
    expect(high).toBeGreaterThan(7);
    // Four of the five quantiles coincide; the fourth fifth lies a fifth of the way to 10.
    expect(roundedLimits([0, 0, 0, 0, 10], { classes: 5 })).toEqual([0, 2, 10]);
  });
});
