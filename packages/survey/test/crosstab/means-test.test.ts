import { describe, expect, it } from "vitest";
import { crosstab, domain, regression, waldTest } from "../../src/index.js";
import { clusteredRows, drawn } from "../inference/sample.js";

const all = drawn(clusteredRows(5, 40));

describe("the test of means in a table", () => {
  it("is that of the column in a linear regression", () => {
    const [test] = crosstab(all, { rows: "y", columns: "answer", test: "F" }).tests;
    const wanted = waldTest(regression(all, { y: "y", terms: ["answer"] }), ["answer"]);
    expect(test?.df1).toBe(wanted.df1);
    expect(test?.df2).toBe(wanted.df2);
    expect(test?.statistic).toBeCloseTo(wanted.statistic ?? Number.NaN, 9);
    expect(test?.p).toBeCloseTo(wanted.p ?? Number.NaN, 10);
  });

  it("is none, and says why, when there is one column", () => {
    const { design: part } = domain(all, [{ variable: "phase", equals: ["primary"] }]);
    if (part === undefined) throw new Error("There is no domain.");
    const [test] = crosstab(part, { rows: "y", columns: "phase", test: "F" }).tests;
    expect(test).toMatchObject({ p: undefined, problems: [{ code: "too-few-to-compare" }] });
  });
});
