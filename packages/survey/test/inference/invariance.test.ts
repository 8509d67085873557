import { describe, expect, it } from "vitest";
import type { Design } from "../../src/index.js";
import {
  chiSquareTest,
  cohensD,
  compareColumns,
  cramersV,
  cronbachAlpha,
  domain,
  goodnessOfFit,
  rankTest,
  tTest,
} from "../../src/index.js";
import { seededRandom } from "../support/random.js";
import type { Row } from "./sample.js";
import { clusteredRows, drawn } from "./sample.js";

const rows = clusteredRows(7, 40);
const statistics = ["F", "Chisq", "Wald", "adjWald", "lincom", "saddlepoint"] as const;

/** Figures that neither the order of rows nor the scale of the weights changes. */
function figures(design: Design): readonly (number | undefined)[] {
  const { pairs, columns } = compareColumns(design, "y", { by: "answer" });
  return [
    ...statistics.flatMap((statistic) => {
      const test = chiSquareTest(design, "answer", "phase", { statistic });
      return [test.statistic, test.p];
    }),
    goodnessOfFit(design, "answer", { low: 1, middle: 2, high: 1 }).p,
    tTest(design, "y", { group: "phase" }).p,
    rankTest(design, "q", "phase").p,
    rankTest(design, "q", "answer", { test: "median" }).p,
    ...pairs.flatMap(({ difference, p, pAdjusted }) => [difference, p, pAdjusted]),
    ...columns.map(({ estimate }) => estimate),
    cramersV(design, "answer", "phase").estimate,
    cohensD(design, "y", { group: "phase" }).estimate,
    cronbachAlpha(design, ["y", "q"]).estimate,
  ];
}

function expectSame(got: readonly (number | undefined)[]): void {
  const wanted = figures(drawn(rows));
  expect(got).toHaveLength(wanted.length);
  wanted.forEach((value, at) => {
    expect(value).toBeDefined();
    expect(got[at]).toBeCloseTo(value ?? Number.NaN, 9);
  });
}

describe("tests", () => {
  it("give the same whatever the order of the rows", () => {
    const random = seededRandom(3);
    const shuffled = rows
      .map((row): readonly [number, Row] => [random(), row])
      .sort(([a], [b]) => a - b)
      .map(([, row]) => row);
    expectSame(figures(drawn(shuffled)));
  });

  it("give the same whatever the scale of the weights", () => {
    expectSame(figures(drawn(rows.map((row) => ({ ...row, w: 37 * Number(row["w"]) })))));
  });

  it("give the same for a domain of everyone", () => {
    const { design } = domain(drawn(rows), () => true);
    expectSame(design === undefined ? [] : figures(design));
  });

  it.each(statistics)("by %s give the same with rows for columns", (statistic) => {
    const one = chiSquareTest(drawn(rows), "answer", "phase", { statistic });
    const other = chiSquareTest(drawn(rows), "phase", "answer", { statistic });
    expect(other.statistic).toBeCloseTo(one.statistic ?? Number.NaN, 9);
    expect(other.p).toBeCloseTo(one.p ?? Number.NaN, 9);
  });
});
