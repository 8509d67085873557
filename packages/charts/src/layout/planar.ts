import { geoIdentity, geoPath } from "d3-geo";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { AreaFeature } from "../model/area.js";
import type { Box, PlacedArea, Point } from "./areaLayout.js";
import { interiorPoint } from "./interiorPoint.js";

/** How planar coordinates land on the screen: pixels a unit, and the pixel of the origin. */
export interface PlanarTransform {
  readonly scale: number;
  readonly translate: Point;
}

type Shapes = FeatureCollection<Polygon | MultiPolygon>;

function collection(features: readonly AreaFeature[]): Shapes {
  return {
    type: "FeatureCollection",
    features: features.map(({ geometry }): Feature<Polygon | MultiPolygon> => ({
      type: "Feature",
      properties: {},
      geometry,
    })),
  };
}

/** The box around all features in their own coordinates. */
export function featureBounds(features: readonly AreaFeature[]): Box {
  const [[x0, y0], [x1, y1]] = geoPath().projection(geoIdentity()).bounds(collection(features));
  return [x0, y0, x1, y1];
}

/** The height that a map of these features needs for each pixel of width. */
export function mapAspect(features: readonly AreaFeature[]): number {
  const [x0, y0, x1, y1] = featureBounds(features);
  return x1 > x0 ? (y1 - y0) / (x1 - x0) : 1;
}

/** The transform that fits a box of planar coordinates into a box of pixels, centred, north up. */
export function fitTransform(source: Box, target: Box): PlanarTransform {
  const size = ([x0, y0, x1, y1]: Box): Point => [x1 - x0, y1 - y0];
  const [from, to] = [size(source), size(target)];
  const scale = Math.min(to[0] / Math.max(from[0], 1e-9), to[1] / Math.max(from[1], 1e-9));
  const [sourceX, sourceY] = [(source[0] + source[2]) / 2, (source[1] + source[3]) / 2];
  const [targetX, targetY] = [(target[0] + target[2]) / 2, (target[1] + target[3]) / 2];
  return { scale, translate: [targetX - scale * sourceX, targetY + scale * sourceY] };
}

/** A box of planar coordinates as a box of pixels. */
export function projectBox([x0, y0, x1, y1]: Box, transform: PlanarTransform): Box {
  const { scale, translate } = transform;
  return [
    translate[0] + scale * x0,
    translate[1] - scale * y1,
    translate[0] + scale * x1,
    translate[1] - scale * y0,
  ];
}

/** Draws features as SVG paths in pixels, to a tenth. */
export function projectAreas(
  features: readonly AreaFeature[],
  transform: PlanarTransform,
): PlacedArea[] {
  const { scale, translate } = transform;
  const projection = geoIdentity()
    .reflectY(true)
    .scale(scale)
    .translate([translate[0], translate[1]]);
  const path = geoPath(projection).digits(1);
  return features.map(({ code, label, shortLabel, geometry, point }): PlacedArea => {
    const [[x0, y0], [x1, y1]] = path.bounds(geometry);
    const [x, y] = point ?? interiorPoint(geometry);
    return {
      code,
      label,
      ...(shortLabel === undefined ? {} : { shortLabel }),
      path: path(geometry) ?? "",
      point: [translate[0] + scale * x, translate[1] - scale * y],
      bounds: [x0, y0, x1, y1],
    };
  });
}
