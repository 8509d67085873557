import type { BoundaryTopology } from "../boundaries/topology.js";

/** The straight pieces that the outlines of LAs are made of, each once, in the order of the topology's arcs. */
export interface Edges {
  /** How many there are. */
  readonly count: number;
  /** Where each begins and ends, in metres. */
  readonly x1: Float64Array;
  readonly y1: Float64Array;
  readonly x2: Float64Array;
  readonly y2: Float64Array;
  /** The LAs that have the edge in their outline, by their place in the topology: one at a coast, else two. */
  readonly ownersOf: (edge: number) => readonly number[];
}

/** Takes the edges out of a topology. */
export function edgesOf({ arcs, transform, objects }: BoundaryTopology): Edges {
  const owners = ownersOfArcs(arcs.length, objects.authorities.geometries);
  const [scaleX, scaleY] = transform.scale;
  const [left, bottom] = transform.translate;
  const count = arcs.reduce((sum, arc) => sum + arc.length - 1, 0);
  const room = (): Float64Array => new Float64Array(count);
  const [x1, y1, x2, y2] = [room(), room(), room(), room()];
  const arcOf = new Uint32Array(count);
  let edge = 0;
  arcs.forEach((arc, index) => {
    let x = left;
    let y = bottom;
    arc.forEach((difference, step) => {
      if (step > 0) {
        x1[edge] = x;
        y1[edge] = y;
      }
      x += difference[0] * scaleX;
      y += difference[1] * scaleY;
      if (step > 0) {
        x2[edge] = x;
        y2[edge] = y;
        arcOf[edge] = index;
        edge += 1;
      }
    });
  });
  return { count, x1, y1, x2, y2, ownersOf: (each) => owners[arcOf[each] ?? -1] ?? [] };
}

type Geometries = BoundaryTopology["objects"]["authorities"]["geometries"];

function ownersOfArcs(count: number, geometries: Geometries): readonly (readonly number[])[] {
  const owners: number[][] = Array.from({ length: count }, () => []);
  geometries.forEach((shape, owner) => {
    const polygons = shape.type === "Polygon" ? [shape.arcs] : shape.arcs;
    for (const arc of polygons.flat(2)) owners[arc < 0 ? ~arc : arc]?.push(owner);
  });
  return owners;
}
