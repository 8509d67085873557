import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { interiorPoint } from "../../src/layout/interiorPoint.js";
import { square } from "../fixtures.js";

/** Whether a point lies inside a ring: how often a ray to the east crosses it. */
function contains(ring: readonly Position[], [x, y]: readonly [number, number]): boolean {
  let inside = false;
  ring.forEach(([x0 = 0, y0 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[(index + 1) % ring.length] ?? [];
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
  });
  return inside;
}

describe("interiorPoint", () => {
  it("lies inside a horseshoe, whose centroid does not", () => {
    const ring = [
      [0, 0],
      [0, 30],
      [5, 30],
      [5, 5],
      [25, 5],
      [25, 30],
      [30, 30],
      [30, 0],
      [0, 0],
    ];
    const point = interiorPoint({ type: "Polygon", coordinates: [ring] });
    expect(contains(ring, [15, 14])).toBe(false);
    expect(contains(ring, point)).toBe(true);
  });

  it("keeps out of holes", () => {
    const hole = square(2, 2, 6).coordinates[0] ?? [];
    const point = interiorPoint({
      type: "Polygon",
      coordinates: [square(0, 0, 10).coordinates[0] ?? [], hole],
    });
    expect(contains(hole, point)).toBe(false);
  });

  it("takes the largest of several polygons", () => {
    const point = interiorPoint({
      type: "MultiPolygon",
      coordinates: [square(0, 0, 5).coordinates, square(100, 100, 50).coordinates],
    });
    expect(contains(square(100, 100, 50).coordinates[0] ?? [], point)).toBe(true);
  });

  it("is near the middle of a square", () => {
    const [x, y] = interiorPoint(square(0, 0, 24));
    expect(x).toBe(12);
    expect(Math.abs(y - 12)).toBeLessThanOrEqual(1);
  });
});
