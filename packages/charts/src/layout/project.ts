import { geoIdentity, geoPath } from "d3-geo";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { AreaFeature } from "../model/area.js";
import type { AreaLayout, Box, PlacedArea } from "./areaLayout.js";
import { interiorPoint } from "./interiorPoint.js";

/** How a planar feature lands on the screen: pixels a unit, and the pixel of the origin. */
export interface PlanarTransform {
  readonly scale: number;
  readonly translate: readonly [number, number];
}

function collection(features: readonly AreaFeature[]): FeatureCollection<Polygon | MultiPolygon> {
  return {
    type: "FeatureCollection",
    features: features.map(({ geometry }): Feature<Polygon | MultiPolygon> => ({
      type: "Feature",
      properties: {},
      geometry,
    })),
  };
}

/** The box around all features in their own coordinates: min x, min y, max x, max y. */
export function featureBounds(features: readonly AreaFeature[]): Box {
  const [[x0, y0], [x1, y1]] = geoPath().projection(geoIdentity()).bounds(collection(features));
  return [x0, y0, x1, y1];
}

/** The transform that fits a box of planar coordinates into a box of pixels, north up. */
export function fitTransform(source: Box, target: Box): PlanarTransform {
  const scale = Math.min(
    (target[2] - target[0]) / (source[2] - source[0]),
    (target[3] - target[1]) / (source[3] - source[1]),
  );
  const middle = (box: Box): [number, number] => [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const [sourceX, sourceY] = middle(source);
  const [targetX, targetY] = middle(target);
  return { scale, translate: [targetX - scale * sourceX, targetY + scale * sourceY] };
}

/** Draws features as SVG paths in pixels, rounded to a tenth. */
export function projectAreas(
  features: readonly AreaFeature[],
  { scale, translate }: PlanarTransform,
): PlacedArea[] {
  const projection = geoIdentity()
    .reflectY(true)
    .scale(scale)
    .translate([translate[0], translate[1]]);
  const path = geoPath(projection).digits(1);
  return features.map((feature) => {
    const [[x0, y0], [x1, y1]] = path.bounds(feature.geometry);
    const [x, y] = feature.point ?? interiorPoint(feature.geometry);
    return {
      code: feature.code,
      label: feature.label,
      ...(feature.shortLabel === undefined ? {} : { shortLabel: feature.shortLabel }),
      path: path(feature.geometry) ?? "",
      point: [translate[0] + scale * x, translate[1] - scale * y],
      bounds: [x0, y0, x1, y1],
    };
  });
}

/** Lays a map out in `width` by `height` pixels with a margin for strokes and the focus ring. */
export function mapLayout(
  features: readonly AreaFeature[],
  width: number,
  height: number,
  margin = 6,
): AreaLayout {
  const target: Box = [margin, margin, width - margin, height - margin];
  const transform = fitTransform(featureBounds(features), target);
  return { width, height, areas: projectAreas(features, transform) };
}
