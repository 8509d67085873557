import type { Position } from "geojson";
import type { BoundaryTopology } from "../../src/boundaries.js";
import { holds, shapes } from "./geometry.js";

/** The outline of an LA as closed rings, holes among them, and the box around it. */
export interface Outline {
  readonly gss: string;
  readonly rings: readonly (readonly Position[])[];
  readonly box: readonly [minX: number, minY: number, maxX: number, maxY: number];
}

/** The outlines of all LAs, in order of code. */
export function outlines(topology: BoundaryTopology): readonly Outline[] {
  return [...shapes(topology, "authorities")].map(([gss, polygons]) => {
    const rings = polygons.flat();
    const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x = 0, y = 0] of rings.flat()) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
    return { gss, rings, box };
  });
}

/** The first LA that holds a place, by trying one after the other. */
export function holderByHand(areas: readonly Outline[], x: number, y: number): string | undefined {
  return areas.find(({ rings, box: [minX, minY, maxX, maxY] }) => {
    const inBox = x >= minX && x <= maxX && y >= minY && y <= maxY;
    return inBox && holds([rings], [x, y]);
  })?.gss;
}

/** Metres to the nearest of all edges, by trying one after the other. */
export function outlineDistance(areas: readonly Outline[], x: number, y: number): number {
  let least = Infinity;
  for (const { rings } of areas) {
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i += 1) {
        const [ax = 0, ay = 0] = ring[i - 1] ?? [];
        const [bx = 0, by = 0] = ring[i] ?? [];
        least = Math.min(least, segmentDistance(x, y, ax, ay, bx, by));
      }
    }
  }
  return least;
}

/** By the three cases: beyond the one end, beyond the other, or beside the line. */
function segmentDistance(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const length = Math.hypot(bx - ax, by - ay);
  const ahead = (x - ax) * (bx - ax) + (y - ay) * (by - ay);
  if (length === 0 || ahead <= 0) return Math.hypot(x - ax, y - ay);
  if (ahead >= length ** 2) return Math.hypot(x - bx, y - by);
  return Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length;
}
