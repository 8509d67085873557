import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { design, fromRows } from "../../src/index.js";
import type { Design } from "../../src/index.js";
import type { ResponseRate } from "../../src/response/index.js";
import { countDispositions, responseRates } from "../../src/response/index.js";

const cases = fc.integer({ min: 0, max: 400 });
const counts = fc.record({
  I: fc.integer({ min: 1, max: 400 }),
  P: cases,
  R: cases,
  NC: cases,
  O: cases,
  UH: cases,
  UO: cases,
  NE: cases,
});

function frame(rows: readonly object[], weights?: string): Design {
  const { responses } = fromRows(rows.map((row) => ({ ...row })));
  const { design: made } = design(responses, weights === undefined ? {} : { weights });
  if (made === undefined) throw new Error("The frame makes no design.");
  return made;
}

describe("responseRates", () => {
  it("gives the rates of a hundred cases by hand", () => {
    const { e, rates } = responseRates({ I: 30, P: 10, R: 20, NC: 12, O: 8, UH: 6, UO: 4, NE: 20 });
    expect(e).toBe(0.8);
    expect(rates).toEqual({
      RR1: 30 / 90,
      RR2: 40 / 90,
      RR3: 30 / 88,
      RR4: 40 / 88,
      RR5: 30 / 80,
      RR6: 40 / 80,
      COOP1: 30 / 68,
      COOP2: 40 / 68,
      COOP3: 30 / 60,
      COOP4: 40 / 60,
      REF1: 20 / 90,
      REF2: 20 / 88,
      REF3: 20 / 80,
      CON1: 68 / 90,
      CON2: 68 / 88,
      CON3: 68 / 80,
    });
  });

  it("runs from all unknown cases eligible to none", () => {
    fc.assert(
      fc.property(counts, (all) => {
        const rate = (name: ResponseRate, e?: number): number =>
          responseRates(all, e === undefined ? {} : { e }).rates[name] ?? NaN;
        expect(rate("RR3", 1)).toBe(rate("RR1"));
        expect(rate("RR4", 0)).toBe(rate("RR6"));
        expect(rate("REF2", 1)).toBe(rate("REF1"));
        expect(rate("CON2", 0)).toBe(rate("CON3"));
        expect(rate("RR1")).toBeLessThanOrEqual(rate("RR3"));
        expect(rate("RR3")).toBeLessThanOrEqual(rate("RR5"));
        expect(rate("RR1")).toBeCloseTo(rate("CON1") * rate("COOP1"), 12);
      }),
    );
  });

  it("has no rate without a case in its denominator, and says which", () => {
    const { rates, problems } = responseRates({ NC: 12, UH: 30 }, { e: 0.5 });
    expect([rates.RR1, rates.RR5, rates.CON3]).toEqual([0, 0, 0]);
    expect([rates.COOP1, rates.COOP4]).toEqual([undefined, undefined]);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ["no-cases", "warning"],
    ]);
    expect(problems[0]?.message).toBe(
      "No case is in the denominator of COOP1, COOP2, COOP3, COOP4.",
    );
  });

  it("needs e where nobody is known to be eligible or not", () => {
    const unknown = responseRates({ UO: 10 });
    expect(unknown.e).toBeUndefined();
    expect([unknown.rates.RR1, unknown.rates.RR3]).toEqual([0, undefined]);
    expect(responseRates({ UO: 10 }, { e: 0.5 }).rates.RR3).toBe(0);
  });

  it.each([
    [{ I: -1, R: 3 }, {}, "count-unusable"],
    [{ I: NaN, R: 3 }, {}, "count-unusable"],
    [{ I: 1, R: Infinity }, {}, "count-unusable"],
    [{ I: 1, R: 3 }, { e: 1.2 }, "share-outside"],
    [{ I: 1, R: 3 }, { e: NaN }, "share-outside"],
  ] as const)("gives nothing from %o and %o", (all, options, code) => {
    const { e, rates, problems } = responseRates(all, options);
    expect(e).toBeUndefined();
    expect(Object.values(rates).every((rate) => rate === undefined)).toBe(true);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});

describe("countDispositions", () => {
  const none = { I: 0, P: 0, R: 0, NC: 0, O: 0, UH: 0, UO: 0, NE: 0 };

  it("counts cases, by AAPOR's letters and by names of one's own", () => {
    const outcomes = ["I", "done", "done", "NC", "bounced"].map((outcome) => ({ outcome }));
    const codes = { done: "I", bounced: "UO" } as const;
    const { counts: found, problems } = countDispositions(frame(outcomes), "outcome", { codes });
    expect(found).toEqual({ ...none, I: 3, NC: 1, UO: 1 });
    expect(problems).toEqual([]);
  });

  it("sums weights", () => {
    const rows = [
      { outcome: "I", w: 2.5 },
      { outcome: "R", w: 1 },
      { outcome: "I", w: 0.25 },
    ];
    expect(countDispositions(frame(rows, "w"), "outcome").counts).toEqual({
      ...none,
      I: 2.75,
      R: 1,
    });
  });

  it("leaves out what stands for no outcome, and says so", () => {
    const outcomes = ["I", "late", "", "R"].map((outcome) => ({ outcome }));
    const { counts: found, problems } = countDispositions(frame(outcomes), "outcome");
    expect(found).toEqual({ ...none, I: 1, R: 1 });
    expect(problems.map(({ code }) => code)).toEqual(["label-unknown", "rows-left-out"]);
    expect(problems[0]?.message).toContain("“late”");
  });

  it("says when there is no such column", () => {
    const { counts: found, problems } = countDispositions(frame([{ outcome: "I" }]), "end");
    expect(found).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(["column-absent"]);
  });
});
