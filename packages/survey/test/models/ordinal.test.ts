import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ordinalRegression, regression } from "../../src/index.js";
import { drawn, expectClose, expectSame, named, schools } from "./support.js";

const some = { numRuns: 20 };
const links = ["logistic", "probit"] as const;

describe("an ordinal regression", () => {
  it.each(links)(
    "is the same for rows in another order and weights on another scale: %s",
    (link) => {
      fc.assert(
        fc.property(schools, (rows) => {
          const options = { y: "agree", terms: ["fsm", "member"], link };
          const one = ordinalRegression(drawn(rows), options);
          const other = ordinalRegression(
            drawn([...rows].reverse().map((row) => ({ ...row, w: row.w * 7 }))),
            options,
          );
          expectSame(other.coefficients, one.coefficients);
          expectSame(other.thresholds, one.thresholds);
        }),
        some,
      );
    },
  );

  it.each(links)("turns its signs when the scale is turned round: %s", (link) => {
    fc.assert(
      fc.property(schools, (rows) => {
        const options = { y: "agree", terms: ["fsm", "member"], link };
        const up = ordinalRegression(drawn(rows), options);
        const down = ordinalRegression(drawn(rows), {
          ...options,
          levels: { agree: ["high", "mid", "low"] },
        });
        up.coefficients.forEach((each, at) => {
          expectClose(down.coefficients[at]?.estimate, -each.estimate);
          expectClose(down.coefficients[at]?.se, each.se, { relative: 1e-8 });
        });
        expectClose(
          named(down.thresholds, "high|mid").estimate,
          -named(up.thresholds, "mid|high").estimate,
        );
      }),
      some,
    );
  });

  it("of two categories is the logistic regression", () => {
    fc.assert(
      fc.property(schools, (rows) => {
        const terms = ["fsm", "member"];
        const two = ordinalRegression(drawn(rows), { y: "uses", terms });
        const logit = regression(drawn(rows), { y: "uses", terms, family: "quasibinomial" });
        expectSame(two.coefficients, logit.coefficients.slice(1));
        expectClose(two.thresholds[0]?.estimate, -(logit.coefficients[0]?.estimate ?? 0));
        expectClose(two.thresholds[0]?.se, logit.coefficients[0]?.se, { relative: 1e-8 });
        expect(two.dfResidual).toBe(logit.dfResidual);
      }),
      some,
    );
  });

  it("without terms has the log odds of the shares below as thresholds", () => {
    const rows = ["low", "low", "mid", "high", "low", "mid", "mid", "high"].map((agree, at) => ({
      stratum: 0,
      trust: at % 4,
      w: 1,
      agree,
    }));
    const { thresholds, coefficients } = ordinalRegression(drawn(rows), { y: "agree", terms: [] });
    expect(coefficients).toEqual([]);
    expectClose(named(thresholds, "low|mid").estimate, Math.log(3 / 5));
    expectClose(named(thresholds, "mid|high").estimate, Math.log(6 / 2));
  });
});
