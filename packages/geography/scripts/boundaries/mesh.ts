/** A point in metres on the British National Grid, or in whole steps of a coarser grid. */
export type Point = readonly [x: number, y: number];

/** A line that borders share: as many points as it takes, the ends being where three areas or the sea meet. */
export type Arc = readonly Point[];

/** Arcs one after another, closing on themselves; `~n` is arc `n` run backwards. */
export type Ring = readonly number[];

/** An area as polygons, each an outer ring and the holes in it. */
export interface Area {
  readonly code: string;
  readonly polygons: readonly (readonly Ring[])[];
}

/** Areas that share the lines between them. */
export interface Mesh {
  readonly arcs: readonly Arc[];
  readonly areas: readonly Area[];
}

/** The points of a ring, the first repeated at the end. */
export function ringPoints(arcs: readonly Arc[], ring: Ring): readonly Point[] {
  const points: Point[] = [];
  for (const reference of ring) {
    const arc = arcs[reference < 0 ? ~reference : reference] ?? [];
    const run = reference < 0 ? arc.toReversed() : arc;
    points.push(...(points.length === 0 ? run : run.slice(1)));
  }
  return points;
}

/** The signed area of a closed ring, in square units of its points. */
export function ringArea(points: readonly Point[]): number {
  const [x0, y0] = points[0] ?? [0, 0];
  let twice = 0;
  for (let i = 1; i < points.length; i += 1) {
    const [ax, ay] = points[i - 1] ?? [0, 0];
    const [bx, by] = points[i] ?? [0, 0];
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return twice / 2;
}

/** The size of an area: outer rings less their holes. */
export function areaSize(arcs: readonly Arc[], area: Area): number {
  return area.polygons.reduce((sum, polygon) => sum + polygonSize(arcs, polygon), 0);
}

/** The size of one polygon: its outer ring less its holes. */
export function polygonSize(arcs: readonly Arc[], polygon: readonly Ring[]): number {
  const [outer = 0, ...holes] = polygon.map((ring) => Math.abs(ringArea(ringPoints(arcs, ring))));
  return holes.reduce((size, hole) => size - hole, outer);
}

/** Which areas each arc borders, by place in `areas`. */
export function arcUsers(mesh: Mesh): readonly (readonly number[])[] {
  const users: number[][] = mesh.arcs.map(() => []);
  mesh.areas.forEach((area, index) => {
    for (const reference of area.polygons.flat(2)) {
      users[reference < 0 ? ~reference : reference]?.push(index);
    }
  });
  return users;
}
