import { describe, expect, it } from "vitest";
import {
  chiSquareTest,
  cohensD,
  cohensH,
  compareColumns,
  cramersV,
  cronbachAlpha,
  domain,
  goodnessOfFit,
  rankTest,
  tTest,
} from "../../src/index.js";
import type { Row } from "./sample.js";
import { clusteredRows, drawn, simple } from "./sample.js";

function repeated(count: number, row: Row): readonly Row[] {
  return Array.from({ length: count }, () => row);
}

const twoByTwo = simple([
  ...repeated(10, { a: "yes", b: "in" }),
  ...repeated(20, { a: "yes", b: "out" }),
  ...repeated(30, { a: "no", b: "in" }),
  ...repeated(40, { a: "no", b: "out" }),
]);

describe("a simple random sample", () => {
  it("has Pearson's chi-square, less the one degree that its variance takes", () => {
    const pearson = (100 * (10 * 40 - 20 * 30) ** 2) / (30 * 70 * 40 * 60);
    const { statistic, df1, df2 } = chiSquareTest(twoByTwo, "a", "b");
    expect(statistic).toBeCloseTo((pearson * 99) / 100, 12);
    expect(df1).toBeCloseTo(1, 12);
    expect(df2).toBeCloseTo(99, 9);
    expect(chiSquareTest(twoByTwo, "a", "b", { statistic: "Chisq" }).statistic).toBeCloseTo(
      pearson,
      12,
    );
    expect(cramersV(twoByTwo, "a", "b").estimate).toBeCloseTo(Math.sqrt(pearson / 100), 12);
  });

  it("has the textbook's t of a mean", () => {
    const { estimate, se, statistic, df } = tTest(
      simple([{ y: 1 }, { y: 2 }, { y: 3 }, { y: 6 }]),
      "y",
      { null: 1 },
    );
    expect(estimate).toBeCloseTo(2, 12);
    expect(se).toBeCloseTo(Math.sqrt(14 / 3 / 4), 12);
    expect(statistic).toBeCloseTo(2 / Math.sqrt(14 / 12), 12);
    expect(df).toBe(2);
  });

  it("fits its own shares", () => {
    const { statistic, p } = goodnessOfFit(twoByTwo, "a", { yes: 3, no: 7 });
    expect(statistic).toBeCloseTo(0, 12);
    expect(p).toBeCloseTo(1, 6);
  });
});

describe("sizes of effects", () => {
  const rows = [
    { g: "a", y: 1, v: "yes" },
    { g: "a", y: 3, v: "no" },
    { g: "b", y: 4, v: "yes" },
    { g: "b", y: 6, v: "yes" },
  ];

  it("are those of the definitions", () => {
    // Both variances are 2, and 3 is between the means.
    expect(cohensD(simple(rows), "y", { group: "g" }).estimate).toBeCloseTo(3 / Math.SQRT2, 12);
    // 2·arcsin √1 is π, and 2·arcsin √½ is half of it.
    const h = cohensH(simple(rows), "v", { category: "yes", group: "g" });
    expect(h.estimate).toBeCloseTo(Math.PI / 2, 12);
  });

  it("are 1 for questions that tell each other, and for items that are alike", () => {
    const alike = simple(rows.map((row) => ({ ...row, again: row.g, twice: 2 * row.y, z: row.y })));
    expect(cramersV(alike, "g", "again").estimate).toBeCloseTo(1, 12);
    expect(cronbachAlpha(alike, ["y", "z"]).estimate).toBeCloseTo(1, 12);
  });
});

describe("columns", () => {
  const rows = ["x", "y", "z"].flatMap((group, at) =>
    Array.from({ length: 30 }, (_, k) => ({ group, score: (at === 1 ? 10 : 0) + (k % 5) })),
  );

  it("name those that are significantly lower", () => {
    const { columns, pairs } = compareColumns(simple(rows), "score", { by: "group" });
    expect(columns.map(({ letter, lower }) => [letter, lower])).toEqual([
      ["A", []],
      ["B", ["A", "C"]],
      ["C", []],
    ]);
    expect(pairs.map(({ direction }) => direction)).toEqual([-1, 0, 1]);
    expect(pairs.map(({ difference }) => difference)).toEqual([-10, 0, 10]);
  });
});

describe("what cannot be tested", () => {
  const all = drawn(clusteredRows(1, 12));
  const nobody = domain(all, () => false).design ?? all;
  const oneTrust = domain(all, [{ variable: "trust", equals: [3] }]).design ?? all;
  const codes = (result: { readonly problems: readonly { readonly code: string }[] }) =>
    result.problems.map(({ code }) => code);

  it("says why in place of figures", () => {
    const tests = [
      [chiSquareTest(all, "answer", "colour"), "column-absent"],
      [chiSquareTest(nobody, "answer", "phase"), "no-respondents"],
      [chiSquareTest(oneTrust, "answer", "phase"), "one-cluster"],
      [chiSquareTest(all, "answer", "phase", { statistic: "Wald" }), undefined],
      [goodnessOfFit(all, "answer", { low: 0, high: 1 }), "probability-range"],
      [goodnessOfFit(nobody, "answer", { low: 1, high: 1 }), "no-respondents"],
      [tTest(all, "answer"), "column-kind"],
      [tTest(all, "y", { group: "answer" }), "group-count"],
      [tTest(nobody, "y"), "no-respondents"],
      [rankTest(all, "y", "phase", { levels: ["primary"] }), "group-count"],
      [rankTest(oneTrust, "y", "phase", { levels: ["primary", "secondary"] }), "one-cluster"],
    ] as const;
    for (const [test, code] of tests) {
      expect(codes(test)).toEqual(code === undefined ? [] : [code]);
      expect(test.p === undefined).toBe(code !== undefined);
    }
    expect(codes(cronbachAlpha(all, ["y"]))).toEqual(["too-few-items"]);
    expect(codes(compareColumns(all, "answer", { by: "phase", category: "blue" }))).toEqual([
      "label-unknown",
    ]);
  });
});
