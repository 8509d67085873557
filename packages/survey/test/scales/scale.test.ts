import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { design, fromColumns, numericColumn, type Responses } from "../../src/index.js";
import {
  itemCorrelations,
  scaleAlpha,
  scaleScores,
  weightedScaleAlpha,
} from "../../src/scales/index.js";

function responses(columns: Readonly<Record<string, readonly (number | null)[]>>): Responses {
  const { responses: made } = fromColumns(
    Object.fromEntries(
      Object.entries(columns).map(([name, values]) => [name, numericColumn(values)]),
    ),
  );
  if (made === undefined) throw new Error("The columns differ in length.");
  return made;
}

const answers = responses({ a: [1, 5, null, 3], b: [5, 1, 2, null], c: [1, 5, null, null] });
const ends = { low: 1, high: 5, reversed: ["b"] };

describe("scores", () => {
  it("turn reversed items round and count what is answered", () => {
    const { scores, valid, n } = scaleScores(answers, {
      ...ends,
      items: ["a", "b", "c"],
      type: "pomp",
      minValid: 2,
    });
    expect(Array.from(valid)).toEqual([3, 3, 1, 1]);
    expect(Array.from(scores?.values ?? [])).toEqual([0, 100, NaN, NaN]);
    expect(n).toBe(2);
  });

  it("take a missing answer as the respondent's own mean in a sum", () => {
    const { scores } = scaleScores(answers, {
      ...ends,
      items: ["a", "b", "c"],
      type: "sum",
      minValid: 1,
    });
    expect(Array.from(scores?.values ?? [])).toEqual([3, 15, 12, 9]);
  });

  it("name the column that is not there, the minimum that cannot be met and the ends that are lacking", () => {
    const codes = (options: Parameters<typeof scaleScores>[1]) =>
      scaleScores(answers, options).problems.map(({ code }) => code);
    expect(codes({ items: ["a", "z"] })).toEqual(["column-absent"]);
    expect(codes({ items: ["a"], minValid: 2 })).toEqual(["minimum-valid"]);
    expect(codes({ items: ["a"], reversed: ["a"], type: "pomp" })).toEqual(["scale-ends"]);
    expect(codes({ items: ["a", "a"] })).toEqual(["item-twice"]);
    expect(codes({ items: ["a"], reversed: ["b"], low: 1, high: 5 })).toEqual(["not-an-item"]);
  });
});

describe("alpha", () => {
  it("is 1 for items that are one and the same, however each is turned", () => {
    const same = responses({ a: [1, 2, 5, 4], b: [5, 4, 1, 2], c: [1, 2, 5, 4] });
    const { raw, standardised, g6, items } = scaleAlpha(same, { ...ends, items: ["a", "b", "c"] });
    expect(raw).toBeCloseTo(1, 12);
    expect(standardised).toBeCloseTo(1, 12);
    expect(g6).toBeUndefined();
    for (const { dropR } of items) expect(dropR).toBeCloseTo(1, 12);
  });

  it("is 2r/(1 + r) for two standardised items, by Spearman and Brown", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
          minLength: 3,
          maxLength: 30,
        }),
        (pairs) => {
          const data = responses({ a: pairs.map(([a]) => a), b: pairs.map(([, b]) => b) });
          const { averageR = -1, standardised, items } = scaleAlpha(data, { items: ["a", "b"] });
          fc.pre(averageR > -0.9);
          expect(standardised).toBeCloseTo((2 * averageR) / (1 + averageR), 9);
          expect(items[0]?.dropR).toBeCloseTo(averageR, 9);
          expect(items[0]).not.toHaveProperty("dropped");
        },
      ),
    );
  });

  it("says why there is none", () => {
    const codes = (options: Parameters<typeof scaleAlpha>[1]) =>
      scaleAlpha(answers, options).problems.map(({ code }) => code);
    expect(codes({ items: ["a"] })).toEqual(["too-few-items"]);
    expect(codes({ items: ["a", "c"], level: 1 })).toEqual(["level"]);
    const still = responses({ a: [2, 2, 2], b: [3, 3, 3] });
    const { raw, problems } = scaleAlpha(still, { items: ["a", "b"] });
    expect(raw).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(["no-variation"]);
  });
});

describe("item correlations", () => {
  it("by ranks are 1 for any rising pair, and count the rows of the pair", () => {
    const rising = responses({ a: [1, 2, 3, null, 5], b: [1, 4, 9, 2, 25], c: [9, 5, 2, null, 1] });
    const { pairs, min, max } = itemCorrelations(rising, {
      items: ["a", "b", "c"],
      kind: "spearman",
    });
    expect(pairs.map(({ first, second, n }) => [first, second, n])).toEqual([
      ["a", "b", 4],
      ["a", "c", 4],
      ["b", "c", 4],
    ]);
    expect([max, min]).toEqual([expect.closeTo(1, 12), expect.closeTo(-1, 12)]);
  });
});

describe("weighted alpha", () => {
  it("counts a row of weight two as two rows, and none of weight nought", () => {
    const once = responses({
      a: [1, 4, 2, 5, 1],
      b: [2, 5, 2, 3, 5],
      c: [1, 3, 4, 5, 2],
      w: [1, 2, 1, 1, 0],
    });
    const twice = responses({ a: [1, 4, 4, 2, 5], b: [2, 5, 5, 2, 3], c: [1, 3, 3, 4, 5] });
    const { design: weighted } = design(once, { weights: "w" });
    if (weighted === undefined) throw new Error("There is no design.");
    const items = ["a", "b", "c"];
    const found = weightedScaleAlpha(weighted, { items });
    const plain = scaleAlpha(twice, { items });
    expect(found.base).toBe(4);
    expect(found.weightedBase).toBe(5);
    expect(found.raw).toBeCloseTo(plain.raw ?? NaN, 12);
    expect(found.standardised).toBeCloseTo(plain.standardised ?? NaN, 12);
    expect(found.items.map(({ dropRaw }) => dropRaw?.toFixed(9))).toEqual(
      plain.items.map(({ dropped }) => dropped?.raw?.toFixed(9)),
    );
  });
});
