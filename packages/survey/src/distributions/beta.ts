import { logBetaKernel } from "./deviance.js";
import { betaLogTails } from "./log-tails.js";
import { logOdds } from "./log-odds.js";

/** P(X ≤ x) for a beta distribution: R's `pbeta`. */
export function cdf(x: number, a: number, b: number): number {
  return Math.exp(logCdf(x, a, b));
}

/** P(X > x). */
export function upper(x: number, a: number, b: number): number {
  return Math.exp(logUpper(x, a, b));
}

/** ln P(X ≤ x). */
export function logCdf(x: number, a: number, b: number): number {
  return betaLogTails(x, 1 - x, a, b).lower;
}

/** ln P(X > x). */
export function logUpper(x: number, a: number, b: number): number {
  return betaLogTails(x, 1 - x, a, b).upper;
}

/** The density: R's `dbeta`. */
export function density(x: number, a: number, b: number): number {
  if (x < 0 || x > 1) return 0;
  if (x === 0 || x === 1) {
    const [near, far] = x === 0 ? [a, b] : [b, a];
    return near < 1 ? Infinity : near > 1 ? 0 : far;
  }
  return Math.exp(logBetaKernel(x, 1 - x, a, b)) / (x * (1 - x));
}

/** The x with P(X ≤ x) = p: R's `qbeta`. */
export function quantile(p: number, a: number, b: number): number {
  return 1 / (1 + Math.exp(-logOdds("lower", p, a, b)));
}

/** The x with P(X > x) = p. */
export function upperQuantile(p: number, a: number, b: number): number {
  return 1 / (1 + Math.exp(-logOdds("upper", p, a, b)));
}
