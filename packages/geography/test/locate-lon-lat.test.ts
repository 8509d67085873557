import fc from "fast-check";
import proj4 from "proj4";
import { describe, expect, it } from "vitest";
import { fromLonLat, toLonLat } from "../src/locate.js";
import { project, unproject } from "../src/locate/transverse-mercator.js";
import { surveyedPoints } from "./fixtures/surveyed-points.js";

const degrees = (d: number, m: number, s: number): number => d + m / 60 + s / 3600;
const radians = (angle: number): number => (angle * Math.PI) / 180;

/** EPSG:27700 with the transformation EPSG:1314, seconds of arc to the digits that Ordnance Survey gives. */
const byProj4 = proj4(
  "EPSG:4326",
  "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy " +
    "+towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m +no_defs",
);

const within = (
  [minX, maxX]: readonly [number, number],
  [minY, maxY]: readonly [number, number],
): fc.Arbitrary<[number, number]> =>
  fc.tuple(
    fc.double({ min: minX, max: maxX, noNaN: true }),
    fc.double({ min: minY, max: maxY, noNaN: true }),
  );

/** Places in Great Britain and the seas about it; north of Caithness only the islands' part of the grid. */
const place = fc.oneof(
  within([0, 700_000], [0, 1_000_000]),
  within([200_000, 600_000], [1_000_000, 1_250_000]),
);

function distance(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): number {
  return Math.hypot(x1 - x2, y1 - y2);
}

describe("the projection", () => {
  // The example of annex C in "A guide to coordinate systems in Great Britain" (Ordnance Survey).
  const [lon, lat] = [radians(degrees(1, 43, 4.5177)), radians(degrees(52, 39, 27.2531))];

  it("gives the grid reference of Ordnance Survey's worked example", () => {
    expect(distance(project(lon, lat), [651_409.903, 313_177.27])).toBeLessThan(0.002);
  });

  it("gives the latitude and longitude of the same example back", () => {
    const [foundLon, foundLat] = unproject(651_409.903, 313_177.27);
    // A ten-thousandth of a second of arc, the last digit of the example, is 3 mm.
    expect(Math.abs(foundLon - lon)).toBeLessThan(radians(0.0001 / 3600));
    expect(Math.abs(foundLat - lat)).toBeLessThan(radians(0.0001 / 3600));
  });
});

describe("fromLonLat and toLonLat", () => {
  it("lie within 5 m of Ordnance Survey's own test points", () => {
    expect(surveyedPoints).toHaveLength(40);
    for (const [name, lat, lon, easting, northing] of surveyedPoints) {
      expect(distance(fromLonLat(lon, lat), [easting, northing]), name).toBeLessThan(5);
      const [foundLon, foundLat] = toLonLat(easting, northing);
      expect(Math.abs(foundLat - lat) * 111_300, name).toBeLessThan(5);
      expect(Math.abs(foundLon - lon) * 111_300 * Math.cos(radians(lat)), name).toBeLessThan(5);
    }
  });

  it("give what proj4 gives, to 2 cm: it undoes the Helmert transformation by a first approximation", () => {
    fc.assert(
      fc.property(place, ([easting, northing]) => {
        const [lon, lat] = toLonLat(easting, northing);
        const [x = NaN, y = NaN] = byProj4.forward([lon, lat]);
        expect(distance([x, y], [easting, northing])).toBeLessThan(0.02);
        expect(distance(fromLonLat(lon, lat), [x, y])).toBeLessThan(0.02);
        const [otherLon = NaN, otherLat = NaN] = byProj4.inverse([easting, northing]);
        expect(Math.abs(otherLon - lon)).toBeLessThan(5e-7);
        expect(Math.abs(otherLat - lat)).toBeLessThan(5e-7);
      }),
    );
  });

  it("undo one another to less than 1 cm", () => {
    fc.assert(
      fc.property(place, ([easting, northing]) => {
        const back = fromLonLat(...toLonLat(easting, northing));
        expect(distance(back, [easting, northing])).toBeLessThan(0.01);
      }),
    );
  });

  it("put longitude first", () => {
    const [lon, lat] = toLonLat(530_047, 180_422);
    expect(lon).toBeCloseTo(-0.128, 3);
    expect(lat).toBeCloseTo(51.508, 3);
    expect(fromLonLat(51.508, -0.128)).toEqual([NaN, NaN]);
  });

  it("give numbers wherever they say so, and NaN for anything else", () => {
    const anywhere = fc.double({ min: -2e6, max: 2e6 });
    fc.assert(
      fc.property(anywhere, anywhere, (x, y) => {
        const onGrid = x >= -300_000 && x <= 1_100_000 && y >= -400_000 && y <= 1_500_000;
        for (const value of toLonLat(x, y)) expect(Number.isFinite(value)).toBe(onGrid);
        const [lon, lat] = [x / 5e4, 55 + y / 1e5];
        const near = lon >= -17 && lon <= 13 && lat >= 45 && lat <= 65;
        for (const value of fromLonLat(lon, lat)) expect(Number.isFinite(value)).toBe(near);
      }),
      { numRuns: 1_000 },
    );
    expect(toLonLat(Infinity, 0)).toEqual([NaN, NaN]);
    expect(fromLonLat(NaN, 52)).toEqual([NaN, NaN]);
  });

  it.each([
    [-300_000, -400_000],
    [-300_000, 1_500_000],
    [1_100_000, -400_000],
    [1_100_000, 1_500_000],
  ])("hold to 2 m even at the corner %i, %i of what they take", (easting, northing) => {
    const [lon, lat] = toLonLat(easting, northing);
    const [x = NaN, y = NaN] = byProj4.forward([lon, lat]);
    expect(distance([x, y], [easting, northing])).toBeLessThan(2);
    expect(distance(fromLonLat(lon, lat), [x, y])).toBeLessThan(2);
  });
});
