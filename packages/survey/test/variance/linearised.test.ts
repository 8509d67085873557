import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { design, domain, fromRows, mean, total } from "../../src/index.js";
import type { Design } from "../../src/index.js";
import { entry } from "../../src/algebra/matrix.js";
import { ratioStatistic, totalStatistic } from "../../src/estimates/ratio-statistic.js";
import { estimated } from "../../src/variance/estimated.js";

interface Respondent {
  readonly stratum: number;
  readonly trust: number;
  readonly w: number;
  readonly y: number | "";
  readonly phase: string;
}

const respondent = fc.record<Respondent>({
  stratum: fc.integer({ min: 0, max: 2 }),
  trust: fc.integer({ min: 0, max: 3 }),
  w: fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 9, arbitrary: fc.double({ min: 0.1, max: 50, noNaN: true }) },
  ),
  y: fc.oneof(
    { weight: 1, arbitrary: fc.constant("" as const) },
    { weight: 6, arbitrary: fc.integer({ min: -50, max: 50 }) },
  ),
  phase: fc.constantFrom("primary", "secondary"),
});

/** Every stratum has two trusts at least, so that no policy is called for. */
const sample = fc
  .array(respondent, { minLength: 1, maxLength: 40 })
  .map((rows) => [
    ...rows,
    ...[0, 1, 2].flatMap((stratum) =>
      [0, 1].map((trust) => ({ stratum, trust, w: 2, y: 10 * stratum + trust, phase: "primary" })),
    ),
  ]);

function drawn(rows: readonly Respondent[]): Design {
  const { design: made } = design(fromRows(rows.map((row) => ({ ...row }))).responses, {
    strata: "stratum",
    clusters: "trust",
    weights: "w",
    nest: true,
  });
  if (made === undefined) throw new Error("There is no design.");
  return made;
}

/** The textbook's formula, row by row. */
function byHand(rows: readonly Respondent[], isIn: (row: Respondent) => boolean) {
  const used = rows.flatMap((row) => (isIn(row) && row.y !== "" ? { ...row, y: row.y } : []));
  const weights = used.reduce((sum, { w }) => sum + w, 0);
  const sum = used.reduce((all, { w, y }) => all + w * y, 0);
  const variance = (linear: (y: number) => number): number =>
    [0, 1, 2].reduce((all, stratum) => {
      const trusts = new Set(
        rows.filter((row) => row.stratum === stratum).map(({ trust }) => trust),
      );
      const totals = [...trusts].map((trust) =>
        used
          .filter((row) => row.stratum === stratum && row.trust === trust)
          .reduce((own, { w, y }) => own + w * linear(y), 0),
      );
      const n = totals.length;
      const middle = totals.reduce((own, value) => own + value, 0) / n;
      return all + (n / (n - 1)) * totals.reduce((own, value) => own + (value - middle) ** 2, 0);
    }, 0);
  const average = sum / weights;
  return {
    mean: [average, Math.sqrt(variance((y) => (y - average) / weights))] as const,
    total: [sum, Math.sqrt(variance((y) => y))] as const,
    base: used.filter(({ w }) => w !== 0).length,
  };
}

