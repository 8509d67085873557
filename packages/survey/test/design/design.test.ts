import { describe, expect, it } from "vitest";
import type { DesignOptions, RawValue } from "../../src/index.js";
import {
  degreesOfFreedom,
  design,
  domain,
  fromRows,
  mean,
  replicateDesign,
} from "../../src/index.js";

function sample(rows: readonly Record<string, RawValue>[], options: DesignOptions = {}) {
  return design(fromRows(rows).responses, options);
}

function made(rows: readonly Record<string, RawValue>[], options: DesignOptions = {}) {
  const { design: drawn } = sample(rows, options);
  if (drawn === undefined) throw new Error("There is no design.");
  return drawn;
}

const schools = [
  { stratum: "north", trust: "a", w: 2, y: 1, n: 4 },
  { stratum: "north", trust: "b", w: 2, y: 2, n: 4 },
  { stratum: "south", trust: "a", w: 3, y: 3, n: 6 },
  { stratum: "south", trust: "c", w: 3, y: 5, n: 6 },
];

describe("a design", () => {
  it("refuses clusters that cross strata, and says how to mend it", () => {
    const { design: drawn, problems } = sample(schools, { strata: "stratum", clusters: "trust" });
    expect(drawn).toBeUndefined();
    expect(problems).toMatchObject([{ code: "clusters-cross-strata", row: 4 }]);
    expect(problems[0]?.remedy).toContain("nest: true");
  });

  it("takes labels that are used again in each stratum when it is told so", () => {
    const drawn = made(schools, { strata: "stratum", clusters: "trust", nest: true });
    expect(degreesOfFreedom(drawn)).toBe(2);
  });

  it("weighs by the sampling fraction when no weights are given", () => {
    const drawn = made(schools, { strata: "stratum", fpc: "n" });
    expect([...drawn.weights]).toEqual([2, 2, 3, 3]);
    expect([...made(schools).weights]).toEqual([1, 1, 1, 1]);
  });

  it.each([
    [{ weights: "nope" }, "column-absent"],
    [{ weights: "stratum" }, "column-kind"],
    [{ strata: "nope" }, "column-absent"],
    [{ fpc: "one" }, "population-too-small"],
    [{ fpc: "w" }, "population-too-small"],
    [{ fpc: "n" }, "population-differs"],
    [{ weights: "minus" }, "weight-unusable"],
    [{ strata: "gap" }, "label-missing"],
  ])("refuses %j", (options, code) => {
    const rows = schools.map((row, at) => ({
      ...row,
      one: 1,
      minus: at === 2 ? -1 : 1,
      gap: at === 1 ? "" : "x",
    }));
    const { design: drawn, problems } = sample(rows, options);
    expect(drawn).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it("counts a stratum of one unit by its policy", () => {
    const rows = [...schools, { stratum: "west", trust: "d", w: 1, y: 9, n: 5 }];
    const variance = (lonely: NonNullable<DesignOptions["lonely"]>): number | undefined =>
      mean(made(rows, { strata: "stratum", weights: "w", lonely }), "y").estimates[0]?.se;
    expect(variance("fail")).toBeUndefined();
    expect(variance("remove")).toBe(variance("certainty"));
    const removed = variance("remove") ?? 0;
    expect(variance("adjust")).toBeGreaterThan(removed);
    // Three strata, two of which have a variance of their own.
    expect(variance("average")).toBeCloseTo(removed * Math.sqrt(3 / 2), 12);
  });

  it("says why there is no variance", () => {
    const rows = [...schools, { stratum: "west", trust: "d", w: 1, y: 9, n: 5 }];
    const [estimate] = mean(made(rows, { strata: "stratum", weights: "w" }), "y").estimates;
    expect(estimate?.estimate).toBeDefined();
    expect(estimate?.problems).toMatchObject([{ code: "single-unit-stratum" }]);
  });

  it("adds nothing for a unit that is all of its population, under any policy", () => {
    const rows = [...schools, { stratum: "west", trust: "d", w: 1, y: 9, n: 1 }];
    const drawn = made(rows, { strata: "stratum", weights: "w", fpc: "n" });
    expect(mean(drawn, "y").estimates[0]?.se).toBeGreaterThan(0);
  });
});

describe("a domain", () => {
  const drawn = made(schools, { strata: "stratum", weights: "w" });

  it("keeps the design, and drops rows from the estimate only", () => {
    const { design: north } = domain(drawn, [{ variable: "stratum", equals: ["north"] }]);
    expect(north?.weights).toBe(drawn.weights);
    expect([...(north?.rows ?? [])]).toEqual([0, 1]);
  });

  it("that is everyone equals everyone", () => {
    const { design: all } = domain(drawn, [{ variable: "stratum", equals: ["north", "south"] }]);
    expect(all && mean(all, "y")).toEqual(mean(drawn, "y"));
  });

  it("warns of a label that does not occur, and refuses a column that does not", () => {
    const { design: none, problems } = domain(drawn, [{ variable: "stratum", equals: ["nroth"] }]);
    expect(none?.rows).toHaveLength(0);
    expect(problems).toMatchObject([{ severity: "warning", code: "label-unknown" }]);
    expect(domain(drawn, [{ variable: "strtaum", equals: [] }])).toMatchObject({
      design: undefined,
      problems: [{ code: "column-absent" }],
    });
  });

  it("without anyone has no mean, and says so", () => {
    const { design: none } = domain(drawn, () => false);
    const [estimate] = none === undefined ? [] : mean(none, "y").estimates;
    expect(estimate).toMatchObject({ estimate: undefined, se: undefined, base: 0 });
    expect(estimate?.problems).toMatchObject([{ code: "no-respondents" }]);
  });
});

describe("a replicate design", () => {
  const rows = schools.map((row, at) => ({ ...row, r1: at % 2 === 0 ? 4 : 0, r2: at % 2 ? 4 : 0 }));
  const data = fromRows(rows).responses;

  it.each([
    [{ replicates: ["r1", "r3"] }, "column-absent"],
    [{ replicates: ["r1"] }, "replicate-count"],
    [{ replicates: ["r1", "r2"], rscales: [1] }, "replicate-count"],
    [{ replicates: ["r1", "r2"], type: "JKn" as const }, "scale-absent"],
    [{ replicates: ["r1", "r2"], type: "other" as const }, "scale-absent"],
  ])("refuses %j", (options, code) => {
    const { design: drawn, problems } = replicateDesign(data, {
      type: "BRR",
      weights: "w",
      combined: true,
      ...options,
    });
    expect(drawn).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toContain(code);
  });
});
