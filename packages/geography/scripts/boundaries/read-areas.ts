import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { gridProjection } from "./national-grid.js";
import type { Point } from "./mesh.js";

/** An area of a boundary release, in metres on the British National Grid. */
export interface ReleasedArea {
  readonly code: string;
  readonly polygons: readonly (readonly (readonly Point[])[])[];
}

/** Which part of a boundary file to read; what is left out is found by the customs of ONS releases. */
export interface ReadOptions {
  /** The object of a TopoJSON file; not needed when it has only one. */
  readonly object?: string;
  /** The property that holds the area's code, such as `LAD24CD`. */
  readonly code?: string;
}

/**
 * Reads a boundary release of the Office for National Statistics: GeoJSON or TopoJSON, in longitude and
 * latitude (WGS84) or in metres (British National Grid), told apart by the size of the numbers.
 */
export function readAreas(file: string, options: ReadOptions): readonly ReleasedArea[] {
  const data = readJson(file);
  const features = isTopology(data) ? topologyFeatures(data, options.object) : data;
  if (!isFeatureCollection(features))
    throw new Error(`${file} is neither TopoJSON nor GeoJSON features`);
  const toGrid = gridReader(features);
  return features.features.map(({ properties, geometry }, index) => {
    const code = areaCode(properties ?? {}, options.code);
    if (code === undefined) throw new Error(`${file}: feature ${index + 1} has no area code`);
    const polygons = polygonsOf(geometry);
    if (polygons.length === 0) throw new Error(`${file}: ${code} has no polygon`);
    return { code, polygons: polygons.map((rings) => rings.map((ring) => ring.map(toGrid))) };
  });
}

function readJson(file: string): unknown {
  const text = readFileSync(file, "utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON`, { cause: error });
  }
}

interface LooseFeature {
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly geometry: unknown;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isTopology(value: unknown): value is Topology {
  return (
    isObject(value) &&
    value["type"] === "Topology" &&
    Array.isArray(value["arcs"]) &&
    isObject(value["objects"])
  );
}

function isFeatureCollection(
  value: unknown,
): value is { readonly features: readonly LooseFeature[] } {
  return isObject(value) && Array.isArray(value["features"]) && value["features"].every(isFeature);
}

function isFeature(value: unknown): value is LooseFeature {
  return isObject(value) && "geometry" in value && "properties" in value;
}

function topologyFeatures(topology: Topology, wanted: string | undefined): unknown {
  const names = Object.keys(topology.objects);
  const name = wanted ?? (names.length === 1 ? names[0] : undefined);
  const object = name === undefined ? undefined : topology.objects[name];
  if (object === undefined)
    throw new Error(`say which object to read with --object: ${names.join(", ")}`);
  return feature(topology, object);
}

/** ONS calls the code LAD20CD, CTYUA23CD, UTLA22CD and so on, by kind and year; some tidied files AREACD. */
function areaCode(
  properties: Readonly<Record<string, unknown>>,
  wanted: string | undefined,
): string | undefined {
  const name =
    wanted ??
    Object.keys(properties).find((key) => /^(LAD|LTLA|UTLA|CTYUA|AREA)(\d\d)?CD$/i.test(key));
  const code = name === undefined ? undefined : properties[name];
  return typeof code === "string" && code !== "" ? code : undefined;
}

function polygonsOf(geometry: unknown): readonly (readonly (readonly Point[])[])[] {
  if (!isObject(geometry)) return [];
  const { type, coordinates } = geometry;
  if (type === "Polygon" && isRings(coordinates)) return [coordinates];
  if (type === "MultiPolygon" && Array.isArray(coordinates) && coordinates.every(isRings))
    return coordinates;
  return [];
}

function isRings(value: unknown): value is readonly (readonly Point[])[] {
  return Array.isArray(value) && value.every((ring) => Array.isArray(ring) && ring.every(isPoint));
}

function isPoint(value: unknown): value is Point {
  return Array.isArray(value) && typeof value[0] === "number" && typeof value[1] === "number";
}

function gridReader(collection: {
  readonly features: readonly LooseFeature[];
}): (point: Point) => Point {
  const sample = polygonsOf(collection.features[0]?.geometry)[0]?.[0]?.[0];
  const inDegrees = sample !== undefined && Math.abs(sample[0]) <= 180 && Math.abs(sample[1]) <= 90;
  return inDegrees ? gridProjection() : ([x, y]) => [Math.round(x), Math.round(y)];
}