function expectClose(got: number | undefined, wanted: number, scale: number): void {
  expect(Math.abs((got ?? Number.NaN) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(scale, 1e-3));
}

describe("means and totals of a stratified sample of clusters", () => {
  it("are the textbook's, domains and missing answers included", () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const whole = drawn(rows);
        for (const phase of ["primary", "secondary", undefined]) {
          const isIn = (row: Respondent): boolean => phase === undefined || row.phase === phase;
          const { design: part } = domain(
            whole,
            phase === undefined ? [] : [{ variable: "phase", equals: [phase] }],
          );
          if (part === undefined) throw new Error("There is no domain.");
          const wanted = byHand(rows, isIn);
          const [average] = mean(part, "y").estimates;
          const [sum] = total(part, "y").estimates;
          expect(average?.base).toBe(wanted.base);
          if (wanted.base === 0) {
            expect(average?.estimate).toBeUndefined();
            expect(sum?.estimate).toBeUndefined();
            continue;
          }
          expectClose(average?.estimate, wanted.mean[0], 50);
          expectClose(sum?.estimate, wanted.total[0], 1e4);
          expectClose(sum?.se, wanted.total[1], 1e4);
          if (average?.problems.length === 0) expectClose(average.se, wanted.mean[1], 50);
        }
      }),
    );
  });

  it("come out alike by the fast road and by the plain one", () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const whole = drawn(rows);
        const column = whole.data.columns.get("y");
        if (column?.kind !== "numeric") throw new Error("“y” is no column of numbers.");
        const answering = whole.rows.filter((row) => !Number.isNaN(column.values[row]));
        const part = [{ rows: answering, numerator: column.values }];
        for (const [call, statistic] of [
          [mean, ratioStatistic],
          [total, totalStatistic],
        ] as const) {
          const [fast] = call(whole, "y").estimates;
          const plain = estimated(whole, statistic(part));
          if (plain.covariance === undefined) throw new Error("There is no variance.");
          expectClose(fast?.estimate, plain.values[0] ?? Number.NaN, 1e4);
          expectClose(fast?.se, Math.sqrt(entry(plain.covariance, 0, 0)), 1e4);
        }
      }),
    );
  });

  it("do not depend on the order of the rows, nor means on the scale of the weights", () => {
    fc.assert(
      fc.property(sample, fc.double({ min: 0.01, max: 100, noNaN: true }), (rows, factor) => {
        const [one] = mean(drawn(rows), "y", { by: "phase" }).estimates;
        const turned = [...rows].reverse().map((row) => ({ ...row, w: row.w * factor }));
        const [two] = mean(drawn(turned), "y", { by: "phase" }).estimates;
        expect(two?.group).toEqual(one?.group);
        if (one?.estimate === undefined) return;
        expectClose(two?.estimate, one.estimate, 50);
        if (one.se !== undefined) expectClose(two?.se, one.se, 50);
      }),
    );
  });

  it("stay as they are when strata are split where clusters are, only their errors move", () => {
    fc.assert(
      fc.property(sample, (rows) => {
        // Trusts 0 and 1 of each stratum become one of their own, and trusts 2 and 3 another.
        const split = rows.map((row) => ({
          ...row,
          half: `${row.stratum} ${Math.floor(row.trust / 2)}`,
        }));
        const { design: finer } = design(fromRows(split).responses, {
          strata: "half",
          clusters: "trust",
          weights: "w",
          nest: true,
          lonely: "remove",
        });
        if (finer === undefined) throw new Error("There is no design.");
        for (const call of [mean, total]) {
          const [one] = call(drawn(rows), "y").estimates;
          const [two] = call(finer, "y").estimates;
          expectClose(two?.estimate, one?.estimate ?? Number.NaN, 1e4);
          expect(two?.base).toBe(one?.base);
          expectClose(two?.weightedBase, one?.weightedBase ?? Number.NaN, 1e4);
        }
      }),
    );
  });

  it("keep their digits when the mean is far above the spread", () => {
    const rows = [0, 1, 2, 3].map((trust) => ({
      stratum: 0,
      trust,
      w: 1,
      y: 1e9 + trust,
      phase: "primary",
    }));
    const [estimate] = mean(drawn(rows), "y").estimates;
    expect(estimate?.estimate).toBe(1e9 + 1.5);
    // The variance of 0, 1, 2, 3 over four: 5/3 / 4.
    expect(estimate?.se).toBeCloseTo(Math.sqrt(5 / 12), 12);
  });

  it("say that a group in one cluster has no variance", () => {
    const rows = [
      { stratum: 0, trust: 0, w: 1, y: 1, phase: "secondary" },
      { stratum: 0, trust: 0, w: 1, y: 2, phase: "secondary" },
      { stratum: 0, trust: 1, w: 1, y: 3, phase: "primary" },
    ];
    const [primary, secondary] = mean(drawn(rows), "y", { by: "phase" }).estimates;
    expect(primary).toMatchObject({
      estimate: 3,
      se: undefined,
      problems: [{ code: "one-respondent" }],
    });
    expect(secondary).toMatchObject({
      estimate: 1.5,
      se: undefined,
      lower: undefined,
      problems: [{ code: "one-cluster" }],
    });
  });
});
