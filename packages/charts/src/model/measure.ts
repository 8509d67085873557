import type { Interval } from "./area.js";

/** Why there is no figure, each with its symbol: withheld `[c]`, missing `[x]`, not applicable `[z]`. */
export type MeasureState = "withheld" | "missing" | "not-applicable";

/** A figure with its uncertainty, or why there is none. */
export interface Measure {
  /** The figure. One that is not finite counts as missing. */
  readonly value?: number;
  readonly interval?: Interval;
  /**
   * Why there is no figure. Drawn as such, never as zero; what else the measure holds is then neither drawn nor
   * told. A measure with neither value nor state is missing.
   */
  readonly state?: MeasureState;
  /** How many respondents or cases the figure is from, unweighted. */
  readonly base?: number;
  /** A few more words, said where the measure is spelt out and in the table. */
  readonly detail?: string;
}
