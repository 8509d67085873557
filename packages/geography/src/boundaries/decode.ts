import { gssCode } from "../codes.js";
import { regions } from "../regions.js";
import { findAnyAuthority } from "../registry.js";
import { readNumbers } from "../digits.js";
import type {
  AuthorityProperties,
  BoundaryTopology,
  GridPoint,
  OutlineProperties,
  SharedShape,
} from "./topology.js";

/** Boundaries as the build writes them: lines of numbers in whole steps of a grid. */
export interface EncodedBoundaries {
  /** The step of the grid in metres, then the box in steps: `STEP MIN_X MIN_Y MAX_X MAX_Y`. */
  readonly grid: string;
  /** One arc a word: the first point as its distance from the last point before, then differences. */
  readonly arcs: string;
  /** One LA a line: `CODE LABEL RING RING  RING`, two spaces between polygons. */
  readonly authorities: string;
  /** One region a line: `CODE RING RING  RING`. */
  readonly regions: string;
  /** England, as a region's line. */
  readonly country: string;
}

/** Turns encoded boundaries into a topology. */
export function decodeBoundaries(encoded: EncodedBoundaries): BoundaryTopology {
  const [step = 1, minX = 0, minY = 0, maxX = 0, maxY = 0] = encoded.grid.split(" ").map(Number);
  const toMetres = (x: number, y: number): GridPoint => [(x + minX) * step, (y + minY) * step];
  const readRings = ringReader();
  return {
    type: "Topology",
    bbox: [...toMetres(0, 0), ...toMetres(maxX - minX, maxY - minY)],
    transform: { scale: [step, step], translate: toMetres(0, 0) },
    arcs: decodeArcs(encoded.arcs),
    objects: {
      authorities: {
        type: "GeometryCollection",
        geometries: encoded.authorities.split("\n").map((line) => {
          const [code = "", label = "", ...rings] = line.split(" ");
          const [x = 0, y = 0] = readNumbers(label);
          return toShape(code, authorityProperties(code, toMetres(x, y)), readRings(rings));
        }),
      },
      regions: {
        type: "GeometryCollection",
        geometries: encoded.regions.split("\n").map((line) => toOutline(line, readRings)),
      },
      country: {
        type: "GeometryCollection",
        geometries: [toOutline(encoded.country, readRings)],
      },
    },
  };
}

function decodeArcs(text: string): [number, number][][] {
  let [lastX, lastY] = [0, 0];
  return text.split(" ").map((word) => {
    const numbers = readNumbers(word);
    const arc: [number, number][] = [];
    let [x, y] = [lastX, lastY];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [dx = 0, dy = 0] = [numbers[i], numbers[i + 1]];
      x += dx;
      y += dy;
      arc.push(i === 0 ? [x, y] : [dx, dy]);
    }
    [lastX, lastY] = [x, y];
    return arc;
  });
}

/**
 * Reads rings as numbers of arcs. Each is twice its distance from the number before it, plus one when the arc
 * runs backwards; the count goes on from shape to shape.
 */
function ringReader(): (words: readonly string[]) => number[][][] {
  let last = 0;
  return (words) => {
    const polygons: number[][][] = [[]];
    for (const word of words) {
      if (word === "") polygons.push([]);
      else {
        const ring = readNumbers(word).map((number) => {
          last += Math.floor(number / 2);
          return number % 2 === 0 ? last : ~last;
        });
        polygons.at(-1)?.push(ring);
      }
    }
    return polygons;
  };
}

function toShape<Properties>(
  id: string,
  properties: Properties,
  polygons: number[][][],
): SharedShape<Properties> {
  const [only] = polygons;
  return polygons.length === 1 && only !== undefined
    ? { type: "Polygon", id, properties, arcs: only }
    : { type: "MultiPolygon", id, properties, arcs: polygons };
}

function authorityProperties(code: string, labelPoint: GridPoint): AuthorityProperties {
  const authority = findAnyAuthority(code);
  if (authority === undefined)
    throw new Error(`the boundaries hold ${code}, which is no LA's code`);
  const { gss, dfe, name, shortName, region } = authority;
  return { gss, dfe, name, shortName, regionCode: region.code, labelPoint };
}

function toOutline(
  line: string,
  readRings: (words: readonly string[]) => number[][][],
): SharedShape<OutlineProperties> {
  const [code = "", ...rings] = line.split(" ");
  const name = regions().find((region) => region.code === code)?.name ?? "England";
  return toShape(code, { gss: gssCode(code), name }, readRings(rings));
}
