import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { domain, jackknife, quantile, type QuantileRule } from "../../src/index.js";
import { drawn, expectNear, samples } from "./support.js";

const interpolating: readonly QuantileRule[] = ["hf4", "hf5", "hf6", "hf7", "hf8", "hf9"];
const rules: readonly QuantileRule[] = [
  ...interpolating,
  "math",
  "school",
  "hf1",
  "hf2",
  "shahvaish",
];

function simple(values: readonly number[], weights: readonly number[] = values.map(() => 1)) {
  return drawn(
    values.map((x, trust) => ({ stratum: 0, trust, x, w: weights[trust] ?? 1, phase: "primary" })),
  );
}

function at(
  values: readonly number[],
  p: number,
  rule: QuantileRule,
  weights?: readonly number[],
): number | undefined {
  return quantile(simple(values, weights), "x", { probabilities: [p], rule }).estimates[0]
    ?.estimate;
}

describe("a quantile", () => {
  it("is Hyndman and Fan's at equal weights", () => {
    // Ten values 10, 20, … 100: at p, type t lies at place np + m with m = 0, 1/2, p, 1 − p, (p + 1)/3, p/4 + 3/8.
    const values = Array.from({ length: 10 }, (_, place) => 10 * (place + 1));
    const shift: Readonly<Record<string, (p: number) => number>> = {
      hf4: () => 0,
      hf5: () => 1 / 2,
      hf6: (p) => p,
      hf7: (p) => 1 - p,
      hf8: (p) => (p + 1) / 3,
      hf9: (p) => p / 4 + 3 / 8,
    };
    for (const rule of interpolating) {
      for (const p of [0.13, 0.25, 0.5, 0.77]) {
        expectNear(at(values, p, rule), 10 * (10 * p + (shift[rule]?.(p) ?? NaN)));
      }
    }
  });

  it("steps to the first value that holds the share, or to the middle of two", () => {
    expect(at([1, 2, 3, 4], 0.5, "math")).toBe(2);
    expect(at([1, 2, 3, 4], 0.5, "school")).toBe(2.5);
    expect(at([1, 2, 3, 4], 0.51, "school")).toBe(3);
    // Below the first weight it is the smallest value.
    expect(at([1, 2, 3], 0.1, "math", [5, 1, 1])).toBe(1);
    expect(at([1, 2, 3], 0.1, "hf4", [5, 1, 1])).toBe(1);
    expect(at([1, 2, 3], 0, "shahvaish")).toBe(1);
  });

  it("counts a row of weight 3 as three rows, by the rules that step", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(
        weights,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom("math" as const, "school" as const),
        (counts, p, rule) => {
          const values = counts.map((_, place) => (place * 7) % 5);
          const repeated = values.flatMap((value, place) =>
            Array.from({ length: counts[place] ?? 0 }, () => value),
          );
          expect(at(values, p, rule, counts)).toBe(at(repeated, p, rule));
        },
      ),
    );
  });

  it("does not depend on the order of rows or the scale of weights, even where values tie", () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(...rules), (rows, rule) => {
        const options = { probabilities: [0, 0.1, 0.5, 0.9, 1], rule };
        const one = quantile(drawn(rows), "x", options).estimates;
        const turned = [...rows].reverse().map((row) => ({ ...row, w: row.w * 8 }));
        const two = quantile(drawn(turned), "x", options).estimates;
        one.forEach((each, place) => {
          expectNear(two[place]?.estimate, each.estimate);
          expect(two[place]?.base).toBe(each.base);
        });
      }),
    );
  });

  it("grows with p, from the smallest value to the largest", () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(...rules), (rows, rule) => {
        const probabilities = [0, 0.2, 0.4, 0.6, 0.8, 1];
        const found = quantile(drawn(rows), "x", { probabilities, rule }).estimates.map(
          ({ estimate = NaN }) => estimate,
        );
        const known = rows.flatMap(({ x, w }) => (x === "" || w === 0 ? [] : x));
        expect(found[0]).toBe(Math.min(...known));
        expect(found.at(-1)).toBe(Math.max(...known));
        found.reduce((before, after) => {
          expect(after).toBeGreaterThanOrEqual(before - 1e-12);
          return after;
        });
      }),
    );
  });
});

describe("the interval of a quantile", () => {
  const values = Array.from({ length: 60 }, (_, place) => (place * 37) % 61);

  it("holds the quantile, and gives an error of half its length in standard errors", () => {
    for (const interval of ["mean", "xlogit", "asin", "beta"] as const) {
      const [median] = quantile(simple(values), "x", {
        interval,
        rule: "hf7",
        df: Infinity,
      }).estimates;
      expect(median?.lower).toBeLessThan(median?.estimate ?? NaN);
      expect(median?.upper).toBeGreaterThan(median?.estimate ?? NaN);
      const length = (median?.upper ?? NaN) - (median?.lower ?? NaN);
      expectNear(median?.se, length / (2 * 1.959963984540054));
    }
  });

  it("has no end beyond the answers, and says so", () => {
    const [low] = quantile(simple(values), "x", { probabilities: [0.01] }).estimates;
    expect(low).toMatchObject({
      lower: undefined,
      se: undefined,
      problems: [{ code: "interval-beyond-data" }],
    });
    expect(low?.upper).toBeGreaterThan(0);
  });

  it("comes from replicate weights when asked for, and only from them", () => {
    const whole = simple(values);
    const { design: replicated } = jackknife(whole, "JKn");
    if (replicated === undefined) throw new Error("There are no replicates.");
    const [median] = quantile(replicated, "x", { interval: "quantile", rule: "hf7" }).estimates;
    expect(median?.se).toBeGreaterThan(0);
    expectNear((median?.upper ?? NaN) + (median?.lower ?? NaN), 2 * (median?.estimate ?? NaN));
    expect(quantile(whole, "x", { interval: "quantile" })).toMatchObject({
      estimates: [],
      problems: [{ code: "replicates-needed" }],
    });
  });

  it("is absent, with the reason, without respondents, with one, or for an impossible share", () => {
    const { design: none } = domain(simple(values), () => false);
    const { design: one } = domain(simple(values), (row) => row === 3);
    if (none === undefined || one === undefined) throw new Error("There is no domain.");
    expect(quantile(none, "x").estimates).toMatchObject([
      { estimate: undefined, se: undefined, base: 0, problems: [{ code: "no-respondents" }] },
    ]);
    expect(quantile(one, "x").estimates).toMatchObject([
      { estimate: values[3], se: undefined, problems: [{ code: "one-respondent" }] },
    ]);
    expect(quantile(one, "x", { probabilities: [1.5] })).toMatchObject({
      estimates: [],
      problems: [{ code: "probability-outside" }],
    });
    expect(quantile(one, "phase").problems).toMatchObject([{ code: "column-kind" }]);
  });
});
