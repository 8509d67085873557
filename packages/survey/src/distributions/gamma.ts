import { logGammaKernel } from "./deviance.js";
import type { LogTails } from "./log-tails.js";
import { gammaLogTails } from "./log-tails.js";
import { solveTail } from "./solve-tail.js";

/** P(X ≤ x) for a gamma distribution: R's `pgamma`. */
export function cdf(x: number, shape: number, rate: number): number {
  return Math.exp(logCdf(x, shape, rate));
}

/** P(X > x). */
export function upper(x: number, shape: number, rate: number): number {
  return Math.exp(logUpper(x, shape, rate));
}

/** ln P(X ≤ x). */
export function logCdf(x: number, shape: number, rate: number): number {
  return gammaLogTails(rate * x, shape).lower;
}

/** ln P(X > x). */
export function logUpper(x: number, shape: number, rate: number): number {
  return gammaLogTails(rate * x, shape).upper;
}

/** The density: R's `dgamma`. */
export function density(x: number, shape: number, rate: number): number {
  if (x < 0) return 0;
  if (x === 0) return shape < 1 ? Infinity : shape > 1 ? 0 : rate;
  return Math.exp(logGammaKernel(rate * x, shape)) / x;
}

/** The x with P(X ≤ x) = p: R's `qgamma`. */
export function quantile(p: number, shape: number, rate: number): number {
  return Math.exp(logQuantile("lower", p, shape)) / rate;
}

/** The x with P(X > x) = p. */
export function upperQuantile(p: number, shape: number, rate: number): number {
  return Math.exp(logQuantile("upper", p, shape)) / rate;
}

/** Below this logarithm the lower tail is a power to all digits, and soon no number at all. */
const EDGE = -700;

function logQuantile(tail: keyof LogTails, p: number, k: number): number {
  return solveTail(
    {
      tails(u) {
        const { lower, upper } = gammaLogTails(Math.exp(Math.max(u, EDGE)), k);
        return { lower: lower + k * Math.min(0, u - EDGE), upper };
      },
      logDensity: (u) => logGammaKernel(Math.exp(Math.max(u, EDGE)), k) + k * Math.min(0, u - EDGE),
      start(side, logTail) {
        if (side === "lower") return Math.log(k);
        // Beyond the solution (Boucheron, Lugosi and Massart, Concentration Inequalities, 2.4).
        const least = Math.max(k, 1);
        return Math.log(least - logTail + Math.sqrt(-2 * least * logTail));
      },
    },
    tail,
    p,
  );
}
