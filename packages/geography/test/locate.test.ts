import { beforeAll, describe, expect, it } from "vitest";
import { authorities } from "../src/index.js";
import { loadBoundaries } from "../src/boundaries.js";
import type { BoundaryTopology } from "../src/boundaries.js";
import { createLocator } from "../src/locate.js";
import type { Locator } from "../src/locate.js";
import { isOffCoast } from "../src/locate/shore.js";
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

/** Fails unless the LA found is the one whose polygon holds the place or, up to 500 m off the coast, the nearest. */
function expectRight(x: number, y: number): void {
  const found = locator.locate(x, y)?.gss;
  const holder = holderByHand(areas, x, y);
  if (found === holder) {
    if (found !== undefined) return;
    const nearest = locator.borderDistance(x, y);
    expect(nearest > 500 || !isOffCoast(x, y), `${x} ${y}`).toBe(true);
  } else if (holder === undefined) {
    const own = areas.filter(({ gss }) => gss === found);
    const nearest = locator.borderDistance(x, y);
    expect(Math.abs(outlineDistance(own, x, y) - nearest), `${x} ${y}`).toBeLessThan(1e-6);
    expect(nearest).toBeLessThan(500);
    expect(isOffCoast(x, y), `${x} ${y}`).toBe(true);
  } else {
    expect(outlineDistance(areas, x, y), `${x} ${y}`).toBeLessThan(ON_THE_LINE);
  }
}

describe("locate", () => {
  it("agrees with a test of every polygon on 100,000 places", () => {
    const tried = places(100_000, 1);
    for (const [x, y] of tried) expectRight(x, y);
    const inEngland = tried.filter(([x, y]) => locator.nearest(x, y)?.distance === 0);
    expect(inEngland.length).toBeGreaterThan(30_000);
  });

  it("agrees with it close to the lines, where cells have borders", () => {
    const random = seededRandom(2);
    const corners = areas.flatMap(({ rings }) => rings.flat());
    for (let i = 0; i < 20_000; i += 1) {
      const [cornerX = 0, cornerY = 0] = corners[Math.floor(random() * corners.length)] ?? [];
      const reach = 10 ** (random() * 4 - 1);
      expectRight(cornerX + (random() - 0.5) * reach, cornerY + (random() - 0.5) * reach);
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
        expectRight(x, y);
      }
    }
  });

  it("agrees with it at every corner of an outline", () => {
    for (const [x = 0, y = 0] of areas.flatMap(({ rings }) => rings.flat())) {
      const holder = holderByHand(areas, x, y);
      if (holder === undefined) expectRight(x, y);
      else expect(locator.locate(x, y)?.gss, `${x} ${y}`).toBe(holder);
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
    ["Lundy", 213_500, 146_000, "Devon"],
    ["the Isle of Sheppey", 595_000, 172_500, "Kent"],
    ["the Isle of Portland", 369_000, 71_500, "Dorset"],
    ["Tresco, Scilly", 89_300, 15_000, "Isles of Scilly"],
    ["St Agnes, Scilly", 88_200, 8_200, "Isles of Scilly"],
    ["Mersea Island", 603_000, 213_500, "Essex"],
    ["Thorney Island", 475_700, 103_000, "West Sussex"],
    ["the Isle of Dogs", 537_800, 179_200, "Tower Hamlets"],
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

describe("locate off the coast", () => {
  it.each([
    ["the Palace Pier, Brighton", 531_400, 103_700, "Brighton and Hove"],
    ["the pier at Roker", 441_000, 559_200, "Sunderland"],
    ["the Cobb, Lyme Regis", 333_900, 91_450, "Dorset"],
    ["the west pier, Whitby", 489_950, 511_700, "North Yorkshire"],
    ["the Town Pier, Gravesend", 564_800, 174_600, "Kent"],
    ["the landing stage, Liverpool", 333_600, 390_300, "Liverpool"],
  ])("gives %s, which no outline holds, to the nearest", (_name, easting, northing, expected) => {
    expect(locator.nearest(easting, northing)?.distance).toBeGreaterThan(0);
    expect(locator.locate(easting, northing)?.name).toBe(expected);
  });

  it.each([
    ["Chepstow", 353_300, 193_900],
    ["Tintern", 353_200, 200_000],
    ["Hay-on-Wye", 322_900, 242_300],
    ["Knighton", 328_600, 272_400],
    ["Presteigne", 331_500, 264_400],
    ["Saltney Ferry", 337_000, 365_200],
    ["Queensferry", 331_500, 368_300],
    ["Gretna", 331_900, 567_100],
    ["Coldstream", 384_300, 639_800],
    ["Lamberton", 396_900, 658_200],
  ])("takes %s for no part of England", (_name, easting, northing) => {
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
