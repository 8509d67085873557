import type { MultiPolygon, Polygon, Position } from "geojson";

type Ring = readonly Position[];

/** Twice the signed area of a ring (shoelace formula). */
function doubleArea(ring: Ring): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x0 = 0, y0 = 0] = ring[j] ?? [];
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}

/** Where a horizontal line crosses the rings, ascending. */
function crossings(rings: readonly Ring[], y: number): number[] {
  const xs: number[] = [];
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [x0 = 0, y0 = 0] = ring[j] ?? [];
      const [x1 = 0, y1 = 0] = ring[i] ?? [];
      if (y0 > y !== y1 > y) xs.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
    }
  }
  return xs.sort((a, b) => a - b);
}

const SCANLINES = 24;

/**
 * A point well inside the largest polygon of a geometry: the middle of the longest stretch that lies
 * inside it on 24 evenly spaced horizontal lines, stretches near the middle counting a little more.
 * Cheaper than the pole of inaccessibility, and always inside, which a centroid is not.
 */
export function interiorPoint(geometry: Polygon | MultiPolygon): [x: number, y: number] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  let largest: readonly Ring[] = [];
  let size = -1;
  for (const rings of polygons) {
    const area = Math.abs(doubleArea(rings[0] ?? []));
    if (area > size) [largest, size] = [rings, area];
  }
  const outer = largest[0] ?? [];
  const [firstX = 0, firstY = 0] = outer[0] ?? [];
  let low = firstY;
  let high = firstY;
  for (const [, y = firstY] of outer) {
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  let best: [number, number] = [firstX, firstY];
  let bestScore = -1;
  for (let line = 0; line < SCANLINES; line += 1) {
    const t = (line + 0.5) / SCANLINES;
    const y = low + t * (high - low);
    const xs = crossings(largest, y);
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const [x0 = 0, x1 = 0] = [xs[i], xs[i + 1]];
      const score = (x1 - x0) * (1 - Math.abs(t - 0.5));
      if (score > bestScore) [best, bestScore] = [[(x0 + x1) / 2, y], score];
    }
  }
  return best;
}
