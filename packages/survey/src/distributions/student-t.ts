import { logOdds } from "./log-odds.js";
import { deviance, HALF_LOG_2PI, stirlingError } from "./deviance.js";
import { betaLogTails, logComplement } from "./log-tails.js";
import * as normal from "./normal.js";

/** P(X ≤ x) for Student's t; `df` may be infinite: R's `pt`. */
export function cdf(x: number, df: number): number {
  return upper(-x, df);
}

/** P(X > x). */
export function upper(x: number, df: number): number {
  return df === Infinity ? normal.upper(x) : Math.exp(logUpper(x, df));
}

/** ln P(X ≤ x). */
export function logCdf(x: number, df: number): number {
  return logUpper(-x, df);
}

/** So many times √df that the tail is a power of x to all digits, while x² still is a number. */
const FAR = 1e100;

/** ln P(X > x): half the upper tail of x² under F(1, df). */
export function logUpper(x: number, df: number): number {
  if (df === Infinity) return normal.logUpper(x);
  if (x < 0) return logComplement(logUpper(-x, df));
  const far = FAR * Math.sqrt(df);
  if (x > far) return logUpper(far, df) - df * Math.log(x / far);
  return betaLogTails(...parts(x, df), 0.5, df / 2).upper - Math.LN2;
}

/** The density: R's `dt`. */
export function density(x: number, df: number): number {
  if (df === Infinity) return normal.density(x);
  const [a, b] = [df / 2, (df + 1) / 2];
  const atZero = stirlingError(b) - stirlingError(a) - deviance(a, b) - HALF_LOG_2PI;
  return Math.exp(atZero - b * Math.log1p((x / df) * x));
}

/** The x with P(X ≤ x) = p: R's `qt`. */
export function quantile(p: number, df: number): number {
  return -upperQuantile(p, df);
}

/** The x with P(X > x) = p. */
export function upperQuantile(p: number, df: number): number {
  if (df === Infinity) return normal.upperQuantile(p);
  if (p > 0.5) return -upperQuantile(1 - p, df);
  if (p === 0.5) return 0;
  return Math.sqrt(df) * Math.exp(0.5 * logOdds("upper", 2 * p, 0.5, df / 2));
}

function parts(x: number, df: number): readonly [number, number] {
  const ratio = (x / df) * x;
  return ratio === Infinity ? [1, 0] : [ratio / (1 + ratio), 1 / (1 + ratio)];
}
