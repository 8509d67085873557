import { mergeArcs } from "topojson-client";
import type { MultiPolygon, Topology } from "topojson-specification";
import type { Area, Mesh } from "./mesh.js";

/** Joins areas into outlines made of the same arcs: one for each group that `groupOf` names, in order of name. */
export function outlines(mesh: Mesh, groupOf: (code: string) => string): readonly Area[] {
  const topology: Topology = {
    type: "Topology",
    objects: {},
    // In differences, by which mergeArcs knows the arcs that shrank to a point.
    transform: { scale: [1, 1], translate: [0, 0] },
    arcs: mesh.arcs.map((arc) =>
      arc.map(([x, y], index) => {
        const [fromX, fromY] = arc[index - 1] ?? [0, 0];
        return [x - fromX, y - fromY];
      }),
    ),
  };
  const groups = [...new Set(mesh.areas.map(({ code }) => groupOf(code)))].sort();
  return groups.map((group) => {
    const members = mesh.areas.filter(({ code }) => groupOf(code) === group).map(toShape);
    return { code: group, polygons: mergeArcs(topology, members).arcs };
  });
}

function toShape({ polygons }: Area): MultiPolygon {
  return { type: "MultiPolygon", arcs: polygons.map((rings) => rings.map((ring) => [...ring])) };
}
