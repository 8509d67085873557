import { describe, expect, it } from "vitest";
import type { Design } from "../../src/index.js";
import { chiSquareTest, rankTest, tTest } from "../../src/index.js";
import { clusteredRows, drawn } from "./sample.js";

const samples = Array.from({ length: 300 }, (_, seed) => drawn(clusteredRows(seed + 1, 60)));

/** Kolmogorov and Smirnov's distance of numbers from the uniform distribution. */
function distance(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.max(
    ...sorted.map((value, at) =>
      Math.max((at + 1) / sorted.length - value, value - at / sorted.length),
    ),
  );
}

/** What the distance exceeds once in a hundred times (Smirnov 1948). */
const critical = 1.628 / Math.sqrt(samples.length);

const tests: Readonly<Record<string, (design: Design) => number | undefined>> = {
  "Rao and Scott's F": (design) => chiSquareTest(design, "answer", "phase").p,
  "Student's t": (design) => tTest(design, "y", { group: "phase" }).p,
  "Wilcoxon's test": (design) => rankTest(design, "y", "phase").p,
};

describe("p-values where nothing depends on anything", () => {
  it.each(Object.entries(tests))("are uniform for %s", (_, p) => {
    expect(distance(samples.map((design) => p(design) ?? Number.NaN))).toBeLessThan(critical);
  });
});
