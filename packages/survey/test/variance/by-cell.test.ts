import { describe, expect, it } from "vitest";
import type { Design } from "../../src/index.js";
import {
  chiSquareTest,
  compareColumns,
  crosstab,
  domain,
  mean,
  numericColumn,
  proportion,
  rake,
  total,
  trimWeights,
} from "../../src/index.js";
import { byPhase, byRegion, clustered, drawn, made, schools } from "../weighting/sample.js";

const raked = made(rake(withHoles(drawn(schools(240, 7), clustered)), [byRegion, byPhase]));
const upper = 1.3 * (raked.weights.reduce((sum, weight) => sum + weight, 0) / raked.weights.length);

const designs: Readonly<Record<string, Design>> = {
  raked,
  trimmed: made(trimWeights(raked, { upper, strict: true })),
  "narrowed to primaries": made(domain(raked, [{ variable: "phase", equals: ["primary"] }])),
};

/** With missing answers, so that bases differ. */
function withHoles(whole: Design): Design {
  const column = whole.data.columns.get("y");
  if (column?.kind !== "numeric") throw new Error("y is numeric.");
  const values = column.values.map((value, row) => (row % 7 === 0 ? NaN : value));
  const rounded = column.values.map((value, row) => (row % 5 === 0 ? NaN : Math.round(value / 4)));
  const columns = new Map([
    ...whole.data.columns,
    ["y", numericColumn(values)] as const,
    ["answer", numericColumn(rounded)] as const,
  ]);
  return { ...whole, data: { ...whole.data, columns } };
}

/** The same design, whose adjustment has to be made row by row. */
function rowByRow(design: Design): Design {
  const { sampling } = design;
  if (sampling.kind !== "linearised") throw new Error("It is linearised.");
  const adjustments = sampling.adjustments.map((adjustment) => ({
    kind: adjustment.kind,
    residualise: (z: Float64Array): void => {
      adjustment.residualise(z);
    },
  }));
  return { ...design, sampling: { ...sampling, adjustments } };
}

const asked = { question: "answer", as: "categories" } as const;

/** All numbers in a result. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe.each(Object.entries(designs))("A design that is %s", (_, design) => {
  it.each<readonly [string, (d: Design) => unknown]>([
    ["means", (d) => mean(d, ["y", "pupils"], { by: "phase" })],
    ["totals", (d) => total(d, "y", { by: "phase" })],
    ["shares", (d) => proportion(d, "answer", { by: "phase", interval: "logit" })],
    ["tables", (d) => crosstab(d, { rows: [asked, "y"], columns: "region", test: "F" })],
    ["tests of counts", (d) => chiSquareTest(d, "answer", "region", { statistic: "Wald" })],
  ])("has the same %s from sums by cell as row by row", (__, figures) => {
    const found = numbersIn(figures(design));
    const expected = numbersIn(figures(rowByRow(design)));
    expect(found.length).toBe(expected.length);
    expect(found.length).toBeGreaterThan(3);
    found.forEach((value, at) => {
      const other = expected[at] ?? NaN;
      expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)));
    });
  });

  it("has the same letters in tables as comparisons of one answer", () => {
    const table = crosstab(design, { rows: asked, columns: "region", compare: { alpha: 0.3 } });
    table.rows.forEach(({ label = "" }, row) => {
      const { columns } = compareColumns(design, "answer", {
        category: label,
        by: "region",
        alpha: 0.3,
      });
      expect(table.cells[row]?.map(({ lower }) => lower)).toEqual(
        columns.map(({ lower }) => lower),
      );
    });
    expect(table.cells.flat().some(({ lower = [] }) => lower.length > 0)).toBe(true);
  });
});
