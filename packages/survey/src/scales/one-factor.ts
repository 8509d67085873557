import { entry, type Matrix } from "../algebra/matrix.js";
import type { Misfit } from "./factor-misfit.js";
import { likelihoodMisfit, squaredResiduals } from "./factor-misfit.js";
import type { LowestPoint } from "./lowest-point.js";
import { lowestPoint } from "./lowest-point.js";

/** How one factor fits correlations best. */
export interface FactorFit {
  /** Signed so that they sum to more than 0. */
  readonly loadings: Float64Array;
  /** What the estimator makes least. */
  readonly misfit: number;
  readonly converged: boolean;
  readonly iterations: number;
  /** The places of the items that the best fit leaves no uniqueness, or less than none: a Heywood case. */
  readonly improper: readonly number[];
}

/** Loadings this size are on their way to no minimum. */
const AWAY = 10;

/** Minima as near as this are one. */
const SAME = 1e-12;

/** The loadings of the least squared residuals, of whatever size they are. */
export function leastResiduals(r: Matrix): FactorFit {
  const fit = fitAt(lowest(searches(r, squaredResiduals(r))));
  const items = Array.from(fit.loadings.keys());
  return { ...fit, improper: items.filter((item) => isWhole(fit.loadings[item] ?? 0)) };
}

/**
 * The likeliest loadings of those that leave uniquenesses above 0.
 *
 * @returns undefined when R is not positive definite
 */
export function likeliest(r: Matrix): FactorFit | undefined {
  const likelihood = likelihoodMisfit(r);
  if (likelihood === undefined) return undefined;
  const ends = searches(r, likelihood.misfit);
  const proper = ends.filter(({ at }) => !at.some(isWhole));
  const fit = fitAt(lowest(proper.length > 0 ? proper : ends));
  const { bounds } = likelihood;
  const misfit = Math.min(...bounds);
  if (proper.length > 0 && fit.misfit <= misfit) return fit;
  return { ...fit, misfit, converged: true, improper: [bounds.indexOf(misfit)] };
}

/**
 * A misfit may have several minima, so the search starts once from each item: from about the loadings that there would
 * be if that item were the factor.
 */
function searches(r: Matrix, misfit: Misfit): readonly LowestPoint[] {
  return Array.from({ length: r.rows }, (_, item) => {
    const near = Float64Array.from({ length: r.rows }, (__, other) => 0.8 * entry(r, other, item));
    return lowestPoint(misfit, near, AWAY);
  });
}

function lowest(points: readonly LowestPoint[]): LowestPoint {
  return points.reduce((one, other) => {
    const gap = one.value - other.value;
    if (Math.abs(gap) <= SAME) return other.settled && !one.settled ? other : one;
    return gap > 0 ? other : one;
  });
}

function fitAt({ at, value, settled, steps }: LowestPoint): FactorFit {
  const sign = at.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1;
  return {
    loadings: at.map((loading) => sign * loading),
    misfit: value,
    converged: settled,
    iterations: steps,
    improper: [],
  };
}

function isWhole(loading: number): boolean {
  return loading * loading >= 1;
}
