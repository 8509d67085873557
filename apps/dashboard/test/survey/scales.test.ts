import { describe, expect, test } from "vitest";
import { scaleFigures } from "../../src/survey/figures/scales.js";
import type { ScaleFigures, Selection } from "../../src/survey/figures/types.js";
import { analysisOf, leaders, type Answers } from "./support.js";

const items = ["demand_gap", "demand_children", "demand_all"];
const reversed = ["demand_burden", "demand_duplicate"];

/** All items answered alike, the reversed ones turned round, but for one item that strays. */
function answers(at: number): Answers {
  const level = (at % 5) + 1;
  const stray = ((at * 7) % 5) + 1;
  return {
    ...Object.fromEntries(items.map((item) => [item, String(level)])),
    ...Object.fromEntries(reversed.map((item) => [item, String(6 - level)])),
    demand_all: String(stray),
    demand_gap: String(Math.min(5, Math.max(1, level + (at % 3) - 1))),
    demand_burden: String(Math.min(5, Math.max(1, 6 - level + ((at >> 2) % 3) - 1))),
    demand_duplicate: String(Math.min(5, Math.max(1, 6 - level + ((at >> 3) % 3) - 1))),
  };
}

const sample = leaders(
  [
    ["Camden", "primary", 60],
    ["Camden", "secondary", 60],
  ],
  answers,
);

function figuresOf(
  by?: string,
  type: ScaleFigures["type"] = "pomp",
  group: Selection["group"] = "mainstream",
): ScaleFigures {
  const figures = scaleFigures(analysisOf(sample, []), "scale_demand", type, {
    group,
    where: [],
    ...(by === undefined ? {} : { by }),
  });
  if (figures === undefined) throw new Error("There is no such scale");
  return figures;
}

describe("the figures of a scale", () => {
  test("have the mean of all beside the means of a split", () => {
    const [one, split] = [figuresOf(), figuresOf("phase")];
    expect(split.means.measures).toHaveLength(2);
    expect(split.mean).toEqual(one.mean);
    expect(one.means.measures[0]).toEqual(one.mean);
    const means = split.means.measures.map(({ value = NaN }) => value);
    // Two groups of the same size, every respondent counting once.
    expect(one.mean.value).toBeCloseTo(((means[0] ?? NaN) + (means[1] ?? NaN)) / 2, 10);
  });

  test("are the same score on each of its three measures", () => {
    const mean = figuresOf(undefined, "mean").mean.value ?? NaN;
    expect(figuresOf(undefined, "sum").mean.value).toBeCloseTo(5 * mean, 10);
    expect(figuresOf().mean.value).toBeCloseTo((100 * (mean - 1)) / 4, 10);
  });

  test("have omega beside alpha, neither above 1", () => {
    const { alpha, omega = NaN } = figuresOf().reliability;
    expect(omega).toBeGreaterThan(0);
    expect(omega).toBeLessThan(1);
    expect(alpha?.value).toBeLessThan(1);
  });

  test("have no mean where the group has no respondents", () => {
    const figures = figuresOf(undefined, "pomp", "special");
    expect(figures.mean).toEqual({ state: "missing" });
    expect(figures.bins).toEqual([]);
  });
});
