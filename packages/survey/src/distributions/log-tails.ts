import { logBetaKernel, logGammaKernel } from "./deviance.js";

/** Both tails of a distribution, as logarithms. */
export interface LogTails {
  readonly lower: number;
  readonly upper: number;
}

/** ln(1 − e^v) for v ≤ 0. */
export function logComplement(v: number): number {
  return v > -Math.LN2 ? Math.log(-Math.expm1(v)) : Math.log1p(-Math.exp(v));
}

/**
 * The tails of a beta distribution, by the continued fraction of Didonato and Morris (1992, ACM Transactions on
 * Mathematical Software 18, 360–373) after Lentz, from the side of the mean where its terms are positive.
 *
 * @param x, y two parts of 1, each to full accuracy
 * @throws RangeError unless a and b are finite and above 0, and x and y are numbers
 */
export function betaLogTails(x: number, y: number, a: number, b: number): LogTails {
  if (!(a > 0 && b > 0 && a + b < Infinity) || Number.isNaN(x + y)) {
    throw new RangeError(`There is no beta distribution of ${a} and ${b} at ${x}.`);
  }
  if (x <= 0) return { lower: -Infinity, upper: 0 };
  if (y <= 0) return { lower: 0, upper: -Infinity };
  const kernel = logBetaKernel(x, y, a, b);
  // Positive where x is below the mean; its parts are exact, which a − (a + b) · x is not.
  const below = a * y - b * x;
  if (below > 0) {
    const lower = Math.min(0, kernel + Math.log(betaFraction(x, y, a, b, below)));
    return { lower, upper: logComplement(lower) };
  }
  const upper = Math.min(0, kernel + Math.log(betaFraction(y, x, b, a, -below)));
  return { lower: logComplement(upper), upper };
}

/** B(a, b) · I_x(a, b) / (x^a · y^b), for `below` = a − (a + b) · x from 0 up. */
function betaFraction(x: number, y: number, a: number, b: number, below: number): number {
  let beta = (a * (below + 1)) / (a + 1);
  let c = beta;
  let d = 0;
  let value = beta;
  for (let n = 1; n < 1e6; n += 1) {
    const s = a + 2 * n - 1;
    const w = n * (b - n) * x;
    const alpha = ((a + n - 1) / s) * ((a + b + n - 1) / s) * w * x;
    beta = n + w / s + ((a + n) / (s + 2)) * (below + 1 + n * (1 + y));
    d = 1 / nonZero(alpha * d + beta);
    c = nonZero(beta + alpha / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return 1 / value;
}

/**
 * The tails of a gamma distribution with rate 1: below the shape by the series of the lower incomplete gamma
 * function (DLMF 8.7.1), above it by the continued fraction of the upper one (DLMF 8.9.2).
 *
 * @throws RangeError unless k is finite and above 0, and x is a number
 */
export function gammaLogTails(x: number, k: number): LogTails {
  if (!(k > 0 && k < Infinity) || Number.isNaN(x)) {
    throw new RangeError(`There is no gamma distribution of shape ${k} at ${x}.`);
  }
  if (x <= 0) return { lower: -Infinity, upper: 0 };
  if (x === Infinity) return { lower: 0, upper: -Infinity };
  const kernel = logGammaKernel(x, k);
  if (x < k + 1) {
    const lower = Math.min(0, kernel + Math.log(gammaSeries(x, k)));
    return { lower, upper: logComplement(lower) };
  }
  const upper = Math.min(0, kernel + Math.log(gammaFraction(x, k)));
  return { lower: logComplement(upper), upper };
}

/** γ(k, x) / (x^k · e^−x). */
function gammaSeries(x: number, k: number): number {
  let term = 1 / k;
  let sum = term;
  for (let n = 1; ; n += 1) {
    term *= x / (k + n);
    const next = sum + term;
    if (next === sum) return sum;
    sum = next;
  }
}

/** Γ(k, x) / (x^k · e^−x), for x above k. */
function gammaFraction(x: number, k: number): number {
  let b = x + 1 - k;
  let c = Infinity;
  let d = 1 / nonZero(b);
  let value = d;
  for (let n = 1; n < 1e6; n += 1) {
    const a = -n * (n - k);
    b += 2;
    d = 1 / nonZero(a * d + b);
    c = nonZero(b + a / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}

/** Lentz's method goes on past a zero by a number that is as good as one. */
function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
