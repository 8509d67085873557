import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formDiversity, formMix } from "../../src/measures/index.js";
import { cellDataOf } from "../../src/index.js";
import { forms } from "../../src/vocabulary/index.js";
import { covers, dataset, kent, partnership } from "./records.js";

describe("the mix of forms", () => {
  const local = (...not: readonly string[]) =>
    forms.filter(({ id, group }) => group !== "policy" && !not.includes(id)).map(({ id }) => id);

  test("counts what is open and no policy label", () => {
    const data = cellDataOf(
      dataset(
        [
          partnership("a"),
          partnership("b"),
          partnership("c", { form: "music_hub" }),
          partnership("d", { status: "closed" }),
          partnership("e", { form: "policy_area" }),
        ],
        ["a", "b", "c", "d", "e"].map((id) => covers(id, "E08000035")),
      ),
    );
    expect(formMix(data, "E08000035")).toEqual({
      partnerships: new Map([
        ["school_alliance", 2],
        ["music_hub", 1],
      ]),
      forms: 2,
      total: 3,
      unknown: local("school_alliance", "music_hub"),
    });
    expect(formMix(data, kent)).toMatchObject({ forms: 0, total: 0, unknown: local() });
    const searched = { ...data, absence: new Map([["maths_hub", "none_found"]] as const) };
    expect(formMix(searched, kent).unknown).toEqual(local("maths_hub"));
  });

  test("is as diverse as its formulae say", () => {
    // Shares 1/2, 1/4, 1/4: H = 1.5 ln 2, exp(H) = 2^1.5, 1 − Σp² = 1 − 3/8.
    const diversity = formDiversity([2, 1, 1]);
    expect(diversity?.shannon).toBeCloseTo(1.5 * Math.LN2, 12);
    expect(diversity?.effectiveForms).toBeCloseTo(2 ** 1.5, 12);
    expect(diversity?.simpson).toBeCloseTo(5 / 8, 12);
    expect(formDiversity([7])).toEqual({ shannon: 0, effectiveForms: 1, simpson: 0 });
    expect(formDiversity([])).toBeUndefined();
    expect(formDiversity([0, 0])).toBeUndefined();
  });

  test("is at its most diverse where all are equally common", () => {
    const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 17 });
    fc.assert(
      fc.property(counts, (some) => {
        const diversity = formDiversity(some);
        expect(diversity?.effectiveForms).toBeLessThanOrEqual(some.length + 1e-9);
        expect(diversity?.effectiveForms).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(diversity?.simpson).toBeGreaterThanOrEqual(-1e-12);
        expect(diversity?.simpson).toBeLessThanOrEqual(1 - 1 / some.length + 1e-12);
        // To put two forms together never makes the mix more diverse.
        const [first = 0, second = 0, ...rest] = some;
        const merged = formDiversity([first + second, ...rest]);
        expect(merged?.shannon).toBeLessThanOrEqual((diversity?.shannon ?? NaN) + 1e-9);
        expect(formDiversity(some.toReversed())?.shannon).toBeCloseTo(diversity?.shannon ?? NaN, 9);
        expect(formDiversity(some.map(() => 3))?.effectiveForms).toBeCloseTo(some.length, 9);
        expect(formDiversity(some.map((count) => count * 5))?.shannon).toBeCloseTo(
          diversity?.shannon ?? NaN,
          9,
        );
      }),
    );
  });
});
