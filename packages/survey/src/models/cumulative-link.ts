import { normal } from "../distributions/index.js";

/** A distribution on the line that cumulative shares follow. Ends may be infinite. */
export interface CumulativeLink {
  /** The share between two points, to full accuracy in the tails. */
  between(low: number, high: number): number;
  density(x: number): number;
  /** The derivative of the density. */
  slope(x: number): number;
  quantile(share: number): number;
}

export type OrdinalLink = "logistic" | "probit";

const logistic: CumulativeLink = {
  between: (low, high) => -Math.expm1(low - high) / ((1 + Math.exp(-high)) * (1 + Math.exp(low))),
  density: logisticDensity,
  slope: (x) => -logisticDensity(x) * Math.tanh(x / 2),
  quantile: (share) => Math.log(share / (1 - share)),
};

const probit: CumulativeLink = {
  between: (low, high) =>
    low > 0 ? normal.upper(low) - normal.upper(high) : normal.cdf(high) - normal.cdf(low),
  density: (x) => normal.density(x),
  slope: (x) => (Number.isFinite(x) ? -x * normal.density(x) : 0),
  quantile: (share) => normal.quantile(share),
};

export const cumulativeLinks: Readonly<Record<OrdinalLink, CumulativeLink>> = { logistic, probit };

function logisticDensity(x: number): number {
  return 1 / (2 + Math.exp(x) + Math.exp(-x));
}
