import { describe, expect, it } from "vitest";
import type { Column, Design, Responses } from "../../src/index.js";
import {
  categoricalColumn,
  chiSquareTest,
  crosstab,
  design,
  mean,
  multipleColumn,
  numericColumn,
  proportion,
} from "../../src/index.js";
import { clusteredRows, drawn } from "../inference/sample.js";

const all = drawn(clusteredRows(11, 40));

function sample(responses: Responses): Design {
  const { design: found } = design(responses, {});
  if (found === undefined) throw new Error("There is no design.");
  return found;
}

const six = sample({
  size: 6,
  columns: new Map<string, Column>([
    ["phase", categoricalColumn(["p", "p", "p", "s", "s", null])],
    ["trust", categoricalColumn(["in", "out", "in", "in", "in", "in"])],
    ["joins", multipleColumn([["a"], ["a", "b"], [], ["b"], null, ["a"]], ["a", "b"])],
    ["score", numericColumn([1, 2, 3, 4, 6, 9])],
  ]),
});

describe("a table of two questions", () => {
  const table = crosstab(all, { rows: "answer", columns: "phase", test: "F" });

  it("has the column shares of a domain, and the test", () => {
    const shares = proportion(all, "answer", { by: "phase" }).estimates;
    table.columns.forEach(({ labels }, c) => {
      table.rows.forEach(({ label }, r) => {
        const wanted = shares.find(
          ({ group, category }) => group[0] === labels[0] && category === label,
        );
        expect(table.cells[r]?.[c]?.column).toBeCloseTo(wanted?.estimate ?? Number.NaN, 12);
        expect(table.cells[r]?.[c]?.columnSe).toBeCloseTo(wanted?.se ?? Number.NaN, 12);
      });
    });
    expect(table.tests).toEqual([
      { question: "answer", banner: 0, ...chiSquareTest(all, "answer", "phase") },
    ]);
  });

  it("has shares that sum to 1", () => {
    const cells = table.cells.flat();
    expect(cells.reduce((sum, { total = 0 }) => sum + total, 0)).toBeCloseTo(1, 12);
    for (const row of table.cells) {
      expect(row.reduce((sum, cell) => sum + (cell.row ?? 0), 0)).toBeCloseTo(1, 12);
    }
  });
});

describe("a table of several questions", () => {
  const table = crosstab(six, {
    rows: ["joins", "score"],
    columns: [[], "phase", ["phase", "trust"]],
  });

  it("has everyone, a question and nested questions side by side", () => {
    expect(table.columns.map(({ banner, labels, letter }) => [banner, letter, ...labels])).toEqual([
      [0, "A"],
      [1, "A", "p"],
      [1, "B", "s"],
      [2, "A", "p", "in"],
      [2, "B", "p", "out"],
      [2, "C", "s", "in"],
    ]);
  });

  it("has options of those who answered the set, and means", () => {
    expect(table.rows).toEqual([
      { question: "joins", kind: "multiple", label: "a" },
      { question: "joins", kind: "multiple", label: "b" },
      { question: "score", kind: "numeric" },
    ]);
    const [a = [], , score = []] = table.cells;
    expect(a.map(({ base, columnBase }) => [base, columnBase])).toEqual([
      [3, 5],
      [2, 3],
      [0, 1],
      [1, 2],
      [1, 1],
      [0, 1],
    ]);
    expect(a[1]?.column).toBeCloseTo(2 / 3, 12);
    const means = [25 / 6, 2, 5, 2, 2, 5];
    score.forEach((cell, c) => {
      expect(cell.mean).toBeCloseTo(means[c] ?? Number.NaN, 12);
    });
    expect(score[0]?.se).toBeCloseTo(mean(six, "score").estimates[0]?.se ?? Number.NaN, 12);
  });

  it("says why a share of one respondent has no error", () => {
    const cell = table.cells[0]?.[4];
    expect(cell?.column).toBe(1);
    expect(cell?.columnSe).toBeUndefined();
    expect(cell?.problems.map(({ code }) => code)).toEqual(["one-respondent"]);
  });
});

describe("rows of a table", () => {
  it("are the values of a numeric column when that is asked for", () => {
    const { rows } = crosstab(six, {
      rows: { question: "score", as: "categories" },
      columns: "trust",
    });
    expect(rows.map(({ label }) => label)).toEqual(["1", "2", "3", "4", "6", "9"]);
  });

  it("name the columns that are lower when columns are compared", () => {
    const phases = Array.from({ length: 40 }, (_, row) => (row < 20 ? "p" : "s"));
    const scores = phases.map((phase, row) => (phase === "s" ? 10 : 0) + (row % 3));
    const two = sample({
      size: 40,
      columns: new Map<string, Column>([
        ["phase", categoricalColumn(phases)],
        ["score", numericColumn(scores)],
      ]),
    });
    const { cells } = crosstab(two, { rows: "score", columns: "phase", compare: true });
    expect(cells[0]?.map(({ lower }) => lower)).toEqual([[], ["A"]]);
  });

  it("are none, with a problem, for a question that is absent or cannot be a column", () => {
    const absent = crosstab(six, { rows: "colour", columns: "phase" });
    expect([absent.rows, absent.problems.map(({ code }) => code)]).toEqual([[], ["column-absent"]]);
    const set = crosstab(six, { rows: "phase", columns: "joins" });
    expect([set.rows, set.problems.map(({ code }) => code)]).toEqual([[], ["column-kind"]]);
  });
});
