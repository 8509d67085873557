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

/** Which side of a scale an answer stands on. */
export type Side = "negative" | "neutral" | "positive";

/**
 * A look for each answer of a scale, in the scale's order from the most negative to the most positive: two hues, lighter
 * towards the middle, grey between them. The negative side is hatched, so that the sides differ without colour.
 */
export function answerStyles(sides: readonly Side[]): MarkStyle[] {
  return sides.map((side, at): MarkStyle => {
    const before = sides.slice(0, at).filter((other) => other === side).length;
    const after = sides.slice(at + 1).filter((other) => other === side).length;
    if (side === "neutral") {
      return before % 2 === 0
        ? { fill: "neutral", border: "solid" }
        : { fill: "neutral", pattern: "dots", border: "solid" };
    }
    const strength = sideStep(side === "negative" ? after : before, before + after + 1);
    if (side === "positive") {
      return strength === 3
        ? { fill: "positive-3", border: "hairline" }
        : { fill: `positive-${strength}`, border: "solid", borderColour: "positive-3" };
    }
    return strength === 3
      ? { fill: "negative-3", pattern: "hatch", patternColour: "negative-1", border: "hairline" }
      : {
          fill: `negative-${strength}`,
          pattern: "hatch",
          patternColour: "negative-3",
          border: "solid",
          borderColour: "negative-3",
        };
  });
}

/** How strong, 1 to 3, the look of an answer is that has so many between it and the middle, of `count` on its side. */
function sideStep(nearer: number, count: number): 1 | 2 | 3 {
  const step = count === 1 ? 3 : 1 + Math.round((nearer * 2) / (count - 1));
  return step <= 1 ? 1 : step === 2 ? 2 : 3;
}

/** The colour of text that stands on a mark. */
export function textColour({ fill, pattern = "none" }: MarkStyle): "ground" | "ink" {
  const dark =
    /^(series-\d|(negative|positive)-3)$/.test(fill) ||
    fill === "sequential-4" ||
    fill === "sequential-5" ||
    fill === "ink";
  return dark && pattern === "none" ? "ground" : "ink";
}
