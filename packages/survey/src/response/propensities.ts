import type { Matrix } from "../algebra/matrix.js";
import { entry } from "../algebra/matrix.js";
import type { ModelColumn } from "../models/model-columns.js";
import { combination } from "../models/model-columns.js";
import { real, whole } from "../variance/read.js";

/** How likely each case was to respond. */
export interface Propensities {
  readonly rows: Int32Array;
  /** A number a row of the data. */
  readonly weights: Float64Array;
  /** ρ, a number for each place in `rows`. */
  readonly values: Float64Array;
}

/** The weighted mean of propensities, and their variance Σw(ρ − ρ̄)²/(Σw − 1) if the weights sum to more than 1. */
export function variation({ rows, weights, values }: Propensities): {
  readonly rate: number;
  readonly variance: number | undefined;
} {
  let total = 0;
  let sum = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const weight = real(weights, whole(rows, at));
    total += weight;
    sum += weight * real(values, at);
  }
  const rate = sum / total;
  let squares = 0;
  for (let at = 0; at < rows.length; at += 1) {
    squares += real(weights, whole(rows, at)) * (real(values, at) - rate) ** 2;
  }
  return { rate, variance: total > 1 ? squares / (total - 1) : undefined };
}

/**
 * What the estimation of coefficients adds to the variance of propensities: the mean of z'I⁻¹z with z = ρ(1 − ρ)x and I
 * the information.
 *
 * @param upper R with R'R the information
 */
export function samplingBias(
  { rows, values }: Propensities,
  columns: readonly ModelColumn[],
  upper: Matrix,
): number {
  // z'I⁻¹z is the squared length of v with R'v = z, which is found from the first element on.
  const solved: Float64Array[] = [];
  let sum = 0;
  for (let k = 0; k < columns.length; k += 1) {
    const unit = new Float64Array(columns.length);
    unit[k] = 1;
    const own = combination(columns, unit, rows);
    for (let at = 0; at < own.length; at += 1) {
      const propensity = real(values, at);
      let left = propensity * (1 - propensity) * real(own, at);
      for (let j = 0; j < k; j += 1) left -= entry(upper, j, k) * (solved[j]?.[at] ?? 0);
      own[at] = left / entry(upper, k, k);
      sum += real(own, at) ** 2;
    }
    solved.push(own);
  }
  return sum / rows.length;
}
