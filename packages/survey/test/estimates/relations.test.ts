import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contrast,
  correlation,
  covariance,
  type Design,
  estimateKey,
  jackknife,
  mean,
  ratio,
  total,
  variance,
} from "../../src/index.js";
import { drawn, expectNear, samples, type Respondent } from "./support.js";

type Row = Respondent & { readonly x: number; readonly y: number };

function complete(rows: readonly Respondent[]): readonly Row[] {
  return rows.flatMap((row) =>
    row.x === "" || row.y === "" || row.w === 0 ? [] : { ...row, x: row.x, y: row.y },
  );
}

/** Kendall's tau-b by its definition, pair by pair. */
function tauByPairs(rows: readonly Row[]): number {
  let [agreement, overX, overY] = [0, 0, 0];
  rows.forEach((one, at) => {
    for (const two of rows.slice(at + 1)) {
      const weight = one.w * two.w;
      const [sx, sy] = [Math.sign(one.x - two.x), Math.sign(one.y - two.y)];
      agreement += weight * sx * sy;
      overX += weight * sx * sx;
      overY += weight * sy * sy;
    }
  });
  return agreement / Math.sqrt(overX * overY);
}

function pearsonOf(rows: readonly { w: number; x: number; y: number }[]): number {
  const sum = (of: (row: { w: number; x: number; y: number }) => number): number =>
    rows.reduce((all, row) => all + row.w * of(row), 0);
  const weight = sum(() => 1);
  const [mx, my] = [sum(({ x }) => x) / weight, sum(({ y }) => y) / weight];
  return (
    sum(({ x, y }) => (x - mx) * (y - my)) /
    Math.sqrt(sum(({ x }) => (x - mx) ** 2) * sum(({ y }) => (y - my) ** 2))
  );
}

/** Each value's weight below it and half of that at it, by its definition. */
function midRanked(rows: readonly Row[], of: (row: Row) => number): (row: Row) => number {
  return (row) =>
    rows.reduce((sum, other) => {
      const gap = of(row) - of(other);
      return sum + (gap > 0 ? other.w : gap === 0 ? other.w / 2 : 0);
    }, 0);
}

function replicated(whole: Design): Design {
  const { design } = jackknife(whole, "JKn");
  if (design === undefined) throw new Error("There are no replicates.");
  return design;
}

describe("correlations", () => {
  it("are those of their definitions, pair by pair", () => {
    fc.assert(
      fc.property(samples, (rows) => {
        const whole = drawn(rows);
        const known = complete(rows);
        const of = (kind: "pearson" | "spearman" | "kendall") =>
          correlation(whole, ["x", "y"], { kind }).estimates[0];
        const [rankX, rankY] = [midRanked(known, ({ x }) => x), midRanked(known, ({ y }) => y)];
        expect(of("pearson")?.base).toBe(known.length);
        expectNear(of("pearson")?.estimate, pearsonOf(known));
        expectNear(of("kendall")?.estimate, tauByPairs(known));
        expectNear(
          of("spearman")?.estimate,
          pearsonOf(known.map((row) => ({ w: row.w, x: rankX(row), y: rankY(row) }))),
        );
      }),
    );
  });

  it("of ranks have an error under replicate weights, and say that they need them", () => {
    const rows = Array.from({ length: 12 }, (_, row) => ({
      stratum: row % 2,
      trust: row >> 1,
      w: 1,
      x: row,
      y: (row * 5) % 12,
    }));
    for (const kind of ["spearman", "kendall"] as const) {
      const [plain] = correlation(drawn(rows), ["x", "y"], { kind }).estimates;
      expect(plain).toMatchObject({ se: undefined, problems: [{ code: "replicates-needed" }] });
      const [own] = correlation(replicated(drawn(rows)), ["x", "y"], { kind }).estimates;
      expectNear(own?.estimate, plain?.estimate);
      expect(own?.se).toBeGreaterThan(0);
    }
  });

  it("do not exist with a variable that does not vary", () => {
    const rows = [0, 1, 2].map((trust) => ({ stratum: 0, trust, w: 0.1, x: 0.3, y: trust }));
    for (const kind of ["pearson", "spearman", "kendall"] as const) {
      expect(correlation(drawn(rows), ["x", "y"], { kind }).estimates).toMatchObject([
        { estimate: undefined, se: undefined, base: 3, problems: [{ code: "no-variation" }] },
      ]);
    }
  });
});

describe("variances and covariances", () => {
  it("are the textbook's at equal weights", () => {
    const rows = [2, 4, 4, 10].map((x, trust) => ({ stratum: 0, trust, w: 7, x, y: -x }));
    // The mean is 5: squares of -3, -1, -1 and 5 sum to 36, over n − 1 = 3.
    expectNear(variance(drawn(rows), "x").estimates[0]?.estimate, 12);
    const pairs = covariance(drawn(rows), ["x", "y"]).estimates;
    expect(pairs.map(({ variable }) => variable)).toEqual(["x|x", "x|y", "y|y"]);
    [12, -12, 12].forEach((wanted, at) => {
      expectNear(pairs[at]?.estimate, wanted);
    });
  });

  it("do not change when a constant is added, and have no figure for one respondent", () => {
    fc.assert(
      fc.property(samples, (rows) => {
        const shifted = rows.map((row) => ({ ...row, x: row.x === "" ? "" : row.x + 1000 }));
        const [one] = variance(drawn(rows), "x").estimates;
        const [two] = variance(drawn(shifted), "x").estimates;
        expectNear(two?.estimate, one?.estimate, 10);
        expectNear(two?.se, one?.se, 10);
      }),
    );
    const [alone] = variance(drawn([{ stratum: 0, trust: 0, w: 1, x: 3 }]), "x").estimates;
    expect(alone).toMatchObject({ estimate: undefined, problems: [{ code: "one-respondent" }] });
  });
});

