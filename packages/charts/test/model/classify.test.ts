import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SequentialScale } from "../../src/index.js";
import { formatNumber, scaleCategories } from "../../src/index.js";
import { categoryOf, sequentialClasses } from "../../src/model/classify.js";
import { shareScale, stateScale } from "../fixtures.js";

describe("categoryOf", () => {
  const scale = shareScale();

  it("puts a limit into the class above it, and the last one into the last class", () => {
    const classes = [0, 19.9, 20, 40, 59.99, 60, 99, 100].map((value) => categoryOf(scale, value));
    expect(classes).toEqual([0, 0, 1, 2, 2, 3, 3, 3].map((index) => `class-${index}`));
  });

  it("shows values that the scale does not know as such", () => {
    for (const value of [-1, 101, NaN, Infinity, "unheard of"]) {
      expect(categoryOf(scale, value)).toBe("outside");
    }
    expect(categoryOf(stateScale(), 3)).toBe("outside");
    expect(categoryOf(stateScale(), "knwon")).toBe("outside");
  });

  it("tells nothing known from states and from zero", () => {
    expect(categoryOf(scale, undefined)).toBe("missing");
    expect(categoryOf(scale, "withheld")).toBe("withheld");
    expect(categoryOf(scale, 0)).toBe("class-0");
    const missing = { ...stateScale().categories[0], id: "unknown", label: "Unknown" };
    expect(missing.style).toBeDefined();
  });

  it("gives every value a category that the scale lists", () => {
    const ids = new Set(scaleCategories(scale).map(({ id }) => id));
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.string(), fc.constant(undefined)), (value) => {
        expect(ids).toContain(categoryOf(scale, value));
      }),
    );
  });
});

describe("classes", () => {
  const labels = (scale: Omit<SequentialScale, "kind">): string[] =>
    sequentialClasses({ kind: "sequential", ...scale }).map(({ label }) => label);

  it("neither overlap nor leave gaps in their labels", () => {
    expect(labels({ limits: [0, 2.5, 1000, 2000] })).toEqual([
      "0 to under 2.5",
      "2.5 to under 1,000",
      "1,000 to 2,000",
    ]);
    expect(labels({ limits: [1, 2, 3, 5, 9], whole: true })).toEqual([
      "1",
      "2",
      "3 to 4",
      "5 to 9",
    ]);
    expect(labels({ limits: [-10, 0, 10], format: (value) => `${value} points` })).toEqual([
      "-10 points to under 0 points",
      "0 points to 10 points",
    ]);
  });

  it("go up the ramp, whatever their number", () => {
    for (const count of [2, 3, 4, 5]) {
      const fills = sequentialClasses({
        kind: "sequential",
        limits: Array.from({ length: count + 1 }, (_, index) => index),
      }).map(({ style }) => style.fill);
      expect(fills).toEqual([...fills].sort());
      expect(new Set(fills).size).toBe(count);
      expect([fills[0], fills.at(-1)]).toEqual(["sequential-1", "sequential-5"]);
    }
  });

  it("are between one and five", () => {
    expect(() => labels({ limits: [1] })).toThrow(RangeError);
    expect(() => labels({ limits: [0, 1, 2, 3, 4, 5, 6] })).toThrow("not 7");
    expect(labels({ limits: [0, 1] })).toEqual(["0 to 1"]);
  });
});

describe("formatNumber", () => {
  it("separates thousands, keeps one decimal, has a true minus and no minus zero", () => {
    expect([1234567, 0.25, -3, -0.01].map((value) => formatNumber(value))).toEqual([
      "1,234,567",
      "0.3",
      "\u22123",
      "0",
    ]);
    expect([54, -0.04].map((value) => formatNumber(value, 1))).toEqual(["54.0", "0.0"]);
  });
});
