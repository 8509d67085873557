import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  categoricalColumn,
  design,
  domain,
  fromColumns,
  jackknife,
  mean,
  multipleColumn,
  proportion,
  proportionInterval,
  type ShareInterval,
} from "../../src/index.js";
import { entry } from "../../src/algebra/matrix.js";
import { drawn, expectNear, samples } from "./support.js";

const methods: readonly ShareInterval[] = [
  "mean",
  "logit",
  "xlogit",
  "asin",
  "beta",
  "wilson",
  "likelihood",
];

/** Twenty schools in ten trusts, of which the first `agreeing` agree. */
function schools(agreeing: number) {
  return Array.from({ length: 20 }, (_, row) => ({
    stratum: 0,
    trust: row % 10,
    w: 1 + (row % 3),
    answer: row < agreeing ? "agree" : "disagree",
  }));
}

describe("shares of a question's answers", () => {
  it("name the question and the answer, of a set too", () => {
    const { responses } = fromColumns({
      single: categoricalColumn(["a", "b", "a"]),
      several: multipleColumn([["a"], ["a", "b"], []], ["a", "b"]),
    });
    const { design: d } = design(responses ?? { size: 0, columns: new Map() });
    for (const question of ["single", "several"]) {
      const names =
        d && proportion(d, question).estimates.map((one) => [one.variable, one.category]);
      expect(names).toEqual([
        [question, "a"],
        [question, "b"],
      ]);
    }
  });

  it("are the means of indicators, with their errors, in every group", () => {
    fc.assert(
      fc.property(samples, (rows) => {
        const flagged = rows.map((row) => ({
          ...row,
          flag: row.answer === "" ? "" : Number(row.answer === "agree"),
        }));
        const whole = drawn(flagged);
        for (const by of [[], ["phase"]]) {
          const shares = proportion(whole, "answer", { by, categories: ["agree"], deff: true });
          const means = mean(whole, "flag", { by, deff: true });
          expect(shares.df).toBe(means.df);
          expect(shares.estimates).toHaveLength(means.estimates.length);
          shares.estimates.forEach((share, at) => {
            const wanted = means.estimates[at];
            expect(share.group).toEqual(wanted?.group);
            expect(share.base).toBe(wanted?.base);
            expectNear(share.estimate, wanted?.estimate);
            expectNear(share.se, wanted?.se);
            expectNear(share.weightedBase, wanted?.weightedBase);
            expect(share.problems).toEqual(wanted?.problems);
            if ((share.se ?? 0) > 1e-9) expectNear(share.deff, wanted?.deff);
          });
        }
      }),
    );
  });

  it("sum to one, and vary together so that their sum does not vary", () => {
    fc.assert(
      fc.property(samples, (rows) => {
        const { estimates, covariance } = proportion(drawn(rows), "answer", { covariance: true });
        expectNear(
          estimates.reduce((sum, { estimate = NaN }) => sum + estimate, 0),
          1,
        );
        expect(estimates.map(({ category }) => category)).toEqual(["disagree", "neither", "agree"]);
        expect(estimates.reduce((sum, { categoryBase = NaN }) => sum + categoryBase, 0)).toBe(
          estimates[0]?.base,
        );
        if (covariance === undefined) throw new Error("There is no covariance.");
        estimates.forEach(({ se }, row) => {
          const sum = estimates.reduce((all, _, column) => all + entry(covariance, row, column), 0);
          expectNear(sum, 0);
          if (se !== undefined) expectNear(entry(covariance, row, row), se ** 2);
        });
      }),
    );
  });

  it("are those of replicate weights too, with errors of the same size", () => {
    const whole = drawn(schools(7).map((row, at) => ({ ...row, stratum: at % 2 })));
    const { design: replicated } = jackknife(whole, "JKn");
    if (replicated === undefined) throw new Error("There are no replicates.");
    const taylor = proportion(whole, "answer").estimates[2];
    const jackknifed = proportion(replicated, "answer").estimates[2];
    expectNear(jackknifed?.estimate, taylor?.estimate);
    expect((jackknifed?.se ?? 0) / (taylor?.se ?? 0)).toBeCloseTo(1, 0);
  });

  it("take numbers as categories, and of a set of options everyone who answered it", () => {
    const rows = ["a;b", "a", "", "none", "b;c", "-"].map((chosen, trust) => ({
      stratum: 0,
      trust,
      w: 1,
      x: trust % 2,
      chosen: chosen === "-" ? "a" : chosen,
    }));
    const whole = drawn(rows);
    // Four of the six answered; three of these chose a, two b and one c.
    expect(
      proportion(whole, "chosen").estimates.map(({ category, estimate, base, categoryBase }) => [
        category,
        estimate,
        base,
        categoryBase,
      ]),
    ).toEqual([
      ["a", 0.75, 4, 3],
      ["b", 0.5, 4, 2],
      ["c", 0.25, 4, 1],
    ]);
    expect(
      proportion(whole, "x").estimates.map(({ category, estimate }) => [category, estimate]),
    ).toEqual([
      ["0", 0.5],
      ["1", 0.5],
    ]);
  });

  it("are one and nothing exactly where everybody agrees, and say when nobody answered", () => {
    const whole = drawn(schools(20));
    expect(proportion(whole, "answer").estimates.map(({ estimate, se }) => [estimate, se])).toEqual(
      [
        [0, 0],
        [0, 0],
        [1, 0],
      ],
    );
    const { design: none } = domain(whole, () => false);
    if (none === undefined) throw new Error("There is no domain.");
    expect(proportion(none, "answer").estimates[0]).toMatchObject({
      estimate: undefined,
      se: undefined,
      base: 0,
      problems: [{ code: "no-respondents" }],
    });
  });

  it("come back as problems when a column or a category does not exist", () => {
    const whole = drawn(schools(5));
    expect(proportion(whole, "nothing")).toMatchObject({
      estimates: [],
      problems: [{ code: "column-absent" }],
    });
    expect(proportion(whole, "answer", { by: "nothing" })).toMatchObject({
      estimates: [],
      problems: [{ code: "column-absent" }],
    });
    expect(proportion(whole, "answer", { categories: ["yes"] })).toMatchObject({
      estimates: [],
      problems: [{ code: "label-unknown", severity: "warning" }],
    });
  });
});

