import type { Adjustment, Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { real, whole } from "../variance/read.js";

/** Rows whose weights are multiplied by one number; -1 for a row that is given weight 0. */
export interface Shares {
  readonly groupOf: Int32Array;
  readonly count: number;
}

/** What each group's weights are multiplied by, and whatever else is to be told of the fit. */
export interface Fitted {
  readonly factors: Float64Array;
}

/**
 * Multiplies the weights of groups of rows by factors that are fitted to the groups' sums of weights: for the
 * full sample, and for each replicate anew.
 *
 * @param fit the factors for sums of weights, or why there are none
 * @param adjustmentOf what is to be taken from linearised values, for new weights; undefined for nothing
 * @returns the design with the full sample's fit, or the first problem
 */
export function reweighted<Fit extends Fitted>(
  design: Design,
  groups: Shares,
  fit: (sums: Float64Array) => Fit | Problem,
  adjustmentOf: (weights: Float64Array) => Adjustment | undefined,
): { readonly design: Design; readonly fit: Fit } | Problem {
  const fitted = fit(sumsBy(groups, design.weights));
  if (!("factors" in fitted)) return fitted;
  const weights = design.weights.slice();
  multiply(weights, groups, fitted.factors);
  const { sampling } = design;
  if (sampling.kind === "linearised") {
    const adjustment = adjustmentOf(weights);
    const adjustments =
      adjustment === undefined ? sampling.adjustments : [...sampling.adjustments, adjustment];
    return { design: { ...design, weights, sampling: { ...sampling, adjustments } }, fit: fitted };
  }
  const own = new Float64Array(weights.length);
  const factors: Float64Array[] = [];
  for (let replicate = 0; replicate < sampling.count; replicate += 1) {
    sampling.fill(replicate, own);
    const replicated = fit(sumsBy(groups, own));
    if (!("factors" in replicated)) return inReplicate(replicate, replicated);
    factors.push(replicated.factors);
  }
  const fill = (replicate: number, into: Float64Array): void => {
    sampling.fill(replicate, into);
    const of = factors[replicate];
    if (of !== undefined) multiply(into, groups, of);
  };
  const { kind, type, count, scale, rscales, mse } = sampling;
  return {
    design: { ...design, weights, sampling: { kind, type, count, scale, rscales, mse, fill } },
    fit: fitted,
  };
}

/** The sum of the weights of each group. */
export function sumsBy({ groupOf, count }: Shares, weights: Float64Array): Float64Array {
  const sums = new Float64Array(count);
  for (let row = 0; row < weights.length; row += 1) {
    const group = whole(groupOf, row);
    if (group >= 0) sums[group] = real(sums, group) + real(weights, row);
  }
  return sums;
}

function multiply(weights: Float64Array, { groupOf }: Shares, factors: Float64Array): void {
  for (let row = 0; row < weights.length; row += 1) {
    const group = whole(groupOf, row);
    weights[row] = group < 0 ? 0 : real(weights, row) * real(factors, group);
  }
}

function inReplicate(replicate: number, problem: Problem): Problem {
  return { ...problem, message: `In replicate ${replicate + 1}: ${problem.message}` };
}
