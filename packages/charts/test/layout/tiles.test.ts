import { describe, expect, it } from "vitest";
import { tileAspect, tileLayout } from "../../src/index.js";
import { tileField } from "../fixtures.js";

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));

describe("tileLayout", () => {
  it("puts a hexagon's six neighbours at one distance", () => {
    const around = [
      [0, 0],
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
      [1, -1],
      [-1, 1],
    ].map(([q = 0, r = 0], index) => ({ code: String(index), label: "", q, r }));
    const [middle, ...rest] = tileLayout(around, { width: 300, height: 300 }).areas;
    const lengths = rest.map(({ point }) => distance(point, middle?.point ?? [0, 0]));
    expect(lengths).toHaveLength(6);
    for (const length of lengths) expect(length).toBeCloseTo(lengths[0] ?? 0, 9);
  });

  it("stays inside the box and fills it one way", () => {
    for (const shape of ["hexagon", "square"] as const) {
      const tiles = tileField(6, 9, shape);
      const { areas } = tileLayout(tiles, { width: 400, height: 500, shape, margin: 10 });
      const xs = areas.flatMap(({ path }) =>
        [...path.matchAll(/([\d.]+),[\d.]+/g)].map(([, x]) => Number(x)),
      );
      const ys = areas.flatMap(({ path }) =>
        [...path.matchAll(/[\d.]+,([\d.]+)/g)].map(([, y]) => Number(y)),
      );
      const [width, height] = [
        Math.max(...xs) - Math.min(...xs),
        Math.max(...ys) - Math.min(...ys),
      ];
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(10);
      expect(Math.max(...xs)).toBeLessThanOrEqual(390);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(10);
      expect(Math.max(...ys)).toBeLessThanOrEqual(490);
      // What is left of it is the gap between tiles.
      expect(width > 376 || height > 476).toBe(true);
    }
  });

  it("leaves a gap between neighbours", () => {
    const { areas } = tileLayout(tileField(2, 1, "square"), {
      width: 212,
      height: 112,
      shape: "square",
    });
    expect(areas[0]?.path).toBe("M7.5,7.5L104.5,7.5L104.5,104.5L7.5,104.5Z");
    expect(areas[1]?.path).toMatch(/^M107.5,/);
  });

  it("knows the height that tiles need", () => {
    expect(tileAspect(tileField(4, 2, "square"), "square")).toBe(0.5);
    // Two rows of hexagons: 3.5 sides high; 4.5 tiles wide, of √3 sides each.
    expect(tileAspect(tileField(4, 2, "hexagon"))).toBeCloseTo(3.5 / (4.5 * Math.sqrt(3)), 12);
    expect(tileAspect([])).toBe(1);
  });
});
