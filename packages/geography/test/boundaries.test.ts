import type { Topology } from "topojson-specification";
import { beforeAll, describe, expect, it } from "vitest";
import { loadBoundaries, londonBox } from "../src/boundaries.js";
import type { BoundaryTopology } from "../src/boundaries.js";
import { authorities, regions } from "../src/index.js";
import { holds, ringArea, shapes, squareKilometres } from "./support/geometry.js";
import type { Polygons } from "./support/geometry.js";

/** Square kilometres of land to high water, as ONS gives them. */
const sizes: readonly (readonly [string, string, number])[] = [
  ["E09000001", "City of London", 2.9],
  ["E06000017", "Rutland", 382],
  ["E06000046", "Isle of Wight", 380],
  ["E08000025", "Birmingham", 267.8],
  ["E06000057", "Northumberland", 5_020],
  ["E06000052", "Cornwall", 3_546],
  ["E09000033", "Westminster", 21.5],
];

/** Grid references of well-known places, and the LA that each stands in. */
const places: readonly (readonly [string, number, number, string])[] = [
  ["York Minster", 460_300, 452_200, "E06000014"],
  ["Durham Cathedral", 427_300, 542_100, "E06000047"],
  ["Norwich Cathedral", 623_500, 308_900, "E10000020"],
  ["Canterbury Cathedral", 615_100, 157_900, "E10000016"],
  ["Leeds Town Hall", 429_700, 433_900, "E08000035"],
  ["Bank of England", 532_700, 181_100, "E09000001"],
  ["Palace of Westminster", 530_250, 179_500, "E09000033"],
  ["Oakham Castle", 486_200, 308_900, "E06000017"],
  ["St Mary's, Scilly", 491_600 - 400_000, 10_600, "E06000053"],
  ["Land's End", 134_900, 25_400, "E06000052"],
  ["Lundy", 213_500, 145_500, "E10000008"],
  ["Carisbrooke Castle", 448_700, 87_700, "E06000046"],
];

describe.each(["overview", "detail"] as const)("boundaries, %s", (resolution) => {
  let topology: BoundaryTopology;
  let areas: ReadonlyMap<string, Polygons>;

  beforeAll(async () => {
    topology = await loadBoundaries({ resolution });
    areas = shapes(topology, "authorities");
  });

  it("fits the type that TopoJSON libraries take", () => {
    const asSpecified: Topology = topology;
    expect(asSpecified.type).toBe("Topology");
  });

  it("has a shape for each of the 153 LAs, with its names and codes", () => {
    expect([...areas.keys()]).toEqual(authorities().map(({ gss }) => gss));
    const [first] = topology.objects.authorities.geometries;
    expect(first).toMatchObject({
      id: "E06000001",
      properties: {
        gss: "E06000001",
        dfe: "805",
        name: "Hartlepool",
        shortName: "Hartlepool",
        regionCode: "E12000001",
      },
    });
  });

  it("has no ring without area", () => {
    for (const shape of areas.values()) {
      for (const ring of shape.flat()) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(Math.abs(ringArea(ring))).toBeGreaterThan(0);
        expect(ring.at(-1)).toEqual(ring[0]);
      }
    }
  });

  it.each(sizes)("draws %s, %s, at its size", (code, _name, expected) => {
    const actual = squareKilometres(areas.get(code) ?? []);
    expect(Math.abs(actual - expected) / expected).toBeLessThan(0.04);
  });

  it("keeps the Isles of Scilly, whose smallest islets the release already lacks", () => {
    const scilly = areas.get("E06000053") ?? [];
    expect(scilly.length).toBeGreaterThanOrEqual(5);
    expect(squareKilometres(scilly)).toBeGreaterThan(14);
    expect(squareKilometres(scilly)).toBeLessThan(16.4);
  });

  it("draws England at its size", () => {
    const total = [...areas.values()].reduce((sum, shape) => sum + squareKilometres(shape), 0);
    expect(Math.abs(total - 130_310) / 130_310).toBeLessThan(0.005);
  });

  it.each(places)("has %s where it is", (_place, easting, northing, code) => {
    const found = [...areas].filter(([, shape]) => holds(shape, [easting, northing]));
    expect(found.map(([gss]) => gss)).toEqual([code]);
  });

  it("shares each line between at most two LAs, and most lines between two", () => {
    const uses = new Map<number, number>();
    for (const { arcs } of topology.objects.authorities.geometries) {
      for (const reference of arcs.flat(2)) {
        const arc = reference < 0 ? ~reference : reference;
        uses.set(arc, (uses.get(arc) ?? 0) + 1);
      }
    }
    const counts = [...uses.values()];
    expect(Math.max(...counts)).toBe(2);
    expect(counts.filter((count) => count === 2).length).toBeGreaterThan(counts.length / 2);
    expect(uses.size).toBe(topology.arcs.length);
  });

  it("puts each label inside its LA", () => {
    for (const { id, properties } of topology.objects.authorities.geometries) {
      expect(holds(areas.get(id) ?? [], properties.labelPoint), id).toBe(true);
    }
  });

  it("outlines regions and England by the same lines", () => {
    const outlines = shapes(topology, "regions");
    expect([...outlines.keys()]).toEqual(regions().map(({ code }) => code));
    for (const { code } of regions()) {
      const members = authorities({ region: code });
      const sum = members.reduce((km, { gss }) => km + squareKilometres(areas.get(gss) ?? []), 0);
      expect(Math.abs(squareKilometres(outlines.get(code) ?? []) - sum) / sum).toBeLessThan(0.001);
    }
    const england = shapes(topology, "country").get("E92000001") ?? [];
    const total = [...areas.values()].reduce((sum, shape) => sum + squareKilometres(shape), 0);
    expect(Math.abs(squareKilometres(england) - total) / total).toBeLessThan(0.001);
  });

  it("has its box around everything", () => {
    const points = [...areas.values()].flat(3);
    const eastings = points.map(([x = 0]) => x);
    const northings = points.map(([, y = 0]) => y);
    const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
    const greatest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
    expect(topology.bbox).toEqual([
      least(eastings),
      least(northings),
      greatest(eastings),
      greatest(northings),
    ]);
  });

  it("gives the same object each time", async () => {
    expect(await loadBoundaries({ resolution })).toBe(topology);
  });
});

describe("the two resolutions", () => {
  it("differ, the overview being the one without asking", async () => {
    const overview = await loadBoundaries();
    const detail = await loadBoundaries({ resolution: "detail" });
    expect(overview).toBe(await loadBoundaries({ resolution: "overview" }));
    expect(detail.arcs.flat().length).toBeGreaterThan(2 * overview.arcs.flat().length);
  });

  it("agree on every LA's size to 3 %", async () => {
    const detail = shapes(await loadBoundaries({ resolution: "detail" }), "authorities");
    for (const [gss, shape] of shapes(await loadBoundaries(), "authorities")) {
      const km = squareKilometres(detail.get(gss) ?? []);
      expect(Math.abs(squareKilometres(shape) - km) / km, gss).toBeLessThan(0.03);
    }
  });
});

describe("londonBox", () => {
  it("holds London, and no LA outside it whole", async () => {
    const areas = shapes(await loadBoundaries(), "authorities");
    const [minX, minY, maxX, maxY] = londonBox();
    for (const { gss, region } of authorities()) {
      const inside = (areas.get(gss) ?? [])
        .flat(2)
        .every(([x = 0, y = 0]) => x > minX && x < maxX && y > minY && y < maxY);
      expect(inside, gss).toBe(region.name === "London");
    }
  });
});
