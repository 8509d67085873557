import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { familiesIn, runFamily } from "../../conformance/suite.js";

const folder = fileURLToPath(new URL("../fixtures/stats", import.meta.url));

/** How many cases there are, so that none goes missing unnoticed. */
const counts: Readonly<Record<string, number>> = {
  design: 44,
  distributions: 45,
  estimates: 96,
  models: 29,
  ranking: 16,
  response: 13,
  scales: 46,
  tests: 62,
  weighting: 36,
};

describe("R's figures", () => {
  it("are here for every family", () => {
    expect(familiesIn(folder)).toEqual(Object.keys(counts));
  });

  describe.each(Object.entries(counts))("%s", (family, count) => {
    const outcomes = runFamily(folder, family);

    it(`are ${String(count)} cases`, () => {
      expect(outcomes).toHaveLength(count);
    });

    it.each(outcomes.map((outcome) => [outcome.id, outcome] as const))("%s", (_, outcome) => {
      expect(outcome.failure).toBeUndefined();
      expect(outcome.differences).toEqual([]);
    });
  });
});
