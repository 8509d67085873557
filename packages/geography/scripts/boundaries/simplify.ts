import { planarTriangleArea, presimplify } from "topojson-simplify";
import type { Triangle } from "topojson-simplify";
import { crossingSegments } from "./crossings.js";
import { distortingArcs } from "./distortion.js";
import { arcUsers, areaSize } from "./mesh.js";
import type { Mesh, Point } from "./mesh.js";

/** How coarse the result may be. */
export interface Coarseness {
  /** Step of the grid that points are rounded to, in metres. */
  readonly grid: number;
  /** The triangle, in square metres, below which a point of a border between large areas goes. */
  readonly triangle: number;
}

/** Areas from this size on, in square metres, are drawn with the full triangle; smaller ones with a smaller. */
const LARGE_AREA = 1e9;

/** How much less a spike weighs than a flat triangle of the same area. */
const SPIKE_DISCOUNT = 0.9;

/** Below every weight that a point of whole metres can have, in square metres: all points stay. */
const LEAST_WEIGHT = 0.01;

/**
 * Simplifies borders by Visvalingam and Whyatt's method: points go in order of the triangle that they make
 * with their neighbours, smallest first. Each line is simplified once, so that the areas on both sides still
 * share it. Lines of small areas keep more of their points. A stretch that would cross another gets points back
 * until it does not, and so do the lines of an area whose size they would distort. Where two lines still cross,
 * they do so in the release, or run closer together than the grid can show.
 *
 * The result is in whole steps of the grid.
 */
export function simplify(mesh: Mesh, { grid, triangle }: Coarseness): Mesh {
  const weighted = weigh(mesh);
  const sizes = mesh.areas.map((area) => areaSize(mesh.arcs, area));
  const limits = arcUsers(mesh).map((areas) => {
    const smallest = Math.min(...areas.map((index) => sizes[index] ?? 0));
    return triangle * Math.min(1, smallest / LARGE_AREA) ** 0.5;
  });
  const returned = new Set<WeightedPoint>();
  for (;;) {
    const lines = weighted.map((arc, index) => snap(thin(arc, limits[index] ?? 0, returned), grid));
    const arcs = lines.map((line) => line.map(({ point }) => point));
    const before = returned.size;
    for (const { arc, end } of crossingSegments(arcs)) {
      const [from, to] = lines[arc]?.slice(end - 1, end + 1) ?? [];
      const heaviest = heaviestBetween(weighted[arc] ?? [], from, to);
      if (heaviest !== undefined) returned.add(heaviest);
    }
    const distorting = distortingArcs({ arcs, areas: mesh.areas }, sizes, grid);
    if (distorting.length === 0 && returned.size === before) return { arcs, areas: mesh.areas };
    for (const index of distorting) limits[index] = (limits[index] ?? 0) / 2;
    if (distorting.some((index) => (limits[index] ?? 0) < LEAST_WEIGHT)) {
      throw new Error(`a grid of ${grid} m is too coarse for some area`);
    }
  }
}

/** Whether to round points to a grid would alone distort an area or make a ring vanish. */
export function isTooCoarse(mesh: Mesh, grid: number): boolean {
  const sizes = mesh.areas.map((area) => areaSize(mesh.arcs, area));
  const arcs = weigh(mesh).map((arc) => snap(arc, grid).map(({ point }) => point));
  return distortingArcs({ arcs, areas: mesh.areas }, sizes, grid).length > 0;
}

type WeightedPoint = readonly [x: number, y: number, weight: number];

/** A point on the grid, and which point of the line it was rounded from. */
interface SnappedPoint {
  readonly point: Point;
  readonly from: WeightedPoint;
}

/** Each point with the weight of its triangle; points in the middle of a straight line are left out. */
function weigh(mesh: Mesh): readonly (readonly WeightedPoint[])[] {
  const { arcs } = presimplify(
    {
      type: "Topology",
      objects: {},
      arcs: mesh.arcs.map((arc) => arc.map(([x, y]) => [x, y])),
    },
    triangleWeight,
  );
  return arcs.map((arc) =>
    arc
      .map(([x = 0, y = 0, weight = 0]): WeightedPoint => [x, y, weight])
      .filter(([, , weight]) => weight > 0),
  );
}

/**
 * The area of a triangle, made smaller the more its middle point is a spike, as Mapshaper weighs it: narrow
 * creeks go before bays of the same area.
 */
function triangleWeight(triangle: Triangle): number {
  const [[ax, ay], [bx, by], [cx, cy]] = triangle;
  const [ux, uy, vx, vy] = [ax - bx, ay - by, cx - bx, cy - by];
  const lengths = Math.hypot(ux, uy) * Math.hypot(vx, vy);
  const cosine = lengths === 0 ? 0 : (ux * vx + uy * vy) / lengths;
  return planarTriangleArea(triangle) * (1 - SPIKE_DISCOUNT * Math.max(0, cosine));
}

/** The points whose triangle is not below the limit, or that were returned; a closed line keeps a triangle. */
function thin(
  arc: readonly WeightedPoint[],
  limit: number,
  returned: ReadonlySet<WeightedPoint>,
): readonly WeightedPoint[] {
  const [first, last] = [arc[0], arc.at(-1)];
  const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const fourth = arc.map(([, , weight]) => weight).sort((a, b) => b - a)[3] ?? 0;
  const least = closed ? Math.min(limit, fourth) : limit;
  return arc.filter((point) => point[2] >= least || returned.has(point));
}

/**
 * Rounds to the grid, without points that fall together and without spikes that go out and back. A line that
 * shrinks to a point is that point twice, since an arc has two ends.
 */
function snap(arc: readonly WeightedPoint[], grid: number): readonly SnappedPoint[] {
  const points: SnappedPoint[] = [];
  for (const from of arc) {
    const point: Point = [Math.round(from[0] / grid), Math.round(from[1] / grid)];
    if (same(points.at(-1)?.point, point)) continue;
    if (points.length > 2 && same(points.at(-2)?.point, point)) points.pop();
    else points.push({ point, from });
  }
  return points.length === 1 ? [...points, ...points] : points;
}

/** Of the points left out between two of a line, the one that matters most. */
function heaviestBetween(
  arc: readonly WeightedPoint[],
  from: SnappedPoint | undefined,
  to: SnappedPoint | undefined,
): WeightedPoint | undefined {
  if (from === undefined || to === undefined) return undefined;
  const between = arc.slice(arc.indexOf(from.from) + 1, arc.indexOf(to.from));
  return between.toSorted((a, b) => b[2] - a[2])[0];
}

function same(a: Point | undefined, b: Point): boolean {
  return a?.[0] === b[0] && a[1] === b[1];
}
