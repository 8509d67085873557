/**
 * The projection of the British National Grid on the Airy 1830 ellipsoid: Redfearn's series as Ordnance Survey
 * gives them in "A guide to coordinate systems in Great Britain", annexes A (constants) and C (formulae). Angles
 * are radians. True to a millimetre over Great Britain.
 */

/** The Airy 1830 ellipsoid: semi-axes in metres, and the square of its eccentricity, 1 − b² / a². */
export const AIRY_A = 6_377_563.396;
const AIRY_B = 6_356_256.909;
export const AIRY_E2 = 0.006670540074149134;

const FALSE_EASTING = 400_000;
const FALSE_NORTHING = -100_000;
const SCALE = 0.9996012717;
const TRUE_LATITUDE = 0.8552113334772214; // 49°
const TRUE_LONGITUDE = -0.03490658503988659; // 2° west
const THIRD_FLATTENING = 0.0016732203289874942; // (a − b) / (a + b)
/** Metres on the meridian at which the inverse has found its latitude: far below the series' own error. */
const CLOSE_ENOUGH = 1e-6;

/** Distance along the central meridian from the true origin. */
function meridianArc(latitude: number): number {
  const n = THIRD_FLATTENING;
  const difference = latitude - TRUE_LATITUDE;
  const sum = latitude + TRUE_LATITUDE;
  return (
    AIRY_B *
    SCALE *
    ((1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * difference -
      (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(difference) * Math.cos(sum) +
      ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * difference) * Math.cos(2 * sum) -
      (35 / 24) * n ** 3 * Math.sin(3 * difference) * Math.cos(3 * sum))
  );
}

/** Radii of curvature at a latitude, in the prime vertical (ν) and the meridian (ρ), and η² of the guide. */
function curvature(latitude: number): { nu: number; rho: number; eta2: number } {
  const rest = 1 - AIRY_E2 * Math.sin(latitude) ** 2;
  const nu = (AIRY_A * SCALE) / Math.sqrt(rest);
  const rho = (nu * (1 - AIRY_E2)) / rest;
  return { nu, rho, eta2: nu / rho - 1 };
}

/** From longitude and latitude on OSGB36 to the grid. */
export function project(longitude: number, latitude: number): [easting: number, northing: number] {
  const { nu, rho, eta2 } = curvature(latitude);
  const sin = Math.sin(latitude);
  const cos = Math.cos(latitude);
  const tan2 = Math.tan(latitude) ** 2;
  const l = longitude - TRUE_LONGITUDE;
  const northing =
    meridianArc(latitude) +
    FALSE_NORTHING +
    (nu / 2) * sin * cos * l ** 2 +
    (nu / 24) * sin * cos ** 3 * (5 - tan2 + 9 * eta2) * l ** 4 +
    (nu / 720) * sin * cos ** 5 * (61 - 58 * tan2 + tan2 ** 2) * l ** 6;
  const easting =
    FALSE_EASTING +
    nu * cos * l +
    (nu / 6) * cos ** 3 * (nu / rho - tan2) * l ** 3 +
    (nu / 120) * cos ** 5 * (5 - 18 * tan2 + tan2 ** 2 + 14 * eta2 - 58 * tan2 * eta2) * l ** 5;
  return [easting, northing];
}

/** From the grid to longitude and latitude on OSGB36. */
export function unproject(
  easting: number,
  northing: number,
): [longitude: number, latitude: number] {
  let foot = TRUE_LATITUDE;
  let rest = northing - FALSE_NORTHING;
  // Each round shrinks the rest by a factor of some hundred.
  for (let round = 0; round < 10 && Math.abs(rest) > CLOSE_ENOUGH; round += 1) {
    foot += rest / (AIRY_A * SCALE);
    rest = northing - FALSE_NORTHING - meridianArc(foot);
  }
  const { nu, rho, eta2 } = curvature(foot);
  const tan = Math.tan(foot);
  const tan2 = tan ** 2;
  const sec = 1 / Math.cos(foot);
  const x = easting - FALSE_EASTING;
  const latitude =
    foot -
    (tan / (2 * rho * nu)) * x ** 2 +
    (tan / (24 * rho * nu ** 3)) * (5 + 3 * tan2 + eta2 - 9 * tan2 * eta2) * x ** 4 -
    (tan / (720 * rho * nu ** 5)) * (61 + 90 * tan2 + 45 * tan2 ** 2) * x ** 6;
  const longitude =
    TRUE_LONGITUDE +
    (sec / nu) * x -
    (sec / (6 * nu ** 3)) * (nu / rho + 2 * tan2) * x ** 3 +
    (sec / (120 * nu ** 5)) * (5 + 28 * tan2 + 24 * tan2 ** 2) * x ** 5 -
    (sec / (5040 * nu ** 7)) * (61 + 662 * tan2 + 1320 * tan2 ** 2 + 720 * tan2 ** 3) * x ** 7;
  return [longitude, latitude];
}
