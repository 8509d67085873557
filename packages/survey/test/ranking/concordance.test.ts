import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { design, fromRows } from "../../src/index.js";
import type { Design } from "../../src/index.js";
import { friedmanTest, kendallW } from "../../src/ranking/index.js";

const items = ["a", "b", "c", "d"];

function answers(rows: readonly (readonly (number | "")[])[]): Design {
  const { responses } = fromRows(
    rows.map((row) => Object.fromEntries(row.map((value, at) => [items[at] ?? "", value]))),
    Object.fromEntries(
      items.slice(0, rows[0]?.length).map((name) => [name, { kind: "numeric" as const }]),
    ),
  );
  const { design: made } = design(responses);
  if (made === undefined) throw new Error("The responses make no design.");
  return made;
}

const rating = fc.integer({ min: 1, max: 5 });
/** Ratings of four items by several people, the first of whom tells two items apart. */
const ratings = fc
  .array(fc.tuple(rating, rating, rating, rating), { minLength: 2, maxLength: 12 })
  .map((rows) => [[1, 2, 2, 3], ...rows]);

/** Mid-ranks by the definition: one more than the number below, plus half of the others that are equal. */
function midRanks(row: readonly number[]): readonly number[] {
  return row.map(
    (own) =>
      row.filter((other) => other < own).length +
      (row.filter((other) => other === own).length + 1) / 2,
  );
}

describe("friedmanTest", () => {
  it("gives 6 and exp(−3) when three people put three items in one order", () => {
    const test = friedmanTest(
      answers([
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
      ]),
      ["a", "b", "c"],
    );
    expect(test.statistic).toBeCloseTo(6, 12);
    expect(test.df).toBe(2);
    expect(test.p).toBeCloseTo(Math.exp(-3), 12);
    expect(test.meanRanks).toEqual([
      { item: "a", meanRank: 1 },
      { item: "b", meanRank: 2 },
      { item: "c", meanRank: 3 },
    ]);
  });

  it("is the variance between items over that within respondents", () => {
    fc.assert(
      fc.property(ratings, (rows) => {
        const ranks = rows.map(midRanks);
        const n = rows.length;
        const middle = 2.5;
        const between = items.reduce((sum, _, at) => {
          const mean = ranks.reduce((total, row) => total + (row[at] ?? 0), 0) / n;
          return sum + (mean - middle) ** 2;
        }, 0);
        const within = ranks.flat().reduce((sum, rank) => sum + (rank - middle) ** 2, 0);
        const { statistic = NaN } = friedmanTest(answers(rows), items);
        expect(statistic).toBeCloseTo((n * between) / (within / (n * 3)), 9);
      }),
    );
  });

  it("leaves out who skipped an item", () => {
    const some = friedmanTest(
      answers([
        [1, 2, 3],
        [3, "", 1],
        [2, 1, 3],
      ]),
      ["a", "b", "c"],
    );
    const all = friedmanTest(
      answers([
        [1, 2, 3],
        [2, 1, 3],
      ]),
      ["a", "b", "c"],
    );
    expect(some).toEqual(all);
    expect(some.n).toBe(2);
  });

  it.each([
    [
      "nobody answered every item",
      [
        [1, ""],
        ["", 2],
      ],
      ["a", "b"],
      "no-respondents",
      0,
    ],
    [
      "everyone gave all items one value",
      [
        [2, 2],
        [3, 3],
      ],
      ["a", "b"],
      "no-variation",
      2,
    ],
    [
      "there is one item",
      [
        [1, 2],
        [2, 1],
      ],
      ["a"],
      "too-few-items",
      0,
    ],
    [
      "a column is absent",
      [
        [1, 2],
        [2, 1],
      ],
      ["a", "z"],
      "column-absent",
      0,
    ],
  ] as const)("says why there is no test when %s", (_, rows, names, code, n) => {
    for (const test of [friedmanTest(answers(rows), names), kendallW(answers(rows), names)]) {
      expect(test.statistic).toBeUndefined();
      expect(test.p).toBeUndefined();
      expect(test.n).toBe(n);
      expect(test.problems.map((problem) => problem.code)).toEqual([code]);
    }
  });
});

describe("kendallW", () => {
  it("is 1 when all agree, and 0 when orders cancel", () => {
    expect(
      kendallW(
        answers([
          [3, 1, 2],
          [3, 1, 2],
        ]),
        ["a", "b", "c"],
      ).w,
    ).toBeCloseTo(1, 12);
    expect(
      kendallW(
        answers([
          [1, 2, 3],
          [3, 2, 1],
        ]),
        ["a", "b", "c"],
      ).w,
    ).toBe(0);
  });

  it("tells the mean correlation of pairs: −1 for two opposite orders", () => {
    const { averageSpearman } = kendallW(
      answers([
        [1, 2, 3],
        [3, 2, 1],
      ]),
      ["a", "b", "c"],
    );
    expect(averageSpearman).toBe(-1);
  });

  it("is from 0 to 1, whatever is answered and however answers are spaced", () => {
    fc.assert(
      fc.property(ratings, (rows) => {
        const { w = NaN, statistic } = kendallW(answers(rows), items);
        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1 + 1e-12);
        expect(statistic).toBeCloseTo(rows.length * 3 * w, 9);
        const spaced = rows.map((row) => row.map((value) => value ** 3));
        expect(kendallW(answers(spaced), items).w).toBe(w);
      }),
    );
  });

  it("has no mean correlation of one respondent", () => {
    const { averageSpearman, w, problems } = kendallW(answers([[1, 2, 3]]), ["a", "b", "c"]);
    expect(averageSpearman).toBeUndefined();
    expect(w).toBeCloseTo(1, 12);
    expect(problems.map(({ code }) => code)).toEqual(["one-respondent"]);
  });
});
