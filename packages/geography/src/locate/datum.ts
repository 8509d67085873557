/**
 * From the datum of the British National Grid (OSGB36) to WGS84 and back by the one Helmert transformation that
 * Ordnance Survey publishes for the whole of Great Britain ("A guide to coordinate systems in Great Britain",
 * chapter 6; EPSG:1314). It is right to about 5 metres: OSGB36 has the errors of the triangulation that made it,
 * and only the grid of shifts OSTN15 undoes these. Angles are radians, heights are taken as zero.
 */
import { AIRY_A, AIRY_E2 } from "./transverse-mercator.js";

type Vector = readonly [x: number, y: number, z: number];

/** The GRS80 ellipsoid, which WGS84 takes to a tenth of a millimetre: semi-axis in metres, eccentricity squared. */
const GRS80_A = 6_378_137;
const GRS80_E2 = 0.006694380035512815;

/** OSGB36 to WGS84: shifts in metres, a scale, rotations in radians (0.1502, 0.2470 and 0.8421 seconds of arc). */
const SHIFT: Vector = [446.448, -125.157, 542.06];
const SCALE = 1 - 20.4894e-6;
const ROTATION: Vector = [7.281901490265231e-7, 1.1974897923405538e-6, 4.082616008623403e-6];

/** From longitude and latitude on OSGB36 to the same place's on WGS84. */
export function toWgs84(
  longitude: number,
  latitude: number,
): [longitude: number, latitude: number] {
  return toAngles(shift(toVector(longitude, latitude, AIRY_A, AIRY_E2)), GRS80_A, GRS80_E2);
}

/** From longitude and latitude on WGS84 to the same place's on OSGB36. */
export function fromWgs84(
  longitude: number,
  latitude: number,
): [longitude: number, latitude: number] {
  const [x, y, z] = toVector(longitude, latitude, GRS80_A, GRS80_E2);
  // The transformation is near to none, so that what it misses by is what to take off: each round leaves a
  // twenty-thousandth of the error before, and three leave micrometres of the first 700 metres' shift.
  let [ox, oy, oz] = [x, y, z];
  for (let round = 0; round < 3; round += 1) {
    const [sx, sy, sz] = shift([ox, oy, oz]);
    [ox, oy, oz] = [ox + x - sx, oy + y - sy, oz + z - sz];
  }
  return toAngles([ox, oy, oz], AIRY_A, AIRY_E2);
}

function shift([x, y, z]: Vector): Vector {
  const [rx, ry, rz] = ROTATION;
  return [
    SHIFT[0] + SCALE * (x - rz * y + ry * z),
    SHIFT[1] + SCALE * (rz * x + y - rx * z),
    SHIFT[2] + SCALE * (-ry * x + rx * y + z),
  ];
}

function toVector(longitude: number, latitude: number, a: number, e2: number): Vector {
  const nu = a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
  return [
    nu * Math.cos(latitude) * Math.cos(longitude),
    nu * Math.cos(latitude) * Math.sin(longitude),
    nu * (1 - e2) * Math.sin(latitude),
  ];
}

function toAngles([x, y, z]: Vector, a: number, e2: number): [longitude: number, latitude: number] {
  const p = Math.hypot(x, y);
  let latitude = Math.atan2(z, p * (1 - e2));
  // Near the ellipsoid the first value is right to nanoradians; each round divides the error by three hundred.
  for (let round = 0; round < 4; round += 1) {
    const nu = a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
    latitude = Math.atan2(z + e2 * nu * Math.sin(latitude), p);
  }
  return [Math.atan2(y, x), latitude];
}
