import type { ColourToken, SeriesLightToken, SeriesToken } from "./tokens.js";

/** Drawn over the fill, so that kinds differ without colour. */
export type PatternName =
  | "none"
  /** Thin diagonal lines, far apart. */
  | "hatch"
  /** Diagonal lines both ways, close together. */
  | "crosshatch"
  /** Short dashes, far apart. */
  | "dash"
  | "dots"
  /** Horizontal lines. */
  | "lines"
  | "verticals"
  /** Lines both ways, upright. */
  | "grid"
  /** Rings, a little apart. */
  | "rings";

/** How an area of one kind is drawn. */
export interface MarkStyle {
  /** `none` shows what lies below: the page. */
  readonly fill: ColourToken | "none";
  readonly pattern?: PatternName;
  /** The pattern's colour; `quiet` unless given. */
  readonly patternColour?: ColourToken;
  /** `hairline`: only a thin line of the page's colour parts the mark from its neighbours. */
  readonly border: "hairline" | "solid" | "dotted" | "dashed";
  /** The border's colour; `quiet` unless given. */
  readonly borderColour?: ColourToken;
}

/** The looks that keep states of knowledge apart. No two look alike, in colour or without. */
export interface StateStyles {
  /** Known to hold: full colour. */
  readonly full: MarkStyle;
  /** Holds with a reservation: the same hue, lighter, with a dotted edge. */
  readonly reserved: MarkStyle;
  /** Held once: outline only. */
  readonly past: MarkStyle;
  /** Looked for, not found: a light neutral fill, outlined. */
  readonly absent: MarkStyle;
  /** Not looked for yet: sparse diagonal hatching on the page's ground. */
  readonly unexamined: MarkStyle;
  /** No longer possible: neutral with a dash. */
  readonly ended: MarkStyle;
  /** Known, not shown: dense cross-hatching. */
  readonly withheld: MarkStyle;
}

/** The looks of the states, in one of the six hues. */
export function stateStyles(series: SeriesToken = "series-1"): StateStyles {
  const light: SeriesLightToken = `${series}-light`;
  return {
    full: { fill: series, border: "hairline" },
    reserved: { fill: light, border: "dotted", borderColour: series },
    past: { fill: "ground", border: "solid", borderColour: series },
    absent: { fill: "neutral", border: "solid" },
    unexamined: { fill: "ground", pattern: "hatch", border: "solid" },
    ended: { fill: "neutral", pattern: "dash", border: "dashed" },
    withheld: { fill: "ground", pattern: "crosshatch", border: "solid" },
  };
}

/**
 * Up to six looks for kinds of equal standing, each with a hue and a pattern of its own. The first has no
 * pattern.
 */
export function seriesStyles(): readonly MarkStyle[] {
  const look = (fill: SeriesToken, pattern: PatternName): MarkStyle => ({
    fill,
    pattern,
    patternColour: `${fill}-light`,
    border: "hairline",
  });
  return [
    look("series-1", "none"),
    look("series-2", "lines"),
    look("series-3", "dots"),
    look("series-4", "verticals"),
    look("series-5", "grid"),
    look("series-6", "rings"),
  ];
}

/** The colour of text that stands on a mark. */
export function textColour({ fill, pattern = "none" }: MarkStyle): "ground" | "ink" {
  const dark =
    /^series-\d$/.test(fill) ||
    fill === "sequential-4" ||
    fill === "sequential-5" ||
    fill === "ink";
  return dark && pattern === "none" ? "ground" : "ink";
}
