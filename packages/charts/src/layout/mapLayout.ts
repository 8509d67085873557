import type { AreaFeature, Inset } from "../model/area.js";
import type { AreaLayout, Box } from "./areaLayout.js";
import { placeInset } from "./inset.js";
import { featureBounds, fitTransform, projectAreas } from "./planar.js";

export interface MapLayoutOptions {
  readonly width: number;
  readonly height: number;
  readonly insets?: readonly Inset[];
  /** Pixels kept free on every side, for strokes and the focus ring. */
  readonly margin?: number;
}

/**
 * Lays a map out in pixels: features fitted into the box, insets in the emptiest places around them.
 * Features whose geometry is empty get an empty path and stay reachable.
 */
export function mapLayout(
  features: readonly AreaFeature[],
  { width, height, insets = [], margin = 6 }: MapLayoutOptions,
): AreaLayout {
  const page: Box = [margin, margin, width - margin, height - margin];
  const transform = fitTransform(featureBounds(features), page);
  const layout: AreaLayout = {
    width,
    height,
    areas: projectAreas(features, transform),
    insets: [],
  };
  return insets.reduce((done, inset): AreaLayout => {
    const placed = placeInset(features, done.areas, inset, transform, page, done.insets);
    return { ...done, insets: [...done.insets, placed] };
  }, layout);
}
