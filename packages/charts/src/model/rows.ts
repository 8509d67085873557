import type { Interval } from "./area.js";
import { seriesStyles, type MarkStyle, type Side } from "../style/markStyle.js";
import type { Measure } from "./measure.js";

/** One kind of figures that each row has: a year, a group. */
export interface Series {
  readonly id: string;
  readonly label: string;
  readonly style: MarkStyle;
}

/** The series of rows that have one figure each. */
export function singleSeries(): readonly Series[] {
  return seriesStyles()
    .slice(0, 1)
    .map((style) => ({ id: "value", label: "", style }));
}

/** A line across the chart that figures are compared with. */
export interface Reference {
  readonly value: number;
  readonly label: string;
}

/** A row of a bar chart. */
export interface BarRow {
  readonly id: string;
  readonly label: string;
  /** One a series, in the order of the series. */
  readonly measures: readonly Measure[];
}

/** An answer of a scale that has two sides. */
export interface DivergingAnswer {
  readonly id: string;
  readonly label: string;
  readonly side: Side;
}

/** A question or group, with the share of each answer. */
export interface DivergingRow {
  readonly id: string;
  readonly label: string;
  /** One an answer, in the order of the answers, 0 to 1. One that is withheld alone withholds the row. */
  readonly shares: readonly Measure[];
  /** How many respondents the shares are from, unweighted. */
  readonly base?: number;
  /** Positive less negative shares, -1 to 1. */
  readonly net?: Measure;
}

/** A class of a distribution. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  /** The share of the class, 0 to 1. */
  readonly measure: Measure;
}

/** A figure that summarises a distribution, such as its mean. */
export interface DistributionMarker {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly interval?: Interval;
}
