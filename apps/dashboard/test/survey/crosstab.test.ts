import { describe, expect, test } from "vitest";
import { crosstabFigures } from "../../src/survey/figures/crosstab.js";
import type { CrosstabFigures, Selection } from "../../src/survey/figures/types.js";
import { analysisOf, leaders, london, type Answers } from "./support.js";

const everybody: Selection = { group: "mainstream", where: [] };

/** Answers that come so often, in turn. */
function inTurn(question: string, counts: Readonly<Record<string, number>>): readonly Answers[] {
  return Object.entries(counts).flatMap(([code, count]) =>
    Array.from({ length: count }, () => ({ [question]: code })),
  );
}

function answering(
  question: string,
  byPhase: Readonly<Record<string, Readonly<Record<string, number>>>>,
): readonly Answers[] {
  return Object.entries(byPhase).flatMap(([phase, counts], part) => {
    const own = inTurn(question, counts);
    return leaders([["Camden", phase, own.length]], (at) => ({
      urn: String(100_000 + 1000 * part + at),
      ...own[at - 1],
    }));
  });
}

function table(
  answers: readonly Answers[],
  rows: string,
  columns = "phase",
  selection = everybody,
) {
  const figures = crosstabFigures(analysisOf(answers, []), rows, columns, selection);
  if (figures === undefined) throw new Error("There is no table");
  return figures;
}

/** The same number but for rounding. */
const near = (value: number): unknown => expect.closeTo(value, 12);

function shown({ lines }: CrosstabFigures): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(
    lines.map(({ id, measures }) => [id, measures.map(({ value, state }) => state ?? value)]),
  );
}

describe("a table of two questions", () => {
  test("has shares of each column, their bases, and letters of columns that are lower", () => {
    const figures = table(
      answering("would_join", {
        primary: { 4: 20, 5: 60 },
        secondary: { 4: 60, 5: 20 },
      }),
      "would_join",
    );
    expect(shown(figures)).toEqual({ 4: [0.25, 0.75], 5: [0.75, 0.25] });
    expect(figures.bases.map(({ value }) => value)).toEqual([80, 80]);
    expect(figures.n).toBe(160);
    expect(figures.columns.answers.map(({ letter }) => letter)).toEqual(["A", "B"]);
    expect(figures.lines.map(({ measures }) => measures.map(({ detail }) => detail))).toEqual([
      [undefined, "A"],
      ["B", undefined],
    ]);
    expect(figures.tests).toHaveLength(1);
    expect(figures.tests[0]?.p).toBeLessThan(0.001);
  });

  test("names answers that nobody of the group gave, and has no line of them", () => {
    const figures = table(
      answering("would_join", { primary: { 1: 20, 5: 20 }, secondary: { 1: 20, 5: 30 } }),
      "would_join",
    );
    expect(figures.lines.map(({ id }) => id)).toEqual(["1", "5"]);
    expect(figures.never).toEqual(["Probably not", "Perhaps", "Probably"]);
  });

  test("withholds the right cells where a filter leaves an answer without respondents", () => {
    const sample = [
      ...answering("would_join", {
        primary: { 2: 3, 3: 30, 4: 31, 5: 40 },
        secondary: { 2: 20, 3: 30, 4: 31, 5: 40 },
      }),
      // The only ones with the first answer are elsewhere.
      ...leaders([["Gateshead", "primary", 12]], (at) => ({
        urn: String(900_000 + at),
        would_join: "1",
      })),
    ];
    const figures = table(sample, "would_join", "phase", {
      group: "mainstream",
      where: [{ question: "_region", is: [london] }],
    });
    expect(shown(figures)).toEqual({
      1: ["withheld", "withheld"],
      2: ["withheld", "withheld"],
      3: [30 / 104, 30 / 121].map(near),
      4: [31 / 104, 31 / 121].map(near),
      5: [40 / 104, 40 / 121].map(near),
    });
  });

  test("tells no base of a column with a figure where it withholds the column's base", () => {
    const { bases, lines } = table(
      [
        ...answering("would_join", {
          primary: { 1: 40, 2: 40, 3: 60, 4: 60 },
          secondary: { 1: 60, 2: 60, 3: 30, 4: 30 },
        }),
        ...leaders([["Camden", "middle", 4]], (at) => ({
          urn: String(900_000 + at),
          would_join: "1",
        })),
      ],
      "would_join",
    );
    // Middle has too few, and with the number of all it would follow from the other two.
    expect(bases.map(({ value, state }) => state ?? value)).toEqual([200, "withheld", "withheld"]);
    expect(lines.map(({ measures: [, , own] }) => [own?.value, own?.base])).toEqual([
      [60 / 180, undefined],
      [60 / 180, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test("gives each option of a set a test of its own, and allows for their number by Holm", () => {
    const figures = table(
      answering("purposes", {
        primary: { curriculum: 30, attendance: 30, "send,curriculum": 20 },
        secondary: { curriculum: 20, attendance: 40, "send,attendance": 20 },
      }),
      "purposes",
    );
    const p = figures.tests.map((one) => one.p ?? NaN);
    const adjusted = figures.tests.map(({ pAdjusted }) => pAdjusted ?? NaN);
    expect(figures.tests.map(({ option }) => option)).toContain("Attendance");
    const tested = p.filter((one) => !Number.isNaN(one));
    expect(tested.length).toBeGreaterThan(1);
    const least = Math.min(...tested);
    expect(adjusted[p.indexOf(least)]).toBeCloseTo(Math.min(1, least * tested.length), 12);
    figures.tests.forEach((one) => {
      if (one.p !== undefined) expect(one.pAdjusted).toBeGreaterThanOrEqual(one.p);
    });
  });

  test("has the items of a matrix as columns, by their labels", () => {
    const sample = leaders([["Camden", "primary", 60]], (at) => ({
      helps_time: at % 2 === 0 ? "3" : "4",
      in_partnership: at % 3 === 0 ? "yes" : "no",
    }));
    const figures = table(sample, "in_partnership", "helps_time");
    expect(figures.columns.answers.map(({ label }) => label)).toEqual([
      "To some extent",
      "A great deal",
    ]);
  });

  test("has means of numbers, withheld on small bases", () => {
    const figures = table(
      [
        ...answering("hours", { primary: { 2: 20, 4: 20 }, secondary: { 6: 20, 8: 20 } }),
        ...answering("hours", { middle: { 50: 4 } }).map((one, at) => ({ ...one, urn: `m${at}` })),
      ],
      "hours",
    );
    expect(figures.holds).toBe("means");
    const [line] = figures.lines;
    const labels = figures.columns.answers.map(({ id }) => id);
    expect(line?.measures[labels.indexOf("middle")]?.state).toBe("withheld");
    expect(line?.measures[labels.indexOf("secondary")]?.value).toBeCloseTo(7, 12);
  });
});
