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
 * The tails of a beta distribution, by the continued fraction of the incomplete beta function (DLMF 8.17.22)
 * after Lentz, from the side where it converges.
 *
 * @param x, y two parts of 1, each to full accuracy
 */
export function betaLogTails(x: number, y: number, a: number, b: number): LogTails {
  if (x <= 0) return { lower: -Infinity, upper: 0 };
  if (y <= 0) return { lower: 0, upper: -Infinity };
  const kernel = logBetaKernel(x, y, a, b);
  if (x * (a + b + 2) < a + 1) {
    const lower = Math.min(0, kernel - Math.log(a) + Math.log(betaFraction(x, a, b)));
    return { lower, upper: logComplement(lower) };
  }
  const upper = Math.min(0, kernel - Math.log(b) + Math.log(betaFraction(y, b, a)));
  return { lower: logComplement(upper), upper };
}

/** B(a, b) · I_x(a, b) · a / (x^a · (1 − x)^(b)), for x up to the mean or a little more. */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 1e6; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}

/**
 * The tails of a gamma distribution with rate 1: below the shape by the series of the lower incomplete gamma
 * function (DLMF 8.7.1), above it by the continued fraction of the upper one (DLMF 8.9.2).
 */
export function gammaLogTails(x: number, k: number): LogTails {
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
