import type { FeatureCollection, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { exportDataset, type ExportFormat } from "../../src/export/index.js";
import { readTable } from "../../src/import/index.js";
import { loaded } from "../support/fixture.js";

const dataset = loaded();

async function texts(format: ExportFormat): Promise<ReadonlyMap<string, string>> {
  const files = await exportDataset(dataset, format);
  return new Map(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
}

async function text(format: ExportFormat, name: string): Promise<string> {
  const found = (await texts(format)).get(name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

describe("GeoJSON", () => {
  const ringsOf = ({ features }: FeatureCollection): readonly (readonly Position[][])[] =>
    features.flatMap(({ geometry }) =>
      geometry.type === "Polygon"
        ? [geometry.coordinates]
        : geometry.type === "MultiPolygon"
          ? geometry.coordinates
          : [],
    );
  /** Twice the area of a ring; positive against the clock. */
  const area = (ring: readonly Position[]): number =>
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0);

  test("has each authority of today in longitude and latitude, rings as RFC 7946 wants them", async () => {
    const collection = JSON.parse(await text("geojson", "coverage.geojson")) as FeatureCollection;
    expect(collection.features).toHaveLength(153);
    const polygons = ringsOf(collection);
    for (const ring of polygons.flat()) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
      for (const [at, place] of ring.slice(1).entries()) expect(place).not.toEqual(ring[at]);
    }
    for (const [outer = [], ...holes] of polygons) {
      expect(area(outer)).toBeGreaterThan(0);
      for (const hole of holes) expect(area(hole)).toBeLessThan(0);
    }
    // England lies between the Isles of Scilly, Lowestoft and Berwick.
    const places = polygons.flat(2);
    expect(Math.min(...places.map(([lon = 0]) => lon))).toBeCloseTo(-6.4, 1);
    expect(Math.max(...places.map(([lon = 0]) => lon))).toBeCloseTo(1.76, 1);
    expect(Math.max(...places.map(([, lat = 0]) => lat))).toBeCloseTo(55.8, 1);
  });

  test("says of each form its state, extent and partnerships", async () => {
    const { features } = JSON.parse(await text("geojson", "coverage.geojson")) as FeatureCollection;
    const sheffield = features.find(({ id }) => id === "E08000039");
    expect(sheffield?.properties).toMatchObject({
      name: "Sheffield",
      region: "Yorkshire and The Humber",
      area_based_education_partnership: {
        state: "active",
        extent: "whole",
        recorded: 1,
        partnerships: expect.arrayContaining(["learn-sheffield"]) as unknown,
      },
      english_hub: { state: "not_researched", recorded: 0, partnerships: [] },
    });
  });
});

describe("a network", () => {
  test("in GraphML joins partnerships, authorities and members by known ids", async () => {
    const xml = await text("graphml", "network.graphml");
    const ids = new Set(Array.from(xml.matchAll(/<node id="([^"]+)"/g), ([, id]) => id));
    expect(ids).toContain("partnership:learn-sheffield");
    expect(ids).toContain("school:900001");
    expect(ids).not.toContain("school:900003");
    const ends = Array.from(xml.matchAll(/ (?:source|target)="([^"]+)"/g), ([, id]) => id);
    expect(ends.length).toBeGreaterThan(100);
    for (const id of ends) expect(ids).toContain(id);
    expect(xml).toContain('<data key="edge-kind">succeeded_by</data>');
  });

  test("escapes what means something in XML", async () => {
    const partnerships = dataset.partnerships.map((one) => ({ ...one, name: 'A & B <"C">\u0007' }));
    const [file] = await exportDataset({ ...dataset, partnerships }, "graphml");
    const xml = new TextDecoder().decode(file?.bytes);
    expect(xml).toContain("A &amp; B &lt;&quot;C&quot;&gt;</data>");
    expect(xml).not.toContain("\u0007");
  });

  test("as lists has the same nodes and edges, and the pairs of authorities", async () => {
    const files = await texts("edges");
    const rows = async (name: string) =>
      (await readTable(new TextEncoder().encode(files.get(name)), { fileName: name })).rows;
    const xml = await text("graphml", "network.graphml");
    expect(await rows("nodes.csv")).toHaveLength(xml.match(/<node /g)?.length ?? 0);
    expect(await rows("edges.csv")).toHaveLength(xml.match(/<edge /g)?.length ?? 0);
    const pairs = await rows("la-pairs.csv");
    const cumbria = pairs.find(
      (row) => row["gss_code_1"] === "E06000063" && row["gss_code_2"] === "E06000064",
    );
    expect(cumbria).toMatchObject({
      la_name_1: "Cumberland",
      la_name_2: "Westmorland and Furness",
    });
    expect(cumbria?.["partnerships"]?.split(";")).toContain("cumbria-alliance-of-system-leaders");
    expect(cumbria?.["shared"]).toBe(String(cumbria?.["partnerships"]?.split(";").length));
  });
});
