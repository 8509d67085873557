import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pagesShown } from "../../../src/views/partnerships/paging.js";

describe("pagesShown", () => {
  it("shows the ends and what is around the page, with gaps between", () => {
    expect(pagesShown(10, 20)).toEqual([1, undefined, 9, 10, 11, undefined, 20]);
    expect(pagesShown(1, 20)).toEqual([1, 2, undefined, 20]);
  });

  it("shows a page in place of a gap of one", () => {
    expect(pagesShown(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("always holds the first, the last and the current page, once and in order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.nat(), (pages, any) => {
        const page = (any % pages) + 1;
        const shown = pagesShown(page, pages).filter((number) => number !== undefined);
        expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
        expect(shown).toEqual(expect.arrayContaining([1, page, pages]));
      }),
    );
  });
});
