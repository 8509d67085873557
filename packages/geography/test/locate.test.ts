import { beforeAll, describe, expect, it } from "vitest";
import { authorities } from "../src/index.js";
import { loadBoundaries } from "../src/boundaries.js";
import type { BoundaryTopology } from "../src/boundaries.js";
import { createLocator } from "../src/locate.js";
import type { Locator } from "../src/locate.js";
import { pointsInside } from "./fixtures/points-inside.js";
import { holderByHand, outlines, outlineDistance } from "./support/outlines.js";
import type { Outline } from "./support/outlines.js";
import { seededRandom } from "./support/random.js";

/** A place this near a line may fall to either side by rounding. */
const ON_THE_LINE = 1e-6;

let topology: BoundaryTopology;
let areas: readonly Outline[];
let locator: Locator;

beforeAll(async () => {
  topology = await loadBoundaries({ resolution: "detail" });
  areas = outlines(topology);
  locator = await createLocator();
});

/** Places all over the box around England and some way outside it. */
function places(count: number, seed: number): readonly (readonly [number, number])[] {
  const random = seededRandom(seed);
  const [minX, minY, maxX, maxY] = topology.bbox;
  return Array.from({ length: count }, () => [
    minX - 5_000 + random() * (maxX - minX + 10_000),
    minY - 5_000 + random() * (maxY - minY + 10_000),
  ]);
}

describe("locate", () => {
  it("agrees with a test of every polygon on 100,000 places", () => {
    let inEngland = 0;
    for (const [x, y] of places(100_000, 1)) {
      const found = locator.locate(x, y)?.gss;
      const expected = holderByHand(areas, x, y);
      if (expected !== undefined) inEngland += 1;
      if (found !== expected) {
        expect(outlineDistance(areas, x, y), `${x} ${y}`).toBeLessThan(ON_THE_LINE);
      }
    }
    expect(inEngland).toBeGreaterThan(30_000);
  });

  it("agrees with it close to the lines, where cells have borders", () => {
    const random = seededRandom(2);
    const corners = areas.flatMap(({ rings }) => rings.flat());
    for (let i = 0; i < 20_000; i += 1) {
      const [cornerX = 0, cornerY = 0] = corners[Math.floor(random() * corners.length)] ?? [];
      const reach = 10 ** (random() * 4 - 1);
      const x = cornerX + (random() - 0.5) * reach;
      const y = cornerY + (random() - 0.5) * reach;
      const found = locator.locate(x, y)?.gss;
      if (found === holderByHand(areas, x, y)) continue;
      expect(outlineDistance(areas, x, y), `${x} ${y}`).toBeLessThan(ON_THE_LINE);
    }
  });

  it("agrees with it on the heights and verticals of corners, and on the lines of its own net", () => {
    const random = seededRandom(3);
    const [minX, minY] = topology.bbox;
    const corners = areas.flatMap(({ rings }) => rings.flat());
    for (let i = 0; i < 20_000; i += 1) {
      const [cornerX = 0, cornerY = 0] = corners[Math.floor(random() * corners.length)] ?? [];
      const away = (random() - 0.5) * 4_000;
      const netX = minX - 5 + 1_000 * Math.floor((cornerX + away - minX) / 1_000);
      const netY = minY - 5 + 1_000 * Math.floor((cornerY + away - minY) / 1_000);
      for (const [x, y] of [
        [cornerX + away, cornerY],
        [cornerX, cornerY + away],
        [netX, cornerY + away],
        [cornerX + away, netY],
        [netX, netY],
      ] as const) {
        const found = locator.locate(x, y)?.gss;
        if (found === holderByHand(areas, x, y)) continue;
        expect(outlineDistance(areas, x, y), `${x} ${y}`).toBeLessThan(ON_THE_LINE);
      }
    }
  });

  it("agrees with it at every corner of an outline", () => {
    for (const [x = 0, y = 0] of areas.flatMap(({ rings }) => rings.flat())) {
      expect(locator.locate(x, y)?.gss, `${x} ${y}`).toBe(holderByHand(areas, x, y));
    }
  });

  it("finds every LA at its label point", () => {
    for (const { id, properties } of topology.objects.authorities.geometries) {
      expect(locator.locate(...properties.labelPoint)?.gss).toBe(id);
    }
  });

  it("finds every LA at the point published as inside it", () => {
    expect(pointsInside).toHaveLength(153);
    for (const [gss, easting, northing] of pointsInside) {
      expect(locator.locate(easting, northing)?.gss).toBe(gss);
    }
    expect(pointsInside.map(([gss]) => gss)).toEqual(authorities().map(({ gss }) => gss));
  });

  it.each([
    ["St Mary's, Scilly", 91_200, 11_300, "Isles of Scilly"],
    ["Newport, Wight", 450_000, 89_200, "Isle of Wight"],
    ["Holy Island", 412_600, 642_100, "Northumberland"],
    ["Canvey Island", 579_500, 183_200, "Essex"],
    ["Hayling Island", 472_500, 99_500, "Hampshire"],
    ["Portsea Island", 465_500, 101_500, "Portsmouth"],
    ["Walney Island", 318_200, 468_500, "Westmorland and Furness"],
    ["the Bank of England", 532_700, 181_150, "City of London"],
    ["Nottingham, all round it Nottinghamshire", 457_200, 339_900, "Nottingham"],
    ["Leicester, all round it Leicestershire", 458_800, 304_500, "Leicester"],
    ["York, all round it North Yorkshire", 460_300, 451_800, "York"],
    ["Swindon", 415_000, 184_500, "Swindon"],
  ])("finds %s", (_name, easting, northing, expected) => {
    expect(locator.locate(easting, northing)?.name).toBe(expected);
  });

  it.each([
    ["the Channel", 400_000, 40_000],
    ["the North Sea", 600_000, 450_000],
    ["Cardiff", 318_000, 176_000],
    ["Edinburgh", 325_000, 673_000],
    ["the middle of the Wash", 555_000, 340_000],
    ["outside the net", -1e7, 1e9],
    ["nowhere", NaN, 300_000],
    ["nowhere", 400_000, Infinity],
  ])("finds no LA in %s", (_name, easting, northing) => {
    expect(locator.locate(easting, northing)).toBeUndefined();
  });
});

