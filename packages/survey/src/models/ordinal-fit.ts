import { cholesky, solveWith } from "../algebra/cholesky.js";
import type { Matrix } from "../algebra/matrix.js";
import { dot, entry } from "../algebra/matrix.js";
import { real, whole } from "../variance/read.js";
import { LOST } from "./fit.js";
import { derivatives } from "./ordinal-derivatives.js";
import type { OrdinalModel } from "./ordinal-model.js";

/** Slopes, then thresholds, at the optimum, or what kept them from it. */
export type OrdinalFit =
  | {
      readonly status: "fitted";
      readonly values: Float64Array;
      /** The observed information. */
      readonly information: Matrix;
      readonly iterations: number;
    }
  | { readonly status: "separated"; readonly column: string }
  | { readonly status: "unsettled" };

const ITERATIONS = 100;
const HALVINGS = 40;

/**
 * Fits by Newton's steps with exact second derivatives (McCullagh 1980: the log-likelihood is concave), halved
 * while they do not raise it or would put thresholds out of order.
 *
 * @param start slopes and thresholds to start from; without them no slopes, and the shares of the categories
 */
export function fitOrdinal(
  model: OrdinalModel,
  weights: Float64Array,
  start: Float64Array = sharesOnly(model, weights),
): OrdinalFit {
  const slopes = model.columns.length;
  let values = start;
  let now = derivatives(model, values, weights);
  let first: Matrix | undefined;
  let before = Infinity;
  for (let iteration = 1; iteration <= ITERATIONS; iteration += 1) {
    const lower = Number.isFinite(now.likelihood) ? cholesky(now.information) : undefined;
    if (lower === undefined) return { status: "unsettled" };
    first ??= lower;
    const lost = vanished(first, lower);
    if (lost >= 0) return { status: "separated", column: model.columns[lost]?.name ?? "" };
    const step = solveWith(lower, now.gradient);
    const gain = Math.sqrt(Math.max(0, dot(step, now.gradient)));
    const scale = Math.sqrt(-now.likelihood);
    let next = moved(values, step, 1);
    if (gain <= 1e-13 * scale || (gain >= before / 2 && gain <= 1e-9 * scale)) {
      const { information } = now;
      return { status: "fitted", values: next, information, iterations: iteration };
    }
    before = gain;
    let there = derivatives(model, next, weights);
    const isBetter = (): boolean =>
      inOrder(next, slopes) && there.likelihood >= now.likelihood * (1 + 1e-12);
    for (let factor = 0.5, time = 0; time < HALVINGS && !isBetter(); time += 1, factor /= 2) {
      next = moved(values, step, factor);
      there = derivatives(model, next, weights);
    }
    values = next;
    now = there;
  }
  return { status: "unsettled" };
}

function moved(values: Float64Array, step: Float64Array, factor: number): Float64Array {
  return values.map((value, k) => value + factor * real(step, k));
}

/** The place of the parameter whose information has all but gone since the first step; -1 if there is none. */
function vanished(first: Matrix, now: Matrix): number {
  for (let k = first.rows - 1; k >= 0; k -= 1) {
    if (entry(now, k, k) < LOST * entry(first, k, k)) return k;
  }
  return -1;
}

function sharesOnly(
  { link, columns, rows, codes, categories }: OrdinalModel,
  weights: Float64Array,
): Float64Array {
  const totals = new Float64Array(categories);
  for (const row of rows) {
    const code = whole(codes, row);
    totals[code] = real(totals, code) + real(weights, row);
  }
  const all = totals.reduce((sum, total) => sum + total, 0);
  const values = new Float64Array(columns.length + categories - 1);
  let below = 0;
  for (let j = 0; j < categories - 1; j += 1) {
    below += real(totals, j);
    values[columns.length + j] = link.quantile(below / all);
  }
  return values;
}

function inOrder(values: Float64Array, slopes: number): boolean {
  for (let k = slopes + 1; k < values.length; k += 1) {
    if (!(real(values, k) > real(values, k - 1))) return false;
  }
  return true;
}
