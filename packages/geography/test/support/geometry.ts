import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { BoundaryTopology } from "../../src/boundaries.js";

/** The polygons of one shape, rings closed. */
export type Polygons = readonly (readonly (readonly Position[])[])[];

/** The shapes of one object of the topology by code, in metres. */
export function shapes(
  topology: BoundaryTopology,
  name: keyof BoundaryTopology["objects"],
): ReadonlyMap<string, Polygons> {
  const collection: FeatureCollection = feature(topology, topology.objects[name]);
  return new Map(collection.features.map((each) => [String(each.id), polygons(each)]));
}

function polygons({ geometry }: Feature): Polygons {
  if (isPolygon(geometry)) return [geometry.coordinates];
  if (isMultiPolygon(geometry)) return geometry.coordinates;
  throw new Error(`${geometry.type} is no area`);
}

function isPolygon(geometry: Feature["geometry"]): geometry is Polygon {
  return geometry.type === "Polygon";
}

function isMultiPolygon(geometry: Feature["geometry"]): geometry is MultiPolygon {
  return geometry.type === "MultiPolygon";
}

/** Signed area of a closed ring in square metres. */
export function ringArea(ring: readonly Position[]): number {
  let twice = 0;
  for (const [index, [bx = 0, by = 0]] of ring.entries()) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? ring[0] ?? [];
    const [ox = 0, oy = 0] = ring[0] ?? [];
    twice += (ax - ox) * (by - oy) - (bx - ox) * (ay - oy);
  }
  return twice / 2;
}

/** Area of a shape in square kilometres, holes taken out. */
export function squareKilometres(shape: Polygons): number {
  const areas = shape.map((rings) => {
    const [outer = 0, ...holes] = rings.map((ring) => Math.abs(ringArea(ring)));
    return holes.reduce((rest, hole) => rest - hole, outer);
  });
  return areas.reduce((sum, area) => sum + area, 0) / 1e6;
}

/** Whether a shape holds a point, by counting how many of its edges a ray to the east crosses. */
export function holds(shape: Polygons, [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (const ring of shape.flat()) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}