describe("a ratio", () => {
  it("to a column of ones is the mean, with its error and design effect", () => {
    fc.assert(
      fc.property(samples, (rows) => {
        const whole = drawn(rows.map((row) => ({ ...row, one: 1 })));
        const options = { by: "phase", deff: true };
        const ratios = ratio(whole, "x", "one", options).estimates;
        mean(whole, "x", options).estimates.forEach((wanted, at) => {
          expect(ratios[at]?.base).toBe(wanted.base);
          expectNear(ratios[at]?.estimate, wanted.estimate);
          expectNear(ratios[at]?.se, wanted.se);
          if ((wanted.se ?? 0) > 1e-9) expectNear(ratios[at]?.deff, wanted.deff);
        });
      }),
    );
  });

  it("has no error where the numerator is a multiple of the denominator", () => {
    fc.assert(
      fc.property(samples, (rows) => {
        const whole = drawn(
          rows.map((row) => ({ ...row, x: row.trust + 1, y: 3 * row.trust + 3 })),
        );
        const [share] = ratio(whole, "y", "x").estimates;
        expectNear(share?.estimate, 3);
        expectNear(share?.se, 0);
      }),
    );
  });

  it("says so when the denominator sums to nothing, or is not there", () => {
    const whole = drawn([0, 1].map((trust) => ({ stratum: 0, trust, w: 1, x: 1, y: 0 })));
    expect(ratio(whole, "x", "y").estimates).toMatchObject([
      { estimate: undefined, se: undefined, problems: [{ code: "denominator-zero" }] },
    ]);
    expect(ratio(whole, "x", "z")).toMatchObject({
      estimates: [],
      problems: [{ code: "column-absent", column: "z" }],
    });
  });
});

describe("a confidence level", () => {
  it("lies between 0 and 1", () => {
    const whole = drawn([0, 1, 2].map((trust) => ({ stratum: 0, trust, w: 1, x: trust })));
    for (const level of [0, 1, 95, NaN]) {
      const refused = { estimates: [], problems: [{ code: "level-outside" }] };
      expect(mean(whole, "x", { level })).toMatchObject(refused);
      expect(ratio(whole, "x", "w", { level })).toMatchObject(refused);
    }
  });
});

describe("a contrast", () => {
  it("of two variables is the mean of their difference", () => {
    fc.assert(
      fc.property(samples, (rows) => {
        const whole = drawn(
          rows.map((row) => ({
            ...row,
            gap: row.x === "" || row.y === "" ? "" : row.x - row.y,
          })),
        );
        for (const call of [mean, total]) {
          const both = call(whole, ["x", "y"], { listwise: true, covariance: true });
          const [gap] = contrast(both, { gap: { x: 1, y: -1 } }).contrasts;
          const [wanted] = call(whole, "gap").estimates;
          expectNear(gap?.estimate, wanted?.estimate, 100);
          expectNear(gap?.se, wanted?.se, 100);
          expect(gap?.base).toBe(wanted?.base);
          expectNear(gap?.upper, wanted?.upper, 100);
        }
      }),
    );
  });

  it("of groups takes into account that they share clusters", () => {
    // Each trust has one primary and one secondary, whose answers differ by two throughout.
    const rows = [0, 1, 2, 3].flatMap((trust) =>
      ["primary", "secondary"].map((phase, at) => ({
        stratum: 0,
        trust,
        w: 1,
        x: trust * trust + 2 * at,
        phase,
      })),
    );
    const both = mean(drawn(rows), "x", { by: "phase", covariance: true });
    expect(both.estimates.map(estimateKey)).toEqual(["primary|x", "secondary|x"]);
    const [gap] = contrast(both, { gap: { "secondary|x": 1, "primary|x": -1 } }).contrasts;
    expectNear(gap?.estimate, 2);
    expectNear(gap?.se, 0);
  });

  it("says what is wrong with it", () => {
    const whole = drawn([0, 1, 2].map((trust) => ({ stratum: 0, trust, w: 1, x: trust })));
    expect(contrast(mean(whole, "x", { covariance: true }), { d: { y: 1 } })).toMatchObject({
      contrasts: [],
      problems: [{ code: "estimate-unknown" }],
    });
    expect(contrast(mean(whole, "x"), { d: { x: 2 } }).contrasts).toMatchObject([
      { estimate: 2, se: undefined, p: undefined, problems: [{ code: "no-covariance" }] },
    ]);
  });
});
