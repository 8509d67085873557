import { describe, expect, it } from "vitest";
import { differences } from "../../conformance/compare.js";

const tolerance = { relative: 1e-9, absolute: 1e-12 };

describe("a comparison with reference figures", () => {
  it("passes what lies within the relative or the absolute tolerance", () => {
    expect(differences({ a: 1e6 }, { a: 1e6 + 1e-4 }, tolerance)).toEqual([]);
    expect(differences({ a: 0 }, { a: 1e-13 }, tolerance)).toEqual([]);
  });

  it("finds what lies outside, and says by how much", () => {
    expect(differences({ a: [2, 1] }, { a: [2, 1.1] }, tolerance)).toMatchObject([
      { path: "/a/1", expected: 1, got: 1.1 },
    ]);
  });

  it("finds figures that are lacking, and numbers where there should be none", () => {
    expect(differences({ a: { b: 1 } }, {}, tolerance)).toMatchObject([{ path: "/a/b" }]);
    expect(differences({ a: null }, { a: 1 }, tolerance)).toHaveLength(1);
    expect(differences({ a: null }, { a: undefined }, tolerance)).toEqual([]);
    expect(differences({ a: 1 }, { a: Number.NaN }, tolerance)).toHaveLength(1);
  });
});
