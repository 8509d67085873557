import polylabel from "polylabel";
import { polygonSize, ringPoints } from "./mesh.js";
import type { Area, Mesh, Point } from "./mesh.js";

/** The place in the largest polygon of an area that is farthest from its edge, to a grid step. */
export function labelPoint({ arcs }: Mesh, area: Area): Point {
  const bySize = area.polygons.toSorted((a, b) => polygonSize(arcs, b) - polygonSize(arcs, a));
  const rings = bySize[0]?.map((ring) =>
    ringPoints(arcs, ring).map(([x, y]): [number, number] => [x, y]),
  );
  if (rings === undefined) throw new Error(`${area.code} has no polygon`);
  const [x, y] = polylabel(rings, 0.5);
  return [Math.round(x), Math.round(y)];
}
