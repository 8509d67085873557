import * as chiSquare from "./chi-square.js";
import * as fisherF from "./fisher-f.js";
import type { Term } from "./contour.js";
import { contourUpper } from "./contour.js";
import { saddlepoint, saddlepointUpper } from "./saddlepoint.js";

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
 * - `exact`: the inversion of the Laplace transform; weights below 0 count too.
 *
 * @param lambda the weights, for the first two 0 or more; those that are rounding against the largest are left out
 */
export function chiSquareSumUpper(
  lambda: readonly number[],
  x: number,
  { ddf = Infinity, approximation }: SumOptions,
): number {
  const largest = Math.max(0, ...lambda);
  const isPart = (weight: number): boolean => Math.abs(weight) > NEGLIGIBLE * largest;
  const weights = lambda.filter(isPart).filter((weight) => weight > 0 || approximation === "exact");
  if (largest === 0) return x < 0 ? 1 : 0;
  if (x <= 0 && weights.every((weight) => weight > 0)) return 1;
  switch (approximation) {
    case "satterthwaite":
      return satterthwaiteUpper(weights, x, ddf);
    case "saddlepoint":
      return saddlepointUpper(weights, x, ddf) ?? satterthwaiteUpper(weights, x, ddf);
    case "exact":
      return exactUpper(weights, x, ddf);
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

function exactUpper(lambda: readonly number[], x: number, ddf: number): number {
  const terms: Term[] = lambda.map((weight) => ({ weight, df: 1 }));
  if (ddf !== Infinity) terms.push({ weight: -x / ddf, df: ddf });
  const goal = ddf === Infinity ? x : 0;
  return contourUpper(terms, goal, saddlepoint(terms, goal));
}
