import type { Measure } from "@abep/charts";
import { describe, expect, test } from "vitest";
import type { CrosstabFigures } from "../../../../src/survey/figures/types.js";
import { percentFormat } from "../../../../src/views/survey/figure-words.js";
import { verdictOf, type TableWords } from "../../../../src/views/survey/tables/verdict.js";

const share = (value: number, low: number, high: number, detail?: string): Measure => ({
  value,
  interval: { low, high, level: 0.95 },
  base: 200,
  ...(detail === undefined ? {} : { detail }),
});
const withheld: Measure = { state: "withheld" };

const columns = [
  { id: "primary", label: "Primary", letter: "A" },
  { id: "secondary", label: "Secondary", letter: "B" },
];
const joins: CrosstabFigures = {
  rows: { id: "would_join", text: "Would you join?", answers: [] },
  columns: { id: "phase", text: "Which phase?", answers: columns },
  isWeighted: true,
  n: 400,
  holds: "shares",
  lines: [
    { id: "3", label: "Perhaps", measures: [share(0.3, 0.25, 0.36), share(0.31, 0.25, 0.38)] },
    { id: "4", label: "Probably", measures: [share(0.3, 0.26, 0.34), share(0.4, 0.35, 0.45, "A")] },
    {
      id: "5",
      label: "Certainly",
      measures: [share(0.4, 0.35, 0.45, "B"), share(0.2, 0.15, 0.26)],
    },
  ],
  bases: [
    { value: 200, base: 200 },
    { value: 200, base: 200 },
  ],
  tests: [{ statistic: 3.2, df1: 1.85, df2: 812.3, p: 0.004, unit: "trusts" }],
  never: [],
  problems: [],
};
const words: TableWords = {
  rows: "“Would you join?”",
  by: "by phase",
  ofColumn: (label) => `of “${label}”`,
  unit: "",
  isSet: false,
  format: percentFormat(joins.lines.flatMap(({ measures }) => measures)),
};

describe("what a table says", () => {
  test("is that answers differ, by what test, and where most clearly", () => {
    expect(verdictOf(joins, words)).toEqual({
      headline: "Answers differ by phase",
      test: "F = 3.20 on 1.9 and 812 degrees of freedom, p = 0.004, with trusts as sampling units. If answers did not differ by phase, differences as large as these would be seen in fewer than 1 of 100 such surveys.",
      differences: [
        "40% (35% to 45%) of “Primary” answer “Certainly”, 20% (15% to 26%) of “Secondary”.",
        "40% (35% to 45%) of “Secondary” answer “Probably”, 30% (26% to 34%) of “Primary”.",
      ],
    });
  });

  test("is that there is no evidence, and that a lone letter may be chance", () => {
    const {
      headline,
      test: tested,
      differences,
    } = verdictOf(
      {
        ...joins,
        lines: joins.lines.slice(2),
        tests: [{ statistic: 1.4, df1: 2, df2: 90, p: 0.21, unit: "schools" }],
      },
      words,
    );
    expect(headline).toBe("There is no evidence that answers differ by phase");
    expect(tested).toContain("about 21 of 100 such surveys even if answers did not differ");
    expect(differences[0]).toMatch(
      /^Letters mark one difference all the same, which may be chance: 40%/,
    );
  });

  test("is that too much is withheld, where no row has two figures", () => {
    const lines = joins.lines.map((line) => ({
      ...line,
      measures: line.measures.map((one, at) => (at === 0 ? one : withheld)),
    }));
    expect(verdictOf({ ...joins, lines }, words)).toEqual({
      headline:
        "Too few answered to say whether answers differ by phase: 3 of 6 figures are withheld",
      test: "",
      differences: [],
    });
  });

  test("is nothing of one column, and no test where none can be made", () => {
    const one = { ...joins, columns: { ...joins.columns, answers: columns.slice(0, 1) } };
    expect(verdictOf(one, words).headline).toMatch(/^There is only one column/);
    const untested = verdictOf({ ...joins, tests: [{ unit: "schools" }] }, words);
    expect(untested.headline).toBe("Whether answers differ by phase cannot be tested");
    expect(untested.test).toBe("Too few answered, or too little varies, for a test.");
  });

  test("counts the options of a set that differ, by p with allowance for their number", () => {
    const tests = joins.lines.map(({ label }, at) => ({
      option: label,
      statistic: 4,
      df1: 1,
      df2: 90,
      p: [0.04, 0.03, 0.0001][at] ?? 1,
      pAdjusted: [0.06, 0.06, 0.0003][at] ?? 1,
      unit: "schools" as const,
    }));
    const verdict = verdictOf({ ...joins, tests }, { ...words, isSet: true });
    expect(verdict.headline).toBe("Choices differ by phase for 1 of 3 options");
    expect(verdict.test).toBe(
      "Each option has a test of its own, and each p allows for there being several (Holm): “Certainly” (p under 0.001).",
    );
    expect(verdict.differences[0]).toContain("of “Primary” choose “Certainly”");
  });

  test("tells one of two answers, as the other says the same", () => {
    const lines = joins.lines.slice(1);
    expect(verdictOf({ ...joins, lines }, words).differences).toHaveLength(1);
  });

  test("has means with their unit", () => {
    const lines = [
      { id: "hours", label: "Mean", measures: [share(6, 5, 7), share(9.5, 8.5, 10.5, "A")] },
    ];
    const { headline, differences } = verdictOf(
      { ...joins, holds: "means", lines },
      { ...words, unit: "hours", format: (value) => value.toFixed(1) },
    );
    expect(headline).toBe("Means differ by phase");
    expect(differences).toEqual([
      "The mean of “Secondary” is 9.5 (8.5 to 10.5) hours, of “Primary” 6.0 (5.0 to 7.0).",
    ]);
  });
});