describe("an interval for a share", () => {
  it("holds the share, lies within 0 and 1, and grows with the level", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 19 }),
        fc.constantFrom(...methods.slice(1)),
        (agreeing, method) => {
          const whole = drawn(schools(agreeing));
          const [narrow] = proportionInterval(whole, "answer", "agree", {
            method,
            level: 0.8,
          }).estimates;
          const [wide] = proportionInterval(whole, "answer", "agree", { method }).estimates;
          const order = [
            0,
            wide?.lower,
            narrow?.lower,
            narrow?.estimate,
            narrow?.upper,
            wide?.upper,
            1,
          ].map((each) => each ?? NaN);
          order.reduce((before, after) => {
            expect(after).toBeGreaterThanOrEqual(before - 1e-12);
            return after;
          });
        },
      ),
    );
  });

  it("turns over with the share: what holds for agreeing holds for not agreeing", () => {
    const whole = drawn(schools(4));
    for (const interval of methods) {
      const [disagree, , agree] = proportion(whole, "answer", { interval }).estimates;
      expectNear(agree?.lower, 1 - (disagree?.upper ?? NaN));
      expectNear(agree?.upper, 1 - (disagree?.lower ?? NaN));
    }
  });

  it("is Clopper and Pearson's for all respondents where nobody or everybody agrees", () => {
    // The greatest p with (1 − p)^20 ≥ 0.025.
    const limit = 1 - 0.025 ** (1 / 20);
    const [none] = proportionInterval(drawn(schools(0)), "answer", "agree", {
      method: "beta",
    }).estimates;
    expect(none?.lower).toBe(0);
    expect(none?.upper).toBeCloseTo(limit, 10);
    const [all] = proportionInterval(drawn(schools(20)), "answer", "agree", {
      method: "beta",
    }).estimates;
    expect(all?.lower).toBeCloseTo(1 - limit, 10);
    expect(all?.upper).toBe(1);
  });

  it("says that there is none on a scale without 0 and 1", () => {
    for (const method of ["logit", "xlogit", "asin", "likelihood"] as const) {
      expect(
        proportionInterval(drawn(schools(0)), "answer", "agree", { method }).estimates,
      ).toMatchObject([
        { estimate: 0, lower: undefined, upper: undefined, problems: [{ code: "share-at-bound" }] },
      ]);
    }
  });

  it("is Wilson's own for equal weights and one respondent a cluster", () => {
    // 3 of 10; Wilson's with z² = t² and n = p(1 − p)/s², where s² = p(1 − p)/9 without a finite population.
    const rows = Array.from({ length: 10 }, (_, trust) => ({
      stratum: 0,
      trust,
      w: 1,
      answer: trust < 3 ? "agree" : "disagree",
    }));
    const [share] = proportionInterval(drawn(rows), "answer", "agree", {
      method: "wilson",
      df: Infinity,
    }).estimates;
    const z2 = 1.959963984540054 ** 2;
    const middle = (0.3 + z2 / 18) / (1 + z2 / 9);
    const reach = Math.sqrt(z2 * (0.21 / 9 + z2 / 324)) / (1 + z2 / 9);
    expect(share?.lower).toBeCloseTo(middle - reach, 10);
    expect(share?.upper).toBeCloseTo(middle + reach, 10);
  });
});
