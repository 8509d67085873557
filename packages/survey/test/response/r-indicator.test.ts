import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Case } from "./support.js";
import { cases, framed } from "./support.js";
import { rIndicator } from "../../src/response/index.js";

const rate = (rows: readonly Case[]): number =>
  rows.reduce((sum, { w, responded }) => sum + w * responded, 0) /
  rows.reduce((sum, { w }) => sum + w, 0);

describe("rIndicator", () => {
  it("takes one factor's rates as the propensities", () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const found = rIndicator(framed(rows), "responded", { factors: ["phase"] });
        const all = rate(rows);
        const total = rows.reduce((sum, { w }) => sum + w, 0);
        const own = (phase: string): number => rate(rows.filter((each) => each.phase === phase));
        const squares = rows.reduce((sum, { w, phase }) => sum + w * (own(phase) - all) ** 2, 0);
        const s = Math.sqrt(squares / (total - 1));
        expect(found.rate).toBeCloseTo(all, 9);
        expect(found.s).toBeCloseTo(s, 9);
        expect(found.r).toBeCloseTo(1 - 2 * s, 9);
        expect(found.cv).toBeCloseTo(s / all, 9);
        const [phase] = found.partials;
        expect(phase?.unconditional).toBeCloseTo(Math.sqrt(squares / total), 9);
        expect(phase?.conditional).toBeCloseTo(phase?.unconditional ?? NaN, 9);
        for (const { category, unconditional } of phase?.categories ?? []) {
          const inCategory = rows.filter((each) => each.phase === category);
          const share = inCategory.reduce((sum, { w }) => sum + w, 0) / total;
          expect(unconditional).toBeCloseTo(Math.sqrt(share) * (own(category) - all), 9);
        }
      }),
    );
  });

  it("adjusts a saturated model by Σ p(1 − p)/n over its categories", () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const rows = drawn.map((each) => ({ ...each, w: 1 }));
        const { s = NaN, rAdjusted } = rIndicator(framed(rows), "responded", {
          factors: ["phase"],
        });
        // In one category z'I⁻¹z is (p(1 − p))² over the information N p(1 − p).
        const bias = ["primary", "secondary", "special"].reduce((sum, phase) => {
          const p = rate(rows.filter((each) => each.phase === phase));
          return sum + (p * (1 - p)) / rows.length;
        }, 0);
        expect(rAdjusted).toBeCloseTo(1 - 2 * Math.sqrt(Math.max(s ** 2 - bias, 0)), 9);
      }),
    );
  });

  it("does not depend on which label comes first, nor on the scale of a number", () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const options = { factors: ["phase", "region"], numeric: ["pupils"] };
        const one = rIndicator(framed(rows), "responded", options);
        const levels = { phase: ["special", "primary", "secondary"], region: ["West", "East"] };
        const scaled = rows.map((each) => ({ ...each, pupils: each.pupils / 100 }));
        const other = rIndicator(framed(scaled), "responded", { ...options, levels });
        expect(other.r).toBeCloseTo(one.r ?? NaN, 8);
        expect(other.partials.map(({ conditional }) => conditional)).toEqual(
          one.partials.map(({ conditional }) => expect.closeTo(conditional, 8) as number),
        );
        expect(one.coefficients.map(({ name }) => name)).toEqual([
          "(Intercept)",
          "phase=secondary",
          "phase=special",
          "region=West",
          "pupils",
        ]);
        expect(other.coefficients[1]?.name).toBe("phase=primary");
      }),
    );
  });

  it("is 1 when all are equally likely to respond", () => {
    const rows = ["primary", "secondary"].flatMap((phase) =>
      [0, 1, 1].map((responded) => ({ phase, responded, w: 1 })),
    );
    const found = rIndicator(framed(rows), "responded", { factors: ["phase"] });
    expect(found.rate).toBeCloseTo(2 / 3, 12);
    expect(found.r).toBeCloseTo(1, 9);
    expect(found.rAdjusted).toBe(1);
  });

  it("gives the adjusted one only where all weights are 1", () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const found = rIndicator(framed(rows), "responded", { factors: ["region"] });
        expect(found.rAdjusted).toBeUndefined();
        expect(found.r).toBeDefined();
      }),
    );
  });

  it("leaves out cases that lack a value or have no weight", () => {
    const rows = [
      ...["primary", "secondary"].flatMap((phase) =>
        [0, 1, 1].map((responded) => ({ phase, responded, w: 1 })),
      ),
    ];
    const more = [
      ...rows,
      { phase: "", responded: 0, w: 1 },
      { phase: "primary", responded: 0, w: 0 },
    ];
    const options = { factors: ["phase"] };
    const want = rIndicator(framed(rows), "responded", options);
    const got = rIndicator(framed(more), "responded", options);
    expect([got.r, got.base, got.rAdjusted]).toEqual([want.r, 6, want.rAdjusted]);
    expect(got.problems.map(({ code }) => code)).toEqual(["rows-left-out"]);
  });

  it("says when a category tells who responds without error", () => {
    const rows = [
      { phase: "primary", responded: 1, w: 1 },
      { phase: "primary", responded: 0, w: 1 },
      { phase: "special", responded: 0, w: 1 },
      { phase: "special", responded: 0, w: 1 },
    ];
    const found = rIndicator(framed(rows), "responded", { factors: ["phase"] });
    expect([found.r, found.rate, found.s]).toEqual([undefined, undefined, undefined]);
    expect(found.base).toBe(4);
    expect(found.problems.map(({ code }) => code)).toEqual(["separation"]);
  });

  it("has no spread of cases that stand for one or fewer", () => {
    const rows = [
      { phase: "primary", responded: 1, w: 0.5 },
      { phase: "primary", responded: 0, w: 0.5 },
    ];
    const { rate: mean, r, cv, problems } = rIndicator(framed(rows), "responded", { factors: [] });
    expect(mean).toBeCloseTo(0.5, 12);
    expect([r, cv]).toEqual([undefined, undefined]);
    expect(problems.map(({ code }) => code)).toEqual(["weights-too-small"]);
  });

  it("names what it cannot read", () => {
    const frame = framed([{ phase: "primary", pupils: 10, responded: 2, w: 1 }]);
    const codes = (responded: string, factors: readonly string[], numeric: readonly string[]) =>
      rIndicator(frame, responded, { factors, numeric }).problems.map(({ code }) => code);
    expect(codes("responded", ["phase"], [])).toEqual(["answer-outside"]);
    expect(codes("pupils2", ["phase"], [])).toEqual(["column-absent"]);
    expect(codes("w", ["zone"], [])).toEqual(["column-absent"]);
    expect(codes("w", ["phase"], ["zone"])).toEqual(["column-absent"]);
  });
});
