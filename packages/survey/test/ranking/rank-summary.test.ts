import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design, Estimate } from "../../src/index.js";
import { design, domain, fromRows, mean } from "../../src/index.js";
import { rankSummary } from "../../src/ranking/index.js";

const items = ["a", "b", "c", "d"];

type Rank = number | "";

function made(rows: readonly object[]): Design {
  const { responses } = fromRows(
    rows.map((row) => ({ ...row })),
    Object.fromEntries(items.map((name) => [name, { kind: "numeric" as const }])),
  );
  const { design: drawn } = design(responses, { weights: "w" });
  if (drawn === undefined) throw new Error("The responses make no design.");
  return drawn;
}

const weight = fc.double({ min: 0.5, max: 20, noNaN: true });
const order = fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 });

/** People who ranked their first few options. */
const people = (least: number) =>
  fc
    .array(fc.tuple(order, fc.integer({ min: least, max: 4 }), weight), {
      minLength: 2,
      maxLength: 15,
    })
    .map((all) =>
      all.map(([[a = 0, b = 0, c = 0, d = 0], last, w]) => {
        const kept = (rank: number): Rank => (rank <= last ? rank : "");
        return { a: kept(a), b: kept(b), c: kept(c), d: kept(d), w };
      }),
    );

const estimates = (all: readonly Estimate[]): readonly number[] =>
  all.map(({ estimate = NaN }) => estimate);

const sum = (all: readonly number[]): number => all.reduce((total, own) => total + own, 0);

describe("rankSummary", () => {
  it("gives mean ranks, points and top shares of two people by hand", () => {
    const drawn = made([
      { a: 1, b: 2, c: 3, d: 4, w: 1 },
      { a: 2, b: 1, c: "", d: "", w: 3 },
      { a: "", b: "", c: "", d: "", w: 5 },
    ]);
    const { options, base, weightedBase } = rankSummary(drawn, items, { top: [1] });
    expect([base, weightedBase]).toEqual([2, 4]);
    expect(options.map(({ ranked }) => ranked)).toEqual([2, 2, 1, 1]);
    expect(estimates(options.map(({ meanRank }) => meanRank))).toEqual([1.75, 1.25, 3, 4]);
    expect(options.map(({ bordaTotal }) => bordaTotal)).toEqual([9, 11, 1, 0]);
    expect(estimates(options.map(({ bordaMean }) => bordaMean))).toEqual([2.25, 2.75, 0.25, 0]);
    expect(options.map(({ bordaShare }) => bordaShare)).toEqual([9 / 21, 11 / 21, 1 / 21, 0]);
    expect(options.map(({ top }) => top[0]?.share.estimate)).toEqual([0.25, 0.75, 0, 0]);
  });

  it("shares out the points of the places left: every respondent gives K(K − 1)/2", () => {
    fc.assert(
      fc.property(people(1), (rows) => {
        const { options } = rankSummary(made(rows), items, { unranked: "average" });
        expect(sum(estimates(options.map(({ bordaMean }) => bordaMean)))).toBeCloseTo(6, 9);
        expect(sum(options.map(({ bordaShare = NaN }) => bordaShare))).toBeCloseTo(1, 12);
      }),
    );
  });

  it("has K less the mean rank as mean points, and R's errors of means, when all rank all", () => {
    fc.assert(
      fc.property(people(4), (rows) => {
        const drawn = made(rows);
        const { options } = rankSummary(drawn, items, { top: [1, 2, 4] });
        const means = mean(drawn, items).estimates;
        options.forEach(({ meanRank, bordaMean, top }, at) => {
          expect(bordaMean.estimate).toBeCloseTo(4 - (meanRank.estimate ?? NaN), 9);
          expect(bordaMean.se).toBeCloseTo(meanRank.se ?? NaN, 9);
          expect(meanRank.estimate).toBeCloseTo(means[at]?.estimate ?? NaN, 9);
          expect(meanRank.se).toBeCloseTo(means[at]?.se ?? NaN, 9);
          const [first = NaN, second = NaN, last = NaN] = estimates(top.map(({ share }) => share));
          expect(first).toBeLessThanOrEqual(second + 1e-12);
          expect(last).toBeCloseTo(1, 12);
        });
        const firsts = options.map(({ top }) => top[0]?.share.estimate ?? NaN);
        expect(sum(firsts)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("keeps to the domain", () => {
    const rows = [
      { a: 1, b: 2, c: 3, d: 4, w: 1, phase: "primary" },
      { a: 4, b: 3, c: 2, d: 1, w: 1, phase: "secondary" },
      { a: 2, b: 1, c: 3, d: 4, w: 1, phase: "primary" },
    ];
    const { design: primary } = domain(made(rows), [{ variable: "phase", equals: ["primary"] }]);
    const summary = primary && rankSummary(primary, items);
    expect(summary?.base).toBe(2);
    expect(summary?.options.map(({ meanRank }) => meanRank.estimate)).toEqual([1.5, 1.5, 3, 4]);
  });

  it("has no figure of an option that nobody ranked, and says so", () => {
    const rows = [
      { a: 1, b: 2, c: "", d: "", w: 1 },
      { a: 1, b: "", c: 2, d: "", w: 1 },
    ];
    const { options, problems } = rankSummary(made(rows), items);
    const last = options[3];
    expect(last?.ranked).toBe(0);
    expect(last?.meanRank.estimate).toBeUndefined();
    expect(last?.meanRank.problems.map(({ code }) => code)).toEqual(["no-respondents"]);
    expect(last?.bordaMean.estimate).toBe(0);
    expect(problems).toEqual([]);
  });

  it("says when nobody ranked anything", () => {
    const { options, base, problems } = rankSummary(
      made([{ a: "", b: "", c: "", d: "", w: 1 }]),
      items,
    );
    expect(base).toBe(0);
    expect(problems.map(({ code }) => code)).toEqual(["no-respondents"]);
    for (const { bordaTotal, bordaShare, bordaMean, top } of options) {
      expect([bordaTotal, bordaShare, bordaMean.estimate]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(top.map(({ share }) => share.estimate)).toEqual([undefined, undefined]);
    }
  });

  it("names the row and column of a rank that cannot be", () => {
    const rows = [
      { a: 1, b: 2, c: 3, d: 4, w: 1 },
      { a: 1, b: 9, c: 3, d: 4, w: 1 },
    ];
    const { problems } = rankSummary(made(rows), items);
    expect(problems.map(({ code, row, column }) => [code, row, column])).toEqual([
      ["rank-outside", 3, "b"],
    ]);
  });

  it("says what is wrong with the call", () => {
    const drawn = made([{ a: 1, b: 2, c: 3, d: 4, w: 1 }]);
    const { options, problems } = rankSummary(drawn, ["a", "z"], { level: 2 });
    expect(options).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(["level-outside", "column-absent"]);
  });
});
