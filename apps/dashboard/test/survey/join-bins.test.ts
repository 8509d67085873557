import { describe, expect, test } from "vitest";
import { joinedLimits } from "../../src/survey/figures/join-bins.js";
import { questionFigures } from "../../src/survey/figures/question.js";
import { analysisOf, leaders } from "./support.js";

describe("classes with too few respondents", () => {
  test("are joined with the next until they have ten, the last with the one before", () => {
    expect(joinedLimits([0, 1, 2, 3, 4, 5], [10, 4, 6, 12, 3])).toEqual([0, 1, 3, 5]);
    expect(joinedLimits([0, 1, 2, 3], [0, 0, 30])).toEqual([0, 3]);
    expect(joinedLimits([0, 1, 2, 3], [30, 0, 0])).toEqual([0, 3]);
  });

  test("stay as they are where none is too small, and become one where all together are", () => {
    expect(joinedLimits([0, 1, 2, 3], [10, 20, 30])).toEqual([0, 1, 2, 3]);
    expect(joinedLimits([0, 1, 2, 3], [3, 3, 3])).toEqual([0, 3]);
    expect(joinedLimits([], [])).toEqual([]);
  });

  test("leave a distribution whose shares can all be told and add up to one", () => {
    // 40 leaders with 1 hour, 4 with 5, 30 with 9.
    const hours = (at: number): string => (at <= 40 ? "1" : at <= 44 ? "5" : "9");
    const answers = leaders([["Camden", "primary", 74]], (at) => ({ hours: hours(at) }));
    const figures = questionFigures(analysisOf(answers, []), "hours", {
      group: "mainstream",
      where: [],
    });
    if (figures?.shape !== "number") throw new Error("There is no distribution");
    const shares = figures.bins.map(({ measure }) => measure.value);
    expect(shares).toHaveLength(2);
    expect(shares[0]).toBeCloseTo(40 / 74, 12);
    expect(shares[1]).toBeCloseTo(34 / 74, 12);
    expect(figures.bins[0]?.to).toBe(figures.bins[1]?.from);
  });
});
