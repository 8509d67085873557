import { fromWgs84, toWgs84 } from "./datum.js";
import { project, unproject } from "./transverse-mercator.js";

const DEGREE = 0.017453292519943295;

/** Where the series hold: degrees on WGS84, then metres on the grid. */
const DEGREES = { west: -17, east: 13, south: 45, north: 65 } as const;
const METRES = { west: -300_000, east: 1_100_000, south: -400_000, north: 1_500_000 } as const;

/**
 * Turns a place on the British National Grid (EPSG:27700, metres) into longitude and latitude on WGS84 (degrees),
 * in this order, east and north positive. Right to about 5 metres in Great Britain, for it does not use the grid
 * of shifts OSTN15; `fromLonLat` undoes it to less than 1 cm. Formulae and constants: Ordnance Survey, "A guide to
 * coordinate systems in Great Britain" (Redfearn's series on Airy 1830, then the national Helmert transformation).
 *
 * A place that is not finite or lies far from Great Britain (easting outside −300 km to 1,100 km, northing outside
 * −400 km to 1,500 km) gives `[NaN, NaN]`, not a wrong place.
 *
 * @example
 * const [lon, lat] = toLonLat(530_047, 180_422); // Trafalgar Square
 * lon.toFixed(3); // "-0.128"
 * lat.toFixed(3); // "51.508"
 */
export function toLonLat(easting: number, northing: number): [lon: number, lat: number] {
  if (!isWithin(METRES, easting, northing)) return [NaN, NaN];
  const [lon, lat] = toWgs84(...unproject(easting, northing));
  return [lon / DEGREE, lat / DEGREE];
}

/**
 * Turns longitude and latitude on WGS84 (degrees, in this order) into easting and northing on the British National
 * Grid (EPSG:27700, metres). Right to about 5 metres in Great Britain: see `toLonLat`, of which it is the inverse.
 *
 * A place that is not finite or lies outside 17° west to 13° east, 45° to 65° north gives `[NaN, NaN]`; so do most
 * places in Great Britain whose latitude was given first.
 *
 * @example
 * const [easting, northing] = fromLonLat(-0.128, 51.508);
 * Math.round(easting / 100); // 5300
 * Math.round(northing / 100); // 1804
 */
export function fromLonLat(lon: number, lat: number): [easting: number, northing: number] {
  if (!isWithin(DEGREES, lon, lat)) return [NaN, NaN];
  return project(...fromWgs84(lon * DEGREE, lat * DEGREE));
}

function isWithin(
  { west, east, south, north }: Readonly<Record<"west" | "east" | "south" | "north", number>>,
  x: number,
  y: number,
): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}
