import type { Feature } from "geojson";
import { feature } from "topojson-client";
import { bench, describe } from "vitest";
import { loadBoundaries } from "../src/boundaries.js";
import { decodeBoundaries } from "../src/boundaries/decode.js";
import * as encoded from "../src/data/boundaries-detail.js";
import { createLocator } from "../src/locate.js";
import { edgesOf } from "../src/locate/edges.js";
import { finder } from "../src/locate/find.js";
import { gridOver } from "../src/locate/grid.js";
import { buildRaster } from "../src/locate/raster.js";
import { holderByHand, outlines } from "../test/support/outlines.js";
import { seededRandom } from "../test/support/random.js";

/**
 * `locate` against what one writes by hand: every LA's box, then the even-odd test of its polygon; and against a walk
 * over features of GeoJSON with no boxes. The places lie all over the box around England, so that
 * three in five are in the sea or abroad; the mix of `borders` lies within a kilometre of a corner of an outline.
 */
const topology = await loadBoundaries({ resolution: "detail" });
const locator = await createLocator();
const areas = outlines(topology);
const features = feature(topology, topology.objects.authorities).features;

const random = seededRandom(7);
const [minX, minY, maxX, maxY] = topology.bbox;
const corners = areas.flatMap(({ rings }) => rings.flat());

const anywhere = Array.from(
  { length: 1_000 },
  () => [minX + random() * (maxX - minX), minY + random() * (maxY - minY)] as const,
);
const borders = Array.from({ length: 1_000 }, () => {
  const [x = 0, y = 0] = corners[Math.floor(random() * corners.length)] ?? [];
  return [x + (random() - 0.5) * 2_000, y + (random() - 0.5) * 2_000] as const;
});

/** The even-odd test over a feature's rings, one edge after the other. */
function holdsFeature({ geometry }: Feature, x: number, y: number): boolean {
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return false;
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  let inside = false;
  for (const ring of polygons.flat()) {
    for (let i = 0, before = ring.length - 1; i < ring.length; before = i, i += 1) {
      const [ax = 0, ay = 0] = ring[before] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  }
  return inside;
}

describe.each([
  ["all over England and the seas", anywhere],
  ["near borders", borders],
])("1,000 places %s", (_name, places) => {
  bench("locate", () => {
    for (const [x, y] of places) locator.locate(x, y);
  });
  bench("boxes, then polygons", () => {
    for (const [x, y] of places) holderByHand(areas, x, y);
  });
  bench("features, no boxes", () => {
    for (const [x, y] of places) features.find((each) => holdsFeature(each, x, y));
  });
});

describe("how far the nearest border is, 1,000 places", () => {
  bench("borderDistance", () => {
    for (const [x, y] of anywhere) locator.borderDistance(x, y);
  });
});

describe("making a locator", () => {
  bench("from boundaries that are loaded", () => {
    finder(buildRaster(edgesOf(topology), gridOver(topology), areas.length));
  });
  bench("from boundaries that are yet to be decoded", () => {
    const fresh = decodeBoundaries(encoded);
    finder(buildRaster(edgesOf(fresh), gridOver(fresh), areas.length));
  });
});
