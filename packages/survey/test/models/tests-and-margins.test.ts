import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Design } from "../../src/index.js";
import {
  domain,
  jackknife,
  mean,
  ordinalRegression,
  predictiveMargins,
  regression,
  waldTest,
} from "../../src/index.js";
import { drawn, expectClose, named, schools } from "./support.js";

const some = { numRuns: 20 };

describe("a test of terms", () => {
  it("of one coefficient is the square of its t, with the same p", () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const model = regression(drawn(rows), { y: "score", terms: ["fsm", "member"] });
        const { statistic, df1, df2, p } = waldTest(model, "fsm");
        const own = named(model.coefficients, "fsm");
        expect([df1, df2]).toEqual([1, model.dfResidual]);
        expectClose(statistic, (own.statistic ?? 0) ** 2, { relative: 1e-8 });
        expectClose(p, own.p, { relative: 1e-7 });
      }),
      some,
    );
  });

  it("does not depend on which label is the reference", () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const options = { y: "uses", terms: ["fsm", "role"], family: "quasibinomial" } as const;
        const one = regression(drawn(rows), options);
        const other = regression(drawn(rows), {
          ...options,
          levels: { role: ["chair", "head", "deputy"] },
        });
        for (const method of ["Wald", "WorkingWald", "LRT"] as const) {
          const [a, b] = [waldTest(one, "role", { method }), waldTest(other, "role", { method })];
          expectClose(a.statistic, b.statistic, { relative: 1e-6 });
          expectClose(a.p, b.p, { relative: 1e-6 });
          a.lambda?.forEach((each, at) => {
            expectClose(each, b.lambda?.[at], { relative: 1e-7 });
          });
        }
      }),
      some,
    );
  });

  it("by deviances is the working test for a linear model", () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const model = regression(drawn(rows), { y: "score", terms: ["fsm", "role"] });
        const deviances = waldTest(model, ["role"], { method: "LRT" });
        const working = waldTest(model, ["role"], { method: "WorkingWald" });
        expectClose(deviances.statistic, working.statistic, { scale: 100, relative: 1e-8 });
      }),
      some,
    );
  });

  it("finds an interaction by its variables in any order, and says what it does not find", () => {
    const [rows = []] = fc.sample(schools, { numRuns: 1, seed: 5 });
    const model = regression(drawn(rows), { y: "score", terms: ["fsm", "role", "role:fsm"] });
    expect(waldTest(model, "fsm:role").df1).toBe(2);
    expect(waldTest(model, "fsm:role")).toEqual(waldTest(model, "role:fsm"));
    expect(waldTest(model, "member").problems).toMatchObject([{ code: "term-unknown" }]);
    expect(waldTest(model, "role", { method: "LRT" }).problems).toMatchObject([
      { code: "main-effect-absent" },
    ]);
    const ordinal = ordinalRegression(drawn(rows), { y: "agree", terms: ["role"] });
    expect(waldTest(ordinal, "role").df1).toBe(2);
    expect(waldTest(ordinal, "role", { method: "LRT" }).problems).toMatchObject([
      { code: "method-absent" },
    ]);
  });
});

describe("predictive margins", () => {
  const families = [
    { y: "score", family: "gaussian" },
    { y: "uses", family: "quasibinomial" },
    { y: "visits", family: "quasipoisson" },
  ] as const;

  it.each(families)("of a model with nothing else are the means of the groups: %j", (options) => {
    fc.assert(
      fc.property(schools, fc.boolean(), (rows, isReplicated) => {
        const linearised = drawn(rows.filter(({ score }) => score !== ""));
        const made: Design | undefined = isReplicated
          ? jackknife(linearised, "JKn").design
          : linearised;
        if (made === undefined) throw new Error("There is no design.");
        const { margins } = predictiveMargins(made, { ...options, terms: [] }, "role");
        const means = mean(made, options.y, { by: "role" }).estimates;
        expect(margins.map(({ category }) => category)).toEqual(means.map(({ group }) => group[0]));
        margins.forEach(({ estimate, se }, at) => {
          expectClose(estimate, means[at]?.estimate, { scale: 10 });
          // Replicates of a mean and of its logarithm differ but little; of a linear model not at all.
          if (!isReplicated || options.family === "gaussian") {
            expectClose(se, means[at]?.se, { relative: 1e-8 });
          }
        });
      }),
      some,
    );
  });

  it("of a linear model differ as its coefficients do", () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const options = { y: "score", terms: ["fsm", "role"] };
        const gap = named(regression(drawn(rows), options).coefficients, "role=chair");
        const { margins } = predictiveMargins(drawn(rows), options, "role");
        const [head, , chair] = margins;
        expectClose((chair?.estimate ?? 0) - (head?.estimate ?? 0), gap.estimate, { scale: 10 });
      }),
      some,
    );
  });

  it("let the factor count in interactions when it is among the terms", () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const options = { y: "score", terms: ["fsm", "member", "fsm:member"] };
        const used = drawn(rows.filter(({ score, member }) => score !== "" && member !== ""));
        const { coefficients } = regression(used, options);
        const fsm = mean(used, "fsm").estimates[0]?.estimate ?? 0;
        const { margins } = predictiveMargins(used, options, "member");
        const at = (name: string): number => named(coefficients, name).estimate;
        expectClose(margins[0]?.estimate, at("(Intercept)") + fsm * at("fsm"), { scale: 10 });
        expectClose(
          (margins[1]?.estimate ?? 0) - (margins[0]?.estimate ?? 0),
          at("member=yes") + fsm * at("fsm:member=yes"),
          { scale: 10 },
        );
      }),
      some,
    );
  });

  it("say what is wrong", () => {
    const [rows = []] = fc.sample(schools, { numRuns: 1, seed: 3 });
    const made = drawn(rows);
    const options = { y: "score", terms: ["fsm"] };
    expect(predictiveMargins(made, options, "nope").problems).toMatchObject([
      { code: "column-absent" },
    ]);
    const { design: empty } = domain(made, () => false);
    if (empty === undefined) throw new Error("There is no domain.");
    expect(predictiveMargins(empty, options, "role")).toMatchObject({
      margins: [],
      problems: [{ code: "no-respondents" }],
    });
  });
});
