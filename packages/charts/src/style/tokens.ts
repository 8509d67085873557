/** The names of the colours a chart may use: each is a custom property `--abep-chart-NAME`. */
export type SeriesToken =
  "series-1" | "series-2" | "series-3" | "series-4" | "series-5" | "series-6";
export type SeriesLightToken = `${SeriesToken}-light`;
export type SequentialToken =
  "sequential-1" | "sequential-2" | "sequential-3" | "sequential-4" | "sequential-5";
/** The two sides of a scale of answers, from weak to strong. */
export type SideToken = "negative-1" | "negative-2" | "negative-3" | PositiveToken;
type PositiveToken = "positive-1" | "positive-2" | "positive-3";
export type ColourToken =
  | SeriesToken
  | SeriesLightToken
  | SequentialToken
  | SideToken
  /** What the chart stands on: the page. */
  | "ground"
  /** Text, and the ring of the selected area. */
  | "ink"
  /** Outlines of quiet marks, hatching, second-rank text. */
  | "quiet"
  /** The fill of areas where something was looked for and not found. */
  | "neutral"
  /** The ring around the area that has the keyboard. */
  | "focus";

/** A colour for each token. */
export type Theme = Readonly<Record<ColourToken, string>>;

/** Turns a token into a value for a paint attribute. */
export type Paint = (token: ColourToken) => string;
