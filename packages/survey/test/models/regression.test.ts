import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RegressionOptions } from "../../src/index.js";
import { contrast, domain, jackknife, mean, regression } from "../../src/index.js";
import { drawn, expectClose, expectSame, named, schools } from "./support.js";

const models: readonly RegressionOptions[] = [
  { y: "score", terms: ["fsm", "member", "role"] },
  { y: "score", terms: ["member", "fsm", "fsm:member"] },
  { y: "uses", terms: ["member"], family: "quasibinomial" },
  { y: "uses", terms: ["member"], family: "quasibinomial", link: "probit" },
  { y: "uses", terms: ["member"], family: "quasibinomial", link: "cloglog" },
  { y: "visits", terms: ["fsm", "member"], family: "quasipoisson", offset: "exposure" },
];

const some = { numRuns: 25 };

describe("a regression", () => {
  it.each(models)("is the same for weights on another scale: %j", (options) => {
    fc.assert(
      fc.property(schools, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (rows, factor) => {
        const scaled = rows.map((row) => ({ ...row, w: row.w * factor }));
        expectSame(
          regression(drawn(scaled), options).coefficients,
          regression(drawn(rows), options).coefficients,
        );
      }),
      some,
    );
  });

  it.each(models)("is the same for rows in another order: %j", (options) => {
    fc.assert(
      fc.property(schools, (rows) => {
        expectSame(
          regression(drawn([...rows].reverse()), options).coefficients,
          regression(drawn(rows), options).coefficients,
        );
      }),
      some,
    );
  });

  it("is the same in a domain that is everyone", () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const all = drawn(rows);
        const { design: everyone } = domain(all, () => true);
        if (everyone === undefined) throw new Error("There is no domain.");
        for (const options of models) {
          expect(regression(everyone, options).coefficients).toEqual(
            regression(all, options).coefficients,
          );
        }
      }),
      some,
    );
  });

  it("shifts its intercept with y, and nothing else", () => {
    fc.assert(
      fc.property(schools, fc.integer({ min: -1000, max: 1000 }), (rows, shift) => {
        const options = { y: "score", terms: ["fsm", "role"] };
        const moved = rows.map((row) => ({
          ...row,
          score: row.score === "" ? "" : row.score + shift,
        }));
        const before = regression(drawn(rows), options).coefficients;
        const after = regression(drawn(moved), options).coefficients;
        before.forEach((each, at) => {
          const by = each.name === "(Intercept)" ? shift : 0;
          expectClose(after[at]?.estimate, each.estimate + by, { scale: 1000 });
          expectClose(after[at]?.se, each.se);
        });
      }),
      some,
    );
  });

  it("changes signs when the reference changes", () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const one = regression(drawn(rows), models[2] ?? { y: "", terms: [] });
        const other = regression(drawn(rows), {
          ...(models[2] ?? { y: "", terms: [] }),
          levels: { member: ["yes", "no"] },
        });
        const yes = named(one.coefficients, "member=yes");
        const no = named(other.coefficients, "member=no");
        expectClose(no.estimate, -yes.estimate);
        expectClose(no.se, yes.se);
        expectClose(no.exponentiated?.estimate, 1 / (yes.exponentiated?.estimate ?? 0));
      }),
      some,
    );
  });

  it("on an indicator is the difference of two domain means, with its error", () => {
    fc.assert(
      fc.property(schools, fc.boolean(), (rows, isReplicated) => {
        const used = rows.filter(({ score, member }) => score !== "" && member !== "");
        const linearised = drawn(used);
        const made = isReplicated ? jackknife(linearised, "JKn").design : linearised;
        if (made === undefined) throw new Error("There is no design.");
        const { coefficients } = regression(made, { y: "score", terms: ["member"] });
        const means = mean(made, "score", { by: "member", covariance: true });
        const { contrasts } = contrast(means, { gap: { "yes|score": 1, "no|score": -1 } });
        const gap = named(coefficients, "member=yes");
        expectClose(gap.estimate, contrasts[0]?.estimate, { scale: 10 });
        expectClose(gap.se, contrasts[0]?.se);
        const first = means.estimates.find(({ group }) => group[0] === "no");
        expectClose(named(coefficients, "(Intercept)").estimate, first?.estimate, { scale: 10 });
        expectClose(named(coefficients, "(Intercept)").se, first?.se);
      }),
      some,
    );
  });

  it("of nothing but an intercept is the mean, with its error and degrees of freedom", () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const used = drawn(rows.filter(({ score }) => score !== ""));
        const [only] = regression(used, { y: "score", terms: [] }).coefficients;
        const [all] = mean(used, "score").estimates;
        for (const figure of ["estimate", "se", "lower", "upper"] as const) {
          expectClose(only?.[figure], all?.[figure], { scale: 10 });
        }
      }),
      some,
    );
  });

  it("leaves out rows without an answer to something, and says how many are left", () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const { base, weightedBase } = regression(drawn(rows), {
          y: "score",
          terms: ["member"],
        });
        const used = rows.filter(({ score, member }) => score !== "" && member !== "");
        expect(base).toBe(used.length);
        expectClose(
          weightedBase,
          used.reduce((sum, { w }) => sum + w, 0),
        );
      }),
      some,
    );
  });
});

const groups = [
  { member: "no", uses: 1, visits: 2, w: 1 },
  { member: "no", uses: 0, visits: 4, w: 3 },
  { member: "yes", uses: 1, visits: 9, w: 2 },
  { member: "yes", uses: 0, visits: 3, w: 2 },
].flatMap((row) => [0, 1].map((trust) => ({ ...row, stratum: 0, trust, log2: Math.log(2) })));

describe("its coefficients by hand", () => {
  it("are log odds of shares for the logit", () => {
    const { coefficients } = regression(drawn(groups), {
      y: "uses",
      terms: ["member"],
      family: "binomial",
    });
    // A quarter of the others and a half of the members do: odds of 1/3 and 1.
    expectClose(named(coefficients, "(Intercept)").estimate, Math.log(1 / 3));
    expectClose(named(coefficients, "member=yes").exponentiated?.estimate, 3);
  });

  it("are logarithms of rates for counts, per unit of the exposure", () => {
    const counts = { y: "visits", terms: ["member"], family: "poisson" } as const;
    const plain = regression(drawn(groups), counts).coefficients;
    // The means are 3.5 and 6.
    expectClose(named(plain, "(Intercept)").exponentiated?.estimate, 3.5);
    expectClose(named(plain, "member=yes").exponentiated?.estimate, 12 / 7);
    const perTwo = regression(drawn(groups), { ...counts, offset: "log2" }).coefficients;
    expectClose(named(perTwo, "(Intercept)").exponentiated?.estimate, 1.75);
    expectClose(named(perTwo, "member=yes").exponentiated?.estimate, 12 / 7);
    expectClose(named(perTwo, "member=yes").se, named(plain, "member=yes").se);
  });

  it("keep their digits where columns are large and nearly alike", () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({
      stratum: 0,
      trust: at % 4,
      w: 1,
      year: 2000 + (at % 7),
      y: 5 + 3 * (2000 + (at % 7)),
    }));
    const { coefficients } = regression(drawn(rows), { y: "y", terms: ["year"] });
    expectClose(named(coefficients, "year").estimate, 3, { relative: 1e-11 });
    expectClose(named(coefficients, "(Intercept)").estimate, 5, { relative: 1e-8 });
  });
});
