import { told } from "./describeMeasure.js";
import type { Measure } from "./measure.js";

/** Shares that are withheld beside others that are told. */
export interface WithheldRest {
  /** Which of the shares, by their index. None where nothing is withheld. */
  readonly places: readonly number[];
  /** What they come to together, 0 to 1. */
  readonly share: number;
}

/** So little is rounding. */
const NOTHING = 1e-9;

/**
 * What is withheld of shares that add up to one. Two or more can be told by their sum, which the others give away in any
 * case. One alone is that sum, and those that leave nothing are zero each: then all shares have to be withheld, and this
 * is undefined.
 */
export function withheldRest(shares: readonly Measure[]): WithheldRest | undefined {
  const known = shares.map(told);
  const places = known.flatMap(({ state }, at) => (state === "withheld" ? [at] : []));
  if (places.length === 0) return { places, share: 0 };
  const share = known.reduce((rest, own) => rest - (own.state === undefined ? own.value : 0), 1);
  return places.length === 1 || share <= NOTHING ? undefined : { places, share };
}
