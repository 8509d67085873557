import * as chiSquare from "./chi-square.js";
import * as fisherF from "./fisher-f.js";
import { saddlepointUpper } from "./saddlepoint.js";

/** How the distribution of a weighted sum of chi-squares is found. */
export type SumApproximation = "satterthwaite" | "saddlepoint" | "exact";

export interface SumOptions {
  /** Denominator degrees of freedom: the tail is then that of the sum against x · χ²(ddf) / ddf. */
  readonly ddf?: number;
  readonly approximation: SumApproximation;
}

/** Weights so small against the largest that they are rounding. */
const NEGLIGIBLE = 1e-12;

/**
 * P(Σ λ_i χ²₁ > x), the tail of a quadratic form; with `ddf`, P(Σ λ_i χ²₁ > x · χ²_ddf / ddf). R's
 * `pchisqsum` and `pFsum`.
 *
 * - `satterthwaite` (1946): the chi-square (or F) distribution with the same mean and variance.
 * - `saddlepoint`: Lugannani and Rice's formula (1980). As R does, `ddf` is cut to a whole number here.
 * - `exact`: Ruben's mixture of chi-squares (1962), all of whose terms are positive, so that far tails keep
 *   their digits.
 *
 * @param lambda the weights, 0 or more; those that are rounding against the largest are left out
 */
export function chiSquareSumUpper(
  lambda: readonly number[],
  x: number,
  { ddf = Infinity, approximation }: SumOptions,
): number {
  const largest = Math.max(0, ...lambda);
  const weights = lambda.filter((weight) => weight > NEGLIGIBLE * largest);
  if (x <= 0) return 1;
  if (weights.length === 0) return 0;
  switch (approximation) {
    case "satterthwaite":
      return satterthwaiteUpper(weights, x, ddf);
    case "saddlepoint":
      return saddlepointUpper(weights, x, ddf) ?? satterthwaiteUpper(weights, x, ddf);
    case "exact":
      return rubenUpper(weights, x, ddf);
  }
}

function satterthwaiteUpper(lambda: readonly number[], x: number, ddf: number): number {
  const sum = lambda.reduce((all, weight) => all + weight, 0);
  const squares = lambda.reduce((all, weight) => all + weight * weight, 0);
  const scale = squares / sum;
  const df = sum / scale;
  return ddf === Infinity
    ? chiSquare.upper(x / scale, df)
    : fisherF.upper(x / (scale * df), df, ddf);
}

/** Enough for weights a hundred times apart; beyond that the rest of the mixture counts as its last term. */
const MOST_TERMS = 20_000;

/**
 * Σ_j c_j · P(χ²(n + 2j) > x/β), β the smallest weight: c₀ = Π √(β/λ_i), c_j = 1/(2j) · Σ_i s_ij, where s_ij =
 * q_i (s_i,j−1 + c_j−1) and q_i = 1 − β/λ_i (Ruben 1962, Annals of Mathematical Statistics 33, 542–570).
 */
function rubenUpper(lambda: readonly number[], x: number, ddf: number): number {
  const n = lambda.length;
  const smallest = Math.min(...lambda);
  const ratios = lambda.map((weight) => 1 - smallest / weight);
  const sums = lambda.map(() => 0);
  let coefficient = lambda.reduce((all, weight) => all * Math.sqrt(smallest / weight), 1);
  let left = 1;
  let tail = 0;
  for (let j = 0; j < MOST_TERMS; j += 1) {
    if (j > 0) {
      let sum = 0;
      for (let i = 0; i < n; i += 1) {
        const own = (ratios[i] ?? 0) * ((sums[i] ?? 0) + coefficient);
        sums[i] = own;
        sum += own;
      }
      coefficient = sum / (2 * j);
    }
    const df = n + 2 * j;
    const upper =
      ddf === Infinity
        ? chiSquare.upper(x / smallest, df)
        : fisherF.upper(x / (smallest * df), df, ddf);
    left -= coefficient;
    tail += coefficient * upper;
    // What is left counts for at most 1 each.
    if (left < 1e-15 || left < 1e-12 * tail) return tail + Math.max(0, left) * upper;
    if (j === MOST_TERMS - 1) return tail + left * upper;
  }
  return tail;
}
