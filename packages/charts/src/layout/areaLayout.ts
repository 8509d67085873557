import type { Area } from "../model/area.js";

/** min x, min y, max x, max y. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** One area as it lies on the screen. Pixels, second axis downwards. */
export interface PlacedArea extends Area {
  /** The outline, as the `d` of an SVG path. */
  readonly path: string;
  /** Inside the area: where its label stands, and where directions are measured from. */
  readonly point: readonly [x: number, y: number];
  readonly bounds: Box;
}

/** Everything that drawing needs to know of shape and place. */
export interface AreaLayout {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly PlacedArea[];
}
