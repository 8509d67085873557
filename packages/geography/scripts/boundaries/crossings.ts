import type { Arc, Point } from "./mesh.js";

/** The stretch of an arc between two of its points, the second having the number `end`. */
export interface Segment {
  readonly arc: number;
  readonly end: number;
  readonly a: Point;
  readonly b: Point;
}

/**
 * The segments that cross another, where borders should at most touch. Points are whole numbers, so that every
 * test is exact. Segments are sorted into square cells, and only those in a shared cell are compared.
 */
export function crossingSegments(arcs: readonly Arc[]): ReadonlySet<Segment> {
  const found = new Set<Segment>();
  for (const segments of cells(arcs).values()) {
    for (const [index, first] of segments.entries()) {
      for (const second of segments.slice(index + 1)) {
        if (cross(first, second)) found.add(first).add(second);
      }
    }
  }
  return found;
}

const CELL = 64;

function cells(arcs: readonly Arc[]): ReadonlyMap<number, Segment[]> {
  const found = new Map<number, Segment[]>();
  for (const [arc, points] of arcs.entries()) {
    for (let i = 1; i < points.length; i += 1) {
      const [a, b] = [points[i - 1], points[i]];
      if (a === undefined || b === undefined) continue;
      const segment = { arc, end: i, a, b };
      for (const key of touchedCells(a, b)) {
        const cell = found.get(key);
        if (cell === undefined) found.set(key, [segment]);
        else cell.push(segment);
      }
    }
  }
  return found;
}

function touchedCells(a: Point, b: Point): readonly number[] {
  const at = (value: number): number => Math.floor(value / CELL);
  const keys: number[] = [];
  for (let x = at(Math.min(a[0], b[0])); x <= at(Math.max(a[0], b[0])); x += 1) {
    for (let y = at(Math.min(a[1], b[1])); y <= at(Math.max(a[1], b[1])); y += 1) {
      keys.push(x * 1_000_000 + y);
    }
  }
  return keys;
}

/** Whether two segments cross at a point inside both. */
function cross(first: Segment, second: Segment): boolean {
  return (
    side(first.a, first.b, second.a) * side(first.a, first.b, second.b) < 0 &&
    side(second.a, second.b, first.a) * side(second.a, second.b, first.b) < 0
  );
}

/** On which side of the line from `a` to `b` the point lies: 1, -1, or 0 on it. */
function side(a: Point, b: Point, point: Point): number {
  return Math.sign((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]));
}
