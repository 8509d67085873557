import { writeNumbers } from "../lib/digits.js";
import { labelPoint } from "./label-point.js";
import type { Arc, Area, Mesh, Point } from "./mesh.js";
import { outlines } from "./outlines.js";
import type { EncodedBoundaries } from "../../src/boundaries/decode.js";

/** Writes a mesh in grid steps so that `decodeBoundaries` reads it, with the outlines of regions and England. */
export function encode(
  mesh: Mesh,
  grid: number,
  regionOf: (code: string) => string,
): EncodedBoundaries {
  const points = mesh.arcs.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [minX, minY, maxX, maxY] = [
    least(xs),
    least(ys),
    -least(xs.map(negate)),
    -least(ys.map(negate)),
  ];
  const writeRings = ringWriter();
  const shape = (area: Area): string => `${area.code} ${writeRings(area)}`;
  return {
    grid: [grid, minX, minY, maxX, maxY].join(" "),
    arcs: encodeArcs(mesh.arcs, [minX, minY]),
    authorities: mesh.areas
      .map((area) => {
        const [x, y] = labelPoint(mesh, area);
        return `${area.code} ${writeNumbers([x - minX, y - minY])} ${writeRings(area)}`;
      })
      .join("\n"),
    regions: outlines(mesh, regionOf).map(shape).join("\n"),
    country: outlines(mesh, () => "E92000001")
      .map(shape)
      .join("\n"),
  };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((smallest, number) => Math.min(smallest, number), Infinity);
}

function negate(number: number): number {
  return -number;
}

function encodeArcs(arcs: readonly Arc[], origin: Point): string {
  let [lastX, lastY] = origin;
  return arcs
    .map((arc) => {
      const numbers = arc.flatMap(([x, y]) => {
        const step = [x - lastX, y - lastY];
        [lastX, lastY] = [x, y];
        return step;
      });
      return writeNumbers(numbers);
    })
    .join(" ");
}

function ringWriter(): (area: Area) => string {
  let last = 0;
  return ({ polygons }) =>
    polygons
      .map((rings) =>
        rings
          .map((ring) =>
            writeNumbers(
              ring.map((reference) => {
                const arc = reference < 0 ? ~reference : reference;
                const number = 2 * (arc - last) + (reference < 0 ? 1 : 0);
                last = arc;
                return number;
              }),
            ),
          )
          .join(" "),
      )
      .join("  ");
}
