import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { representativeness } from "../../src/response/index.js";
import { cases, framed } from "./support.js";

describe("representativeness", () => {
  it("compares shares by hand, with weights", () => {
    const rows = [
      { phase: "primary", responded: 1, w: 2 },
      { phase: "primary", responded: 0, w: 4 },
      { phase: "secondary", responded: 1, w: 1 },
      { phase: "secondary", responded: 0, w: 1 },
    ];
    const found = representativeness(framed(rows), "responded", "phase");
    const [primary, secondary] = found.categories;
    expect(primary).toEqual({
      category: "primary",
      frame: 6 / 8,
      respondents: 2 / 3,
      difference: 2 / 3 - 6 / 8,
      rate: 2 / 6,
    });
    expect(secondary?.rate).toBe(1 / 2);
    expect(found.dissimilarity).toBeCloseTo(1 / 12, 12);
    expect([found.base, found.weightedBase]).toEqual([4, 8]);
    expect(found.problems).toEqual([]);
  });

  it("has shares that sum to 1 and differences that sum to 0", () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const { categories, dissimilarity = NaN } = representativeness(
          framed(rows),
          "responded",
          "phase",
        );
        const sum = (figure: "frame" | "respondents" | "difference"): number =>
          categories.reduce((total, each) => total + (each[figure] ?? NaN), 0);
        expect(sum("frame")).toBeCloseTo(1, 12);
        expect(sum("respondents")).toBeCloseTo(1, 12);
        expect(sum("difference")).toBeCloseTo(0, 12);
        expect(dissimilarity).toBeGreaterThanOrEqual(0);
        expect(dissimilarity).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("finds nothing amiss when everyone responds", () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const all = framed(rows.map((row) => ({ ...row, responded: 1 })));
        expect(representativeness(all, "responded", "phase").dissimilarity).toBeCloseTo(0, 12);
      }),
    );
  });

  it("leaves out cases without a category, and says how many", () => {
    const rows = [
      { phase: "primary", responded: 1, w: 1 },
      { phase: "", responded: 1, w: 1 },
      { phase: "primary", responded: "", w: 1 },
    ];
    const { base, problems } = representativeness(framed(rows), "responded", "phase");
    expect(base).toBe(1);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ["rows-left-out", "2 cases of the frame lack a value and are left out."],
    ]);
  });

  it("has no shares of respondents where nobody responded", () => {
    const rows = [
      { phase: "primary", responded: 0, w: 1 },
      { phase: "secondary", responded: 0, w: 1 },
    ];
    const { categories, dissimilarity, problems } = representativeness(
      framed(rows),
      "responded",
      "phase",
    );
    expect(categories.map(({ frame, rate }) => [frame, rate])).toEqual([
      [0.5, 0],
      [0.5, 0],
    ]);
    expect(categories.every((each) => each.respondents === undefined)).toBe(true);
    expect(categories.every((each) => each.difference === undefined)).toBe(true);
    expect(dissimilarity).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(["no-response"]);
  });

  it("names what it cannot read", () => {
    const frame = framed([{ phase: "primary", responded: 2, w: 1 }]);
    const codes = (responded: string, variable: string) =>
      representativeness(frame, responded, variable).problems.map(({ code }) => code);
    expect(codes("responded", "phase")).toEqual(["answer-outside"]);
    expect(codes("phase", "region")).toEqual(["column-kind", "column-absent"]);
  });
});
