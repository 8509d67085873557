import { real, whole } from "../variance/read.js";
import type { CumulativeLink } from "./cumulative-link.js";
import type { ModelColumn } from "./model-columns.js";
import { combination } from "./model-columns.js";

/** A cumulative model: P(y ≤ j) = F(θ_j − x'β). */
export interface OrdinalModel {
  readonly link: CumulativeLink;
  /** Without an intercept: the thresholds take its place. */
  readonly columns: readonly ModelColumn[];
  readonly rows: Int32Array;
  /** The place of each row's answer among the categories, a number a row of the data. */
  readonly codes: Int32Array;
  readonly categories: number;
}

/** What each row's answer adds, as functions of the two ends of its category. */
export interface Ends {
  /** The log-likelihood. */
  readonly likelihood: Float64Array;
  /** Its derivatives by the upper end and by the lower. */
  readonly high: Float64Array;
  readonly low: Float64Array;
  /** Minus its second derivatives, by the upper end twice, by both, by the lower twice. */
  readonly highHigh: Float64Array;
  readonly highLow: Float64Array;
  readonly lowLow: Float64Array;
}

/** The parts of the derivatives, each a number for each place in `rows`. */
export function endsOf(
  { link, columns, rows, codes, categories }: OrdinalModel,
  values: Float64Array,
): Ends {
  const slopes = columns.length;
  const eta = combination(columns, values, rows);
  const parts = Array.from({ length: 6 }, () => new Float64Array(rows.length));
  const [likelihood = eta, high = eta, low = eta, highHigh = eta, highLow = eta, lowLow = eta] =
    parts;
  for (let at = 0; at < rows.length; at += 1) {
    const code = whole(codes, whole(rows, at));
    const top = code === categories - 1 ? Infinity : real(values, slopes + code) - real(eta, at);
    const bottom = code === 0 ? -Infinity : real(values, slopes + code - 1) - real(eta, at);
    const share = link.between(bottom, top);
    const up = link.density(top) / share;
    const down = -link.density(bottom) / share;
    likelihood[at] = share > 0 ? Math.log(share) : -Infinity;
    high[at] = up;
    low[at] = down;
    highHigh[at] = up * up - link.slope(top) / share;
    highLow[at] = up * down;
    lowLow[at] = down * down + link.slope(bottom) / share;
  }
  return { likelihood, high, low, highHigh, highLow, lowLow };
}
