import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AdjustMethod } from "../../src/index.js";
import { adjustPValues } from "../../src/index.js";

const methods: readonly AdjustMethod[] = ["holm", "hochberg", "hommel", "bonferroni", "BH", "BY"];
const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });

describe("adjusted p-values", () => {
  it("are never smaller than they were, nor above 1, and keep their order", () => {
    fc.assert(
      fc.property(ps, fc.constantFrom(...methods), (p, method) => {
        const adjusted = adjustPValues(p, method);
        adjusted.forEach((value, at) => {
          expect(value).toBeGreaterThanOrEqual((p[at] ?? 0) - 1e-15);
          expect(value).toBeLessThanOrEqual(1);
        });
        const order = p.map((_, at) => at).sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0));
        order.slice(1).forEach((at, rank) => {
          expect(adjusted[at]).toBeGreaterThanOrEqual((adjusted[order[rank] ?? 0] ?? 0) - 1e-15);
        });
      }),
    );
  });

  it("do not depend on the order in which they come", () => {
    fc.assert(
      fc.property(ps, fc.constantFrom(...methods), (p, method) => {
        expect(adjustPValues(p.toReversed(), method).toReversed()).toEqual(
          adjustPValues(p, method),
        );
      }),
    );
  });

  it("get smaller from Bonferroni to Holm to Hochberg to Hommel", () => {
    fc.assert(
      fc.property(ps, (p) => {
        const [hommel, hochberg, holm, bonferroni] = (
          ["hommel", "hochberg", "holm", "bonferroni"] as const
        ).map((method) => adjustPValues(p, method));
        p.forEach((_, at) => {
          expect(hommel?.[at]).toBeLessThanOrEqual((hochberg?.[at] ?? 0) + 1e-12);
          expect(hochberg?.[at]).toBeLessThanOrEqual((holm?.[at] ?? 0) + 1e-12);
          expect(holm?.[at]).toBeLessThanOrEqual((bonferroni?.[at] ?? 0) + 1e-12);
        });
      }),
    );
  });

  it("stay as they are when there is one, or none", () => {
    for (const method of methods) expect(adjustPValues([0.03], method)).toEqual([0.03]);
    expect(adjustPValues([], "holm")).toEqual([]);
    expect(adjustPValues([0.5, 0.1], "none")).toEqual([0.5, 0.1]);
  });
});
