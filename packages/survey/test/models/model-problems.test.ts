import { describe, expect, it } from "vitest";
import type { RegressionOptions } from "../../src/index.js";
import { domain, ordinalRegression, regression } from "../../src/index.js";
import { drawn } from "./support.js";

const rows = Array.from({ length: 24 }, (_, at) => ({
  stratum: at % 2,
  trust: Math.floor(at / 2) % 3,
  w: 1 + (at % 3),
  fsm: (at * 7) % 24,
  twice: 2 * ((at * 7) % 24),
  member: at % 4 < 2 ? "yes" : "no",
  role: at % 5 < 3 ? "head" : "deputy",
  score: (at * 11) % 17,
  uses: at % 3 === 0 ? 1 : 0,
  visits: at % 4,
  split: at % 4 < 2 ? 1 : 0,
  nobody: 0,
  nothing: "",
  agree: ["low", "mid", "high"][at % 3],
  above: (at * 7) % 24 < 8 ? "low" : (at * 7) % 24 < 16 ? "mid" : "high",
  note: at === 0 ? "x" : "",
}));
const all = drawn(rows);

describe("what a regression cannot do", () => {
  it.each<readonly [Partial<RegressionOptions>, string]>([
    [{ y: "nope" }, "column-absent"],
    [{ y: "member" }, "column-kind"],
    [{ terms: ["nope"] }, "column-absent"],
    [{ terms: ["fsm", "fsm:member"] }, "main-effect-absent"],
    [{ offset: "nope" }, "column-absent"],
    [{ link: "probit" }, "link-unknown"],
    [{ family: "quasibinomial" }, "answer-outside"],
    [{ levels: { member: ["perhaps"] }, terms: ["member"] }, "levels-unknown"],
    [{ terms: ["nothing"] }, "no-respondents"],
    [{ y: "uses", terms: ["member", "split"] }, "singular"],
    [{ y: "split", terms: ["member"], family: "quasibinomial" }, "separation"],
    [{ y: "nobody", terms: ["member"], family: "quasipoisson" }, "separation"],
  ])("is told for %j", (options, code) => {
    const { problems } = regression(all, { y: "score", terms: ["fsm"], ...options });
    expect(problems.map((problem) => problem.code)).toContain(code);
  });

  it("names the column that others make up, and fits the rest", () => {
    const { coefficients, problems, dfResidual } = regression(all, {
      y: "score",
      terms: ["fsm", "twice", "role"],
      levels: { role: ["head", "deputy", "chair"] },
    });
    expect(coefficients.map(({ name }) => name)).toEqual(["(Intercept)", "fsm", "role=deputy"]);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ["singular", "warning"],
      ["singular", "warning"],
    ]);
    expect(problems[0]?.message).toContain("“twice”");
    expect(problems[1]?.message).toContain("“role=chair”");
    // Six trusts in two strata leave 4, plus 1, less three coefficients.
    expect(dfResidual).toBe(2);
    const without = regression(all, { y: "score", terms: ["fsm", "role"] });
    expect(coefficients.map(({ estimate }) => estimate)).toEqual(
      without.coefficients.map(({ estimate }) => estimate),
    );
  });

  it("keeps estimates and errors without degrees of freedom, and gives no p and no interval", () => {
    const { coefficients, dfResidual, problems } = regression(all, {
      y: "score",
      terms: ["fsm", "member", "role", "uses", "visits"],
      levels: { role: ["head", "deputy"] },
    });
    expect(dfResidual).toBe(-1);
    expect(problems.map(({ code }) => code)).toEqual(["no-degrees-of-freedom"]);
    for (const { estimate, se, p, lower, upper } of coefficients) {
      expect(Number.isFinite(estimate)).toBe(true);
      expect(se).toBeGreaterThan(0);
      expect([p, lower, upper]).toEqual([undefined, undefined, undefined]);
    }
  });

  it("has estimates and no errors in a single cluster", () => {
    const { design: one } = domain(all, (row) => rows[row]?.trust === 0 && row % 2 === 0);
    if (one === undefined) throw new Error("There is no domain.");
    const { coefficients, covariance, problems } = regression(one, { y: "score", terms: [] });
    expect(coefficients).toHaveLength(1);
    expect(coefficients[0]?.se).toBeUndefined();
    expect(covariance).toBeUndefined();
    expect(problems.map(({ code }) => code)).toContain("one-cluster");
  });

  it("has nothing in an empty domain", () => {
    const { design: empty } = domain(all, () => false);
    if (empty === undefined) throw new Error("There is no domain.");
    const model = regression(empty, { y: "score", terms: ["fsm"] });
    expect(model).toMatchObject({ coefficients: [], problems: [{ code: "no-respondents" }] });
  });
});

describe("what an ordinal regression cannot do", () => {
  it.each([
    [{ y: "nope", terms: [] }, "column-absent"],
    [{ y: "note", terms: [] }, "one-category"],
    [{ y: "agree", terms: ["fsm:member", "fsm"] }, "main-effect-absent"],
    [{ y: "agree", terms: ["nothing"] }, "no-respondents"],
    [{ y: "agree", terms: [], levels: { agree: ["low", "so-so", "mid"] } }, "category-empty"],
    [{ y: "above", terms: ["fsm"], levels: { above: ["low", "mid", "high"] } }, "separation"],
  ])("is told for %j", (options, code) => {
    const { problems } = ordinalRegression(all, options);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});
