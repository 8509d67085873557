import type { MultiPolygon, Polygon } from "geojson";

/** A place that a chart draws one mark for. */
export interface Area {
  /** Identifies the area in values, selection and events; written to the mark as `data-code`. */
  readonly code: string;
  /** The name that readers see and hear. */
  readonly label: string;
  /** A few letters for marks too small for the whole name. */
  readonly shortLabel?: string;
}

/** An area with its outline, in a planar coordinate system whose second axis grows northwards. */
export interface AreaFeature extends Area {
  readonly geometry: Polygon | MultiPolygon;
  /** Where a label stands, in the geometry's coordinates. Without it the chart finds a point inside. */
  readonly point?: readonly [x: number, y: number];
}

/** An area as one cell of a tile map. */
export interface Tile extends Area {
  /**
   * For squares the column, growing eastwards. For hexagons the first axial coordinate: rows lean,
   * so the centre lies at `q + r / 2` tile widths.
   */
  readonly q: number;
  /** The row, growing southwards. */
  readonly r: number;
}

/** What is known of one area. */
export interface AreaValue {
  readonly code: string;
  /** The `id` of a category or state of the scale, or a number for a sequential scale. */
  readonly value: string | number;
  /** One more sentence for the reader: a date, a base, a source. */
  readonly detail?: string;
  /** `part`: the value holds in a part of the area only, which is drawn in stripes. */
  readonly extent?: "whole" | "part";
  /** How much of the area the value holds for, 0 to 1, when it is known. */
  readonly share?: number;
  /** The limits between which the number lies, in the number's unit. */
  readonly interval?: Interval;
}

/** An uncertainty interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** The nominal coverage, 0 to 1, such as 0.95. */
  readonly level?: number;
}

/** A part of the map that is drawn once more, larger, in a free place. */
export interface Inset {
  readonly label: string;
  /** In the coordinates of the geometries. */
  readonly bbox: readonly [x0: number, y0: number, x1: number, y1: number];
}
