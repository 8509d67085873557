import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { Polygon, MultiPolygon as SharedMultiPolygon, Topology } from "topojson-specification";
import { ringArea, ringPoints } from "./mesh.js";
import type { Arc, Area, Mesh, Point, Ring } from "./mesh.js";
import type { ReleasedArea } from "./read-areas.js";

/**
 * Joins released areas into LAs. The table says which LA each area lies in; an English area that it lacks
 * stops the build, and so does an LA that gets no area. Areas of other countries are left out.
 */
export function dissolve(areas: readonly ReleasedArea[], table: ReadonlyMap<string, string>): Mesh {
  const english = areas.filter(({ code }) => code.startsWith("E"));
  const lacking = english.filter(({ code }) => !table.has(code)).map(({ code }) => code);
  if (lacking.length > 0)
    throw new Error(`the table does not say in which LA these lie: ${lacking.join(", ")}`);
  const released = topology({ areas: collect(english.map(toFeature)) });
  const parts = shapes(released);
  const codes = [...new Set(english.map(({ code }) => table.get(code) ?? ""))].sort();
  const merged = codes.map((code): Feature<MultiPolygon> => {
    const members = parts.filter((part) => table.get(part.code) === code).map(({ shape }) => shape);
    return { type: "Feature", id: code, properties: {}, geometry: merge(released, members) };
  });
  return toMesh(topology({ areas: collect(merged) }));
}

function toFeature({ code, polygons }: ReleasedArea): Feature<MultiPolygon> {
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y])));
  return {
    type: "Feature",
    id: code,
    properties: {},
    geometry: { type: "MultiPolygon", coordinates },
  };
}

function collect(features: Feature<MultiPolygon>[]): FeatureCollection<MultiPolygon> {
  return { type: "FeatureCollection", features };
}

interface Shape {
  readonly code: string;
  readonly shape: Polygon | SharedMultiPolygon;
}

function shapes(shared: Topology): readonly Shape[] {
  const object = shared.objects["areas"];
  if (object?.type !== "GeometryCollection") throw new Error("areas are a collection");
  return object.geometries.map(({ id, ...shape }) => {
    const code = String(id);
    if (shape.type === "Polygon") return { code, shape: { type: "Polygon", arcs: shape.arcs } };
    if (shape.type === "MultiPolygon") {
      return { code, shape: { type: "MultiPolygon", arcs: shape.arcs } };
    }
    throw new Error(`${code} is no polygon`);
  });
}

function toMesh(shared: Topology): Mesh {
  const arcs = shared.arcs.map((arc) => arc.map(([x = 0, y = 0]): Point => [x, y]));
  return {
    arcs,
    areas: shapes(shared).map(({ code, shape }): Area => {
      const polygons = shape.type === "Polygon" ? [shape.arcs] : shape.arcs;
      return { code, polygons: polygons.flatMap((rings) => withoutEmpty(arcs, rings)) };
    }),
  };
}

/** A polygon without holes that have shrunk to a point, as in coarse releases; nothing of one that has itself. */
function withoutEmpty(arcs: readonly Arc[], rings: readonly Ring[]): readonly (readonly Ring[])[] {
  const kept = rings.filter((ring) => ringArea(ringPoints(arcs, ring)) !== 0);
  return kept[0] === undefined || kept[0] !== rings[0] ? [] : [kept];
}
