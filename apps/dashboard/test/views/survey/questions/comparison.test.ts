import type { Measure } from "@abep/charts";
import { describe, expect, test } from "vitest";
import type { SliceHead } from "../../../../src/survey/figures/types.js";
import { percentFormat } from "../../../../src/views/survey/figure-words.js";
import {
  canCompare,
  clearest,
  comparison,
} from "../../../../src/views/survey/questions/comparison.js";

const share = (value: number, margin = 0.05): Measure => ({
  value,
  interval: { low: value - margin, high: value + margin, level: 0.95 },
  base: 100,
});
const withheld: Measure = { state: "withheld" };
const format = percentFormat([]);
const slices: readonly SliceHead[] = ["Primary", "Middle", "Secondary"].map((label) => ({
  id: label.toLowerCase(),
  label,
  isWeighted: true,
}));
const said = (...measures: readonly Measure[]): string =>
  comparison("“Yes”", slices, measures, format);

describe("a comparison of groups", () => {
  test("names the two groups whose intervals lie furthest apart", () => {
    expect(said(share(0.5), share(0.3), share(0.2))).toBe(
      "“Yes”: 20% (15% to 25%) for “Secondary”, but 50% (45% to 55%) for “Primary”",
    );
  });

  test("hides no clear difference behind a small group with a wide interval", () => {
    expect(said(share(0.5), share(0.6, 0.35), share(0.3))).toBe(
      "“Yes”: 30% (25% to 35%) for “Secondary”, but 50% (45% to 55%) for “Primary”",
    );
  });

  test("names no difference where they overlap", () => {
    expect(said(share(0.5), share(0.45), share(0.42))).toBe(
      "“Yes” does not differ clearly between groups",
    );
  });

  test("tells nothing of what is withheld, and says when one group or none is left", () => {
    expect(said(share(0.5), withheld, share(0.48))).toBe(
      "“Yes” does not differ clearly between groups",
    );
    expect(said(share(0.5), withheld, withheld)).toBe(
      "“Yes”: 50% (45% to 55%) for “Primary”, the only group that can be shown",
    );
    expect(said(withheld, withheld, withheld)).toBe("“Yes”: all figures are withheld");
  });

  test("can be made where two groups have a figure of one thing", () => {
    expect(canCompare([[share(0.5), withheld, withheld]])).toBe(false);
    expect(
      canCompare([
        [share(0.5), withheld],
        [withheld, share(0.4)],
      ]),
    ).toBe(false);
    expect(canCompare([[withheld], [share(0.5), withheld, share(0.4)]])).toBe(true);
  });

  test("is made of the answer in which intervals lie furthest apart, if they do in any", () => {
    const alike = { id: "a", label: "A", measures: [share(0.5), share(0.5), share(0.48)] };
    const apart = { id: "b", label: "B", measures: [share(0.2), share(0.3), share(0.35)] };
    const further = { id: "c", label: "C", measures: [share(0.1), withheld, share(0.6)] };
    expect(clearest([alike, apart, further], slices)?.id).toBe("c");
    expect(clearest([alike], slices)).toBeUndefined();
  });
});
