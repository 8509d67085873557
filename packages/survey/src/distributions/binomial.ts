import { deviance, HALF_LOG_2PI, stirlingError } from "./deviance.js";
import type { LogTails } from "./log-tails.js";
import { betaLogTails } from "./log-tails.js";

/** P(X ≤ k) for the successes in n trials of probability p: R's `pbinom`. */
export function cdf(k: number, n: number, p: number): number {
  return Math.exp(logCdf(k, n, p));
}

/** P(X > k). */
export function upper(k: number, n: number, p: number): number {
  return Math.exp(logUpper(k, n, p));
}

/** ln P(X ≤ k). */
export function logCdf(k: number, n: number, p: number): number {
  return tails(k, n, p).lower;
}

/** ln P(X > k). */
export function logUpper(k: number, n: number, p: number): number {
  return tails(k, n, p).upper;
}

/** The probability of k successes: R's `dbinom`. */
export function density(k: number, n: number, p: number): number {
  if (k < 0 || k > n || !Number.isInteger(k)) return 0;
  if (p === 0 || p === 1) return k === n * p ? 1 : 0;
  const q = 1 - p;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  const errors = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  const deviances = deviance(k, n * p) + deviance(n - k, n * q);
  return Math.exp(errors - deviances - HALF_LOG_2PI + 0.5 * Math.log(n / (k * (n - k))));
}

/** The least k with P(X ≤ k) ≥ share: R's `qbinom`. */
export function quantile(share: number, n: number, p: number): number {
  return leastAbove(share, 1 - share, n, p);
}

/** The least k with P(X > k) ≤ share. */
export function upperQuantile(share: number, n: number, p: number): number {
  return leastAbove(1 - share, share, n, p);
}

/** The successes reach k + 1 as often as a beta variable of (k + 1, n − k) stays below p. */
function tails(k: number, n: number, p: number): LogTails {
  const whole = Math.floor(k);
  if (whole < 0) return { lower: -Infinity, upper: 0 };
  if (whole >= n) return { lower: 0, upper: -Infinity };
  const { lower, upper: above } = betaLogTails(p, 1 - p, whole + 1, n - whole);
  return { lower: above, upper: lower };
}

/** The least k that has at least `lower` up to it, judged by the smaller of the two shares, but for rounding. */
function leastAbove(lower: number, upper: number, n: number, p: number): number {
  if (!(lower >= 0 && upper >= 0)) throw new RangeError(`${lower} is no probability.`);
  const isReached = (k: number): boolean => {
    const { lower: below, upper: above } = tails(k, n, p);
    return lower <= upper
      ? below >= Math.log(lower) - ROUNDING
      : above <= Math.log(upper) + ROUNDING;
  };
  let [low, high] = [0, n];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** So far may a share that is reached exactly be missed. */
const ROUNDING = 1e-12;
