import type { Measure } from "@abep/charts";
import { describe, expect, test } from "vitest";
import { inOrder, leading, rankedBy } from "../../../../src/views/survey/questions/leading.js";

const share = (value: number, margin: number): Measure => ({
  value,
  interval: { low: value - margin, high: value + margin, level: 0.95 },
  base: 100,
});

const things = [
  { id: "a", label: "A", measure: share(0.2, 0.05) },
  { id: "b", label: "B", measure: share(0.5, 0.05) },
  { id: "c", label: "C", measure: share(0.45, 0.05) },
  { id: "d", label: "D", measure: { state: "withheld" } as const },
];
const ranked = rankedBy(things, ({ measure }) => measure);

describe("the order of figures", () => {
  test("goes from the largest to the smallest, and leaves out what is withheld", () => {
    expect(ranked.map(({ id }) => id)).toEqual(["b", "c", "a"]);
    expect(rankedBy(things, ({ measure }) => measure, "smallest").map(({ id }) => id)).toEqual([
      "a",
      "c",
      "b",
    ]);
    expect(inOrder(things, ranked).map(({ id }) => id)).toEqual(["b", "c", "a", "d"]);
  });

  test("has as many first places as intervals overlap with that of the first", () => {
    expect(leading(ranked).map(({ id }) => id)).toEqual(["b", "c"]);
    const apart = rankedBy(
      [
        { id: "a", label: "A", measure: share(0.2, 0.05) },
        { id: "b", label: "B", measure: share(0.5, 0.05) },
      ],
      ({ measure }) => measure,
    );
    expect(leading(apart).map(({ id }) => id)).toEqual(["b"]);
  });

  test("takes figures without an interval for equal to any", () => {
    const bare = rankedBy(
      [
        { id: "a", label: "A", measure: { value: 1 } },
        { id: "b", label: "B", measure: share(0.1, 0.01) },
      ],
      ({ measure }) => measure,
    );
    expect(leading(bare)).toHaveLength(2);
  });
});
