import proj4 from "proj4";
import type { Point } from "./mesh.js";

/**
 * British National Grid, EPSG:27700: transverse Mercator on the Airy 1830 ellipsoid, with Ordnance Survey's
 * seven-parameter Helmert transformation between OSGB36 and WGS84, good to about 5 m across Great Britain.
 */
const BRITISH_NATIONAL_GRID = [
  "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy",
  "+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs",
].join(" ");

/** Turns longitude and latitude (WGS84, degrees) into eastings and northings, to the metre. */
export function gridProjection(): (point: Point) => Point {
  const projection = proj4("EPSG:4326", BRITISH_NATIONAL_GRID);
  return (point) => {
    const [easting, northing] = projection.forward([point[0], point[1]]);
    return [Math.round(easting), Math.round(northing)];
  };
}
