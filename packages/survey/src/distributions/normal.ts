import erfc from "@stdlib/math-base-special-erfc";
import erfcinv from "@stdlib/math-base-special-erfcinv";
import erfcx from "@stdlib/math-base-special-erfcx";
import { HALF_LOG_2PI } from "./deviance.js";
import { logComplement } from "./log-tails.js";

/** P(X ≤ x) for a standard normal X: R's `pnorm`. */
export function cdf(x: number): number {
  return 0.5 * erfc(-x * Math.SQRT1_2);
}

/** P(X > x). */
export function upper(x: number): number {
  return 0.5 * erfc(x * Math.SQRT1_2);
}

/** ln P(X ≤ x). */
export function logCdf(x: number): number {
  return logUpper(-x);
}

/** ln P(X > x), by the scaled complement of the error function where the tail itself is small. */
export function logUpper(x: number): number {
  if (x < 0) return logComplement(Math.log(upper(-x)));
  return Math.log(0.5 * erfcx(x * Math.SQRT1_2)) - 0.5 * x * x;
}

/** The density: R's `dnorm`. */
export function density(x: number): number {
  return Math.exp(-0.5 * x * x - HALF_LOG_2PI);
}

/** The x with P(X ≤ x) = p: R's `qnorm`. */
export function quantile(p: number): number {
  return -upperQuantile(p);
}

/** The x with P(X > x) = p. */
export function upperQuantile(p: number): number {
  return Math.SQRT2 * erfcinv(2 * p);
}
