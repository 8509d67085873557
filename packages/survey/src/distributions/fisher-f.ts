import { logOdds } from "./log-odds.js";
import * as chiSquare from "./chi-square.js";
import { logBetaKernel } from "./deviance.js";
import type { LogTails } from "./log-tails.js";
import { betaLogTails } from "./log-tails.js";

/** P(X ≤ x) for an F distribution; `df2` may be infinite: R's `pf`. */
export function cdf(x: number, df1: number, df2: number): number {
  return Math.exp(logCdf(x, df1, df2));
}

/** P(X > x). */
export function upper(x: number, df1: number, df2: number): number {
  return Math.exp(logUpper(x, df1, df2));
}

/** ln P(X ≤ x). */
export function logCdf(x: number, df1: number, df2: number): number {
  return df2 === Infinity ? chiSquare.logCdf(df1 * x, df1) : tails(x, df1, df2).lower;
}

/** ln P(X > x). */
export function logUpper(x: number, df1: number, df2: number): number {
  return df2 === Infinity ? chiSquare.logUpper(df1 * x, df1) : tails(x, df1, df2).upper;
}

/** The density: R's `df`. */
export function density(x: number, df1: number, df2: number): number {
  if (df2 === Infinity) return df1 * chiSquare.density(df1 * x, df1);
  if (x < 0) return 0;
  if (x === 0) return df1 < 2 ? Infinity : df1 > 2 ? 0 : 1;
  const [near, far] = parts(x, df1, df2);
  return Math.exp(logBetaKernel(near, far, df1 / 2, df2 / 2)) / x;
}

/** The x with P(X ≤ x) = p: R's `qf`. */
export function quantile(p: number, df1: number, df2: number): number {
  if (df2 === Infinity) return chiSquare.quantile(p, df1) / df1;
  return (df2 / df1) * Math.exp(logOdds("lower", p, df1 / 2, df2 / 2));
}

/** The x with P(X > x) = p. */
export function upperQuantile(p: number, df1: number, df2: number): number {
  if (df2 === Infinity) return chiSquare.upperQuantile(p, df1) / df1;
  return (df2 / df1) * Math.exp(logOdds("upper", p, df1 / 2, df2 / 2));
}

function tails(x: number, df1: number, df2: number): LogTails {
  if (x <= 0) return { lower: -Infinity, upper: 0 };
  return betaLogTails(...parts(x, df1, df2), df1 / 2, df2 / 2);
}

function parts(x: number, df1: number, df2: number): readonly [number, number] {
  const ratio = (df1 / df2) * x;
  return ratio === Infinity ? [1, 0] : [ratio / (1 + ratio), 1 / (1 + ratio)];
}
