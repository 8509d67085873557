import type { View } from "../layout/view.js";
import type { TileShape } from "../layout/tiles.js";
import type { AreaFeature, AreaValue, Inset, Tile } from "../model/area.js";
import type { Scale } from "../model/scale.js";

/**
 * What maps and tile maps have in common. State that is handed in (`selected`, `hiddenCategories`, `view`)
 * is the parent's; what is not handed in, the chart keeps itself. Keep arrays and scales stable between
 * renders: a new array is a new layout.
 */
export interface AreaChartProps {
  /** Says what the chart shows ("Partnerships cover 74 of 153 areas"): its accessible name. */
  readonly title: string;
  /** One or two sentences with the figures in them: the chart's description. */
  readonly summary: string;
  /** What is known, by area. Areas that are not listed get the scale's `missing` look. */
  readonly values: readonly AreaValue[];
  readonly scale: Scale;
  /** The code of the selected area, null for none. */
  readonly selected?: string | null;
  /** A click, tap, Enter or Space on an area. */
  readonly onSelect?: (code: string) => void;
  /** The pointer or the keyboard is on an area, or (null) on none. */
  readonly onHover?: (code: string | null) => void;
  /** Ids of the categories (or `class-0` to `class-4`) that the legend has switched off. */
  readonly hiddenCategories?: readonly string[];
  readonly onToggleCategory?: (id: string) => void;
  /** Codes of areas whose names stand on the chart, the most important first. */
  readonly labelled?: readonly string[];
  /** CSS pixels. Without it the chart takes the width of what holds it, and 640 on a server. */
  readonly width?: number;
  /** CSS pixels, or `fill` for the height of what holds the chart. Without it: what the shapes need. */
  readonly height?: number | "fill";
  /** `none` where the page draws a `Legend` elsewhere. `below` unless given. */
  readonly legend?: "below" | "none";
  /** Whether a line below the chart spells out the area under pointer or keyboard. True unless given. */
  readonly detailLine?: boolean;
  /** Whether buttons, wheel, pinch and double tap enlarge the chart. True unless given. */
  readonly zoomable?: boolean;
  readonly view?: View;
  readonly onView?: (view: View) => void;
  /** The id of a visible heading that names the chart, in place of a hidden one. */
  readonly labelledBy?: string;
  /** The id of a visible text that describes the chart, in place of a hidden one. */
  readonly describedBy?: string;
}

export interface ChoroplethMapProps extends AreaChartProps {
  /** One for each code, in planar coordinates whose second axis grows northwards. */
  readonly features: readonly AreaFeature[];
  /** Parts that are drawn once more, larger, in free places; not while the map is enlarged. */
  readonly insets?: readonly Inset[];
}

export interface TileMapProps extends AreaChartProps {
  /** One for each code. Short labels show where they fit. */
  readonly tiles: readonly Tile[];
  /** `hexagon` unless given. */
  readonly shape?: TileShape;
}
