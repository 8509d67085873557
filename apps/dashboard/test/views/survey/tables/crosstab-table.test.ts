import { toCsv } from "@abep/charts";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { CrosstabFigures } from "../../../../src/survey/figures/types.js";
import { crosstabTable } from "../../../../src/views/survey/tables/crosstab-table.js";

const figures: CrosstabFigures = {
  rows: { id: "q", text: "=Join?", answers: [] },
  columns: {
    id: "phase",
    text: "Phase",
    answers: [
      { id: "a", label: "Primary", letter: "A" },
      { id: "b", label: "Middle", letter: "B" },
    ],
  },
  isWeighted: true,
  holds: "shares",
  lines: [
    {
      id: "1",
      label: "Yes",
      measures: [
        { value: 0.25, interval: { low: 0.125, high: 0.5, level: 0.95 }, base: 40, detail: "B" },
        { state: "withheld" },
      ],
    },
    { id: "2", label: "No", measures: [{ value: 0.75, base: 40 }, { state: "missing" }] },
  ],
  bases: [{ value: 40, base: 40 }, { state: "withheld" }],
  tests: [{ statistic: 2, df1: 1, df2: 30, p: 0.17, unit: "schools" }],
  never: [],
  problems: [],
};

describe("the file of a table", () => {
  const table = crosstabTable(figures, "Leaders (only Region: London). Weighted.");

  test("has a line a cell, as long as its head, with limits, base, letters, test and filter", () => {
    const { data, errors } = Papa.parse<string[]>(toCsv(table).trimEnd());
    expect(errors).toEqual([]);
    expect(new Set(data.map(({ length }) => length))).toEqual(new Set([table.columns.length]));
    expect(data).toHaveLength(1 + 4);
    const [head = [], first = []] = data;
    expect(Object.fromEntries(head.map((name, at) => [name, first[at]]))).toEqual({
      "Question in rows": "'=Join?",
      Answer: "Yes",
      "Question in columns": "Phase",
      Column: "Primary",
      "Letter of the column": "A",
      "Share of the column": "0.25",
      "Lower limit (95%)": "0.125",
      "Upper limit (95%)": "0.5",
      "Respondents in the column": "40",
      "Significantly higher than columns": "B",
      Test: "F = 2.00 on 1 and 30 degrees of freedom, p = 0.170, schools as sampling units",
      "Whose answers": "Leaders (only Region: London). Weighted.",
    });
  });

  test("has the symbol of what is withheld in place of figure, limits and base", () => {
    expect(table.rows[1]?.slice(5, 10)).toEqual(["[c]", "[c]", "[c]", "[c]", undefined]);
    expect(table.rows[3]?.slice(5, 9)).toEqual(["[x]", "[x]", "[x]", "[c]"]);
  });
});