describe("borderDistance", () => {
  it("is that of the nearest of all edges", () => {
    for (const [x, y] of places(1_000, 4)) {
      const expected = outlineDistance(areas, x, y);
      expect(Math.abs(locator.borderDistance(x, y) - expected), `${x} ${y}`).toBeLessThan(1e-6);
    }
  });

  it("is nothing on a line, and has sense far away", () => {
    const [corner = []] = areas[0]?.rings[0] ?? [];
    const [x = 0, y = 0] = corner;
    expect(locator.borderDistance(x, y)).toBe(0);
    expect(locator.borderDistance(400_000, 5_000_000)).toBeCloseTo(
      outlineDistance(areas, 400_000, 5_000_000),
      3,
    );
    expect(locator.borderDistance(NaN, 0)).toBeNaN();
    expect(locator.borderDistance(0, -Infinity)).toBeNaN();
  });
});

describe("nearest", () => {
  it("is the LA that holds a place, or the one whose outline is nearest", () => {
    for (const [x, y] of places(300, 5)) {
      const found = locator.nearest(x, y);
      const holder = locator.locate(x, y);
      if (holder !== undefined) expect(found).toEqual({ authority: holder, distance: 0 });
      else {
        const area = areas.find(({ gss }) => gss === found?.authority.gss);
        const expected = outlineDistance(areas, x, y);
        expect(found?.distance).toBeCloseTo(expected, 6);
        expect(outlineDistance(area === undefined ? [] : [area], x, y)).toBeCloseTo(expected, 6);
      }
    }
  });

  it("finds the end of Southend's pier, which is not land", () => {
    const [easting, northing] = [588_500, 183_000];
    expect(locator.locate(easting, northing)).toBeUndefined();
    expect(locator.nearest(easting, northing)?.authority.name).toBe("Southend-on-Sea");
    expect(locator.nearest(NaN, northing)).toBeUndefined();
  });
});
