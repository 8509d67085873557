import { cholesky, inverse } from "../algebra/cholesky.js";
import { diagonal, dot, entry, type Matrix, matrix, multiply } from "../algebra/matrix.js";
import type { Height } from "./lowest-point.js";

/** How badly the loadings of one factor fit correlations; undefined where they are no model. */
export type Misfit = (loadings: Float64Array) => Height | undefined;

/** Half the sum over i ≠ j of (rᵢⱼ − λᵢλⱼ)² (Harman and Jones, *Psychometrika* 31, 1966). */
export function squaredResiduals(r: Matrix): Misfit {
  const k = r.rows;
  return (loadings) => {
    const at = (item: number): number => loadings[item] ?? 0;
    const residuals = matrix(k, k, (i, j) => (i === j ? 0 : entry(r, i, j) - at(i) * at(j)));
    const length = dot(loadings, loadings);
    return {
      value: dot(residuals.values, residuals.values) / 2,
      gradient: times(residuals, loadings).map((value) => -2 * value),
      curvature: matrix(k, k, (i, j) =>
        i === j ? 2 * (length - at(i) ** 2) : 2 * (at(i) * at(j) - entry(residuals, i, j)),
      ),
    };
  };
}

/** A misfit by likelihood. */
export interface LikelihoodMisfit {
  readonly misfit: Misfit;
  /**
   * The least misfit with nothing unique in an item, for each. That item is the factor then, and given it the others
   * are independent, with their correlations with it as loadings.
   */
  readonly bounds: readonly number[];
}

/**
 * log|Σ| + tr(RΣ⁻¹) − log|R| − k with Σ = λλ' off a diagonal of 1 (Jöreskog, *Psychometrika* 32, 1967). At its minimum the
 * uniquenesses 1 − λ² are those of the likeliest factor model with free ones.
 *
 * @returns undefined when R is not positive definite
 */
export function likelihoodMisfit(r: Matrix): LikelihoodMisfit | undefined {
  const k = r.rows;
  const own = logDeterminant(r);
  if (own === undefined) return undefined;
  const items = Array.from({ length: k }, (_, item) => item);
  const given = (item: number): number =>
    items.reduce((sum, j) => sum + (j === item ? 0 : Math.log1p(-(entry(r, item, j) ** 2))), 0);
  return { misfit: jointMisfit(r, own), bounds: items.map((item) => given(item) - own) };
}

function jointMisfit(r: Matrix, own: number): Misfit {
  const k = r.rows;
  return (loadings) => {
    const at = (item: number): number => loadings[item] ?? 0;
    const model = matrix(k, k, (i, j) => (i === j ? 1 : at(i) * at(j)));
    const [w, size] = [inverse(model), logDeterminant(model)];
    if (w === undefined || size === undefined) return undefined;
    const wrw = multiply(w, multiply(r, w));
    const a = matrix(k, k, (i, j) => entry(w, i, j) - entry(wrw, i, j));
    const [ofW, ofA] = [sweptBy(w, loadings), sweptBy(a, loadings)];
    const slope = (i: number, j: number): number =>
      entry(w, i, j) * (ofW.both(i, j) - ofA.both(i, j)) +
      ofW.one(i, j) * (ofW.one(j, i) - ofA.one(j, i)) -
      entry(a, i, j) * ofW.both(i, j) -
      ofA.one(i, j) * ofW.one(j, i) +
      (i === j ? 0 : entry(a, i, j));
    return {
      value: size + dot(r.values, w.values) - own - k,
      gradient: Float64Array.from(loadings, (_, i) => 2 * ofA.one(i, i)),
      curvature: matrix(k, k, (i, j) => 2 * slope(i, j)),
    };
  };
}

/**
 * The products of a symmetric X with the vectors u, where uⱼ is the loadings without the j-th: Σ changes with the j-th
 * loading by eⱼuⱼ' + uⱼeⱼ'.
 */
function sweptBy(x: Matrix, loadings: Float64Array): Swept {
  const reached = times(x, loadings);
  const whole = dot(reached, loadings);
  const part = (item: number): number => (loadings[item] ?? 0) * (reached[item] ?? 0);
  return {
    one: (i, j) => (reached[i] ?? 0) - entry(x, i, j) * (loadings[j] ?? 0),
    both: (i, j) =>
      whole - part(i) - part(j) + (loadings[i] ?? 0) * entry(x, i, j) * (loadings[j] ?? 0),
  };
}

interface Swept {
  /** The i-th of X · uⱼ. */
  readonly one: (i: number, j: number) => number;
  /** uᵢ' · X · uⱼ. */
  readonly both: (i: number, j: number) => number;
}

function times(a: Matrix, x: Float64Array): Float64Array {
  return x.map((_, row) => dot(a.values.subarray(row * a.columns, (row + 1) * a.columns), x));
}

function logDeterminant(a: Matrix): number | undefined {
  const lower = cholesky(a);
  return lower && diagonal(lower).reduce((sum, value) => sum + 2 * Math.log(value), 0);
}
