import type { AreaFeature, AreaValue, Tile } from "../model/area.js";
import type { Scale } from "../model/scale.js";

/** What maps and tile maps have in common. */
export interface AreaChartProps {
  /** Says what the chart shows ("Partnerships cover 74 of 153 areas"): its accessible name. */
  readonly title: string;
  /** One or two sentences with the figures in them: the chart's description. */
  readonly summary: string;
  /** What is known, by area. Areas that are not listed get the scale's `missing` look. */
  readonly values: readonly AreaValue[];
  readonly scale: Scale;
  /** The code of the selected area. Given together with `onSelect`; the chart keeps its own when absent. */
  readonly selected?: string | null;
  /** A click, tap, Enter or Space on an area. */
  readonly onSelect?: (code: string) => void;
  /** The pointer or the keyboard is on an area, or (null) left. */
  readonly onHover?: (code: string | null) => void;
  /** Ids of the categories (or `class-0` … `class-4`) that the legend has switched off. */
  readonly hiddenCategories?: readonly string[];
  readonly onToggleCategory?: (id: string) => void;
  /** Codes of areas that get their label on the chart. Tiles show their short label where it fits. */
  readonly labelled?: readonly string[];
  /** CSS pixels. Without it the chart takes the width of what holds it, and 640 on a server. */
  readonly width?: number;
  /** CSS pixels, or `fill` for the height of what holds the chart. Without it: what the shapes need. */
  readonly height?: number | "fill";
  /** Where the chart's own legend stands; `none` when the page draws a `Legend` elsewhere. */
  readonly legend?: "below" | "none";
  /** Whether the line below the chart spells out the area under pointer or keyboard. True unless given. */
  readonly detailLine?: boolean;
  /** The id of a visible heading that names the chart, in place of a hidden one. */
  readonly labelledBy?: string;
  /** The id of a visible text that describes the chart, in place of a hidden one. */
  readonly describedBy?: string;
}

/** A part of the map drawn once more, larger. */
export interface Inset {
  readonly label: string;
  /** In the coordinates of the geometries. */
  readonly bbox: readonly [minX: number, minY: number, maxX: number, maxY: number];
}

export interface ChoroplethMapProps extends AreaChartProps {
  /** One a code. Coordinates planar, second axis northwards. Keep the array stable between renders. */
  readonly features: readonly AreaFeature[];
  readonly insets?: readonly Inset[];
  /** Whether buttons, wheel and pinch enlarge the map. True unless given. */
  readonly zoomable?: boolean;
}

export interface TileMapProps extends AreaChartProps {
  readonly tiles: readonly Tile[];
  /** Hexagons stand on a corner. `hexagon` unless given. */
  readonly shape?: "hexagon" | "square";
  readonly zoomable?: boolean;
}
