import { describe, expect, it } from "vitest";
import {
  categoricalColumn,
  fromColumns,
  fromRows,
  missingIn,
  multipleColumn,
  numericColumn,
  textColumn,
} from "../../src/index.js";

describe("a column", () => {
  it("keeps apart why an answer is missing", () => {
    const numbers = numericColumn([4, "refused", null, Number.NaN, "not_asked"]);
    expect([0, 1, 2, 3, 4].map((row) => missingIn(numbers, row))).toEqual([
      undefined,
      "refused",
      "missing",
      "missing",
      "not_asked",
    ]);
    const labels = categoricalColumn(["yes", { missing: "dont_know" }, undefined]);
    expect([0, 1, 2].map((row) => missingIn(labels, row))).toEqual([
      undefined,
      "dont_know",
      "missing",
    ]);
  });

  it("tells a set of which nothing was chosen from one that was not answered", () => {
    const set = multipleColumn([["a", "c"], [], { missing: "not_applicable" }], ["a", "b", "c"]);
    expect(set.chosen.map((chosen) => [...chosen])).toEqual([
      [1, 0, 0],
      [0, 0, 0],
      [1, 0, 0],
    ]);
    expect([0, 1, 2].map((row) => missingIn(set, row))).toEqual([
      undefined,
      undefined,
      "not_applicable",
    ]);
  });

  it("orders categories by their letters unless they are given", () => {
    expect(categoricalColumn(["b", "a", "B"]).labels).toEqual(["B", "a", "b"]);
    expect(categoricalColumn(["b"], { labels: ["never", "b"], ordered: true })).toMatchObject({
      labels: ["never", "b"],
      ordered: true,
    });
  });

  it("takes a typed array without a copy", () => {
    const values = new Float64Array([1, 2]);
    expect(numericColumn(values).values).toBe(values);
    expect(numericColumn(new Float64Array([1, Infinity])).values[1]).toBeNaN();
  });

  it("takes an empty text for no answer", () => {
    expect(missingIn(textColumn(["", "x"]), 0)).toBe("missing");
  });
});

describe("responses from columns", () => {
  it("are refused when a column is shorter than the others", () => {
    const { responses, problems } = fromColumns({
      a: numericColumn([1, 2]),
      b: numericColumn([1]),
    });
    expect(responses).toBeUndefined();
    expect(problems).toMatchObject([{ code: "column-length", column: "b" }]);
  });
});

describe("responses from rows", () => {
  it("tell numbers from categories by what stands in the column", () => {
    const { responses } = fromRows([
      { n: "3.5", c: "1", empty: "" },
      { n: "", c: "x", empty: null },
    ]);
    expect(responses.columns.get("n")?.kind).toBe("numeric");
    expect(responses.columns.get("c")?.kind).toBe("categorical");
    expect(responses.columns.get("empty")?.kind).toBe("numeric");
    expect(responses.size).toBe(2);
  });

  it("read special values as kinds of missing", () => {
    const { responses, problems } = fromRows([{ n: "-99" }, { n: "4" }], {
      n: { missing: { "-99": "refused" } },
    });
    const column = responses.columns.get("n");
    expect(column && missingIn(column, 0)).toBe("refused");
    expect(problems).toEqual([]);
  });

  it("report a value that a column cannot hold, with its row as a spreadsheet counts it", () => {
    const { responses, problems } = fromRows(
      [
        { n: "4", c: "yes" },
        { n: "four", c: "perhaps" },
      ],
      {
        n: { kind: "numeric" },
        c: { labels: ["yes", "no"] },
      },
    );
    expect(problems).toMatchObject([
      { code: "value-unreadable", row: 3, column: "n" },
      { code: "value-unreadable", row: 3, column: "c" },
    ]);
    expect(problems[0]?.message).toContain("four");
    expect(problems[1]?.remedy).toContain("yes; no");
    const column = responses.columns.get("n");
    expect(column && missingIn(column, 1)).toBe("missing");
  });

  it("report a column that is specified and absent", () => {
    expect(fromRows([{ a: 1 }], { b: {} }).problems).toMatchObject([
      { code: "column-absent", column: "b" },
    ]);
  });

  it("read sets of options, and report one that is unknown", () => {
    const { responses, problems } = fromRows([{ s: "a; c" }, { s: "d" }, { s: "" }], {
      s: { kind: "multiple", labels: ["a", "b", "c"] },
    });
    const set = responses.columns.get("s");
    expect(set?.kind === "multiple" && set.chosen.map((chosen) => chosen[0])).toEqual([1, 0, 1]);
    expect(problems).toMatchObject([{ code: "value-unreadable", row: 3 }]);
    expect(set && missingIn(set, 2)).toBe("missing");
  });
});
