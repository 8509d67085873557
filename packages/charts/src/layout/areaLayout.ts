import type { Area } from "../model/area.js";

/** min x, min y, max x, max y. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** Pixels, second axis downwards. */
export type Point = readonly [x: number, y: number];

/** One area as it lies on the screen. */
export interface PlacedArea extends Area {
  /** The outline, as the `d` of an SVG path. */
  readonly path: string;
  /** Inside the area: where its label stands, and where directions are measured from. */
  readonly point: Point;
  /** How wide and how high a label at the point may be and stay inside; absent where none is sought. */
  readonly room?: readonly [width: number, height: number];
  readonly bounds: Box;
}

/** A part of the map, drawn larger in a free place. */
export interface PlacedInset {
  readonly label: string;
  /** Where the part is drawn. */
  readonly frame: Box;
  /** Where the part lies on the main map. */
  readonly origin: Box;
  /** The areas that reach into the part, to be clipped by the frame. */
  readonly areas: readonly PlacedArea[];
}

/** Everything that drawing needs to know of shape and place. */
export interface AreaLayout {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly PlacedArea[];
  readonly insets: readonly PlacedInset[];
  /** Where the arrow keys measure directions from, if not from the areas' points. */
  readonly stops?: readonly Point[];
}

/** Whether two boxes share some ground. */
export function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** Tenths of a pixel are finer than any screen and halve the length of a path. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
