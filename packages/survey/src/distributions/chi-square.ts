import * as gamma from "./gamma.js";

/** P(X ≤ x) for a chi-square distribution: R's `pchisq`. */
export function cdf(x: number, df: number): number {
  return gamma.cdf(x, df / 2, 0.5);
}

/** P(X > x). */
export function upper(x: number, df: number): number {
  return gamma.upper(x, df / 2, 0.5);
}

/** ln P(X ≤ x). */
export function logCdf(x: number, df: number): number {
  return gamma.logCdf(x, df / 2, 0.5);
}

/** ln P(X > x). */
export function logUpper(x: number, df: number): number {
  return gamma.logUpper(x, df / 2, 0.5);
}

/** The density: R's `dchisq`. */
export function density(x: number, df: number): number {
  return gamma.density(x, df / 2, 0.5);
}

/** The x with P(X ≤ x) = p: R's `qchisq`. */
export function quantile(p: number, df: number): number {
  return gamma.quantile(p, df / 2, 0.5);
}

/** The x with P(X > x) = p. */
export function upperQuantile(p: number, df: number): number {
  return gamma.upperQuantile(p, df / 2, 0.5);
}
