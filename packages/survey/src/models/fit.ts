import type { Matrix } from "../algebra/matrix.js";
import { entry } from "../algebra/matrix.js";
import type { Triangle } from "../algebra/triangle.js";
import { BLOCK, solveTriangle, triangleOf } from "../algebra/triangle.js";
import { real, whole } from "../variance/read.js";
import type { Family } from "./family.js";
import type { ModelColumn } from "./model-columns.js";
import { combination, writeColumn } from "./model-columns.js";

/** What is fitted to what. */
export interface Model {
  readonly family: Family;
  /** The intercept first. */
  readonly columns: readonly ModelColumn[];
  /** The rows with an answer to everything. */
  readonly rows: Int32Array;
  /** A number a row of the data. */
  readonly y: Float64Array;
  readonly offset: Float64Array | undefined;
}

/** Coefficients at the optimum, or what kept them from it. */
export type Fit =
  | {
      readonly status: "fitted";
      readonly beta: Float64Array;
      /** R with R'R the expected information. */
      readonly upper: Matrix;
      readonly deviance: number;
      readonly iterations: number;
    }
  | { readonly status: "singular" | "separated"; readonly column: string }
  | { readonly status: "unsettled" };

/** The share of a column's length below which it is a combination of those before it. */
export const DEPENDENT = 1e-9;

/** The share of its information that a column loses when its coefficient runs off to infinity. */
export const LOST = 1e-5;
const ITERATIONS = 100;
const HALVINGS = 30;

/**
 * Fits by iteratively reweighted least squares (McCullagh and Nelder 2.5), each by reflections, with steps halved
 * while they do not lower the deviance, until a step moves the fit by less than 1e-13 of its residuals.
 *
 * @param start coefficients to start from; without them the mean of y
 */
export function fit(model: Model, weights: Float64Array, start?: Float64Array): Fit {
  const { columns } = model;
  let beta = start ?? meanOnly(model, weights);
  // With y at the end of its range in every row, even the intercept has no finite optimum.
  if (!beta.every(Number.isFinite)) return { status: "separated", column: columns[0]?.name ?? "" };
  let now = reduced(model, beta, weights);
  const first = now.upper;
  const dependent = columns.find((_, k) => !(pivot(first, k) > DEPENDENT * lengthOf(first, k)));
  if (dependent !== undefined) return { status: "singular", column: dependent.name };
  let before = Infinity;
  for (let iteration = 1; iteration <= ITERATIONS; iteration += 1) {
    const lost = vanished(columns, first, now.upper);
    if (lost !== undefined) return { status: "separated", column: lost };
    const step = solveTriangle(now.upper, now.right);
    const gain = Math.hypot(...now.right);
    const scale = Math.hypot(Math.sqrt(now.rest), gain);
    const isStuck = gain >= before / 2 && gain <= 1e-9 * scale;
    if (gain <= 1e-13 * scale + 1e-15 * now.size || isStuck) {
      const { upper, deviance } = now;
      return {
        status: "fitted",
        beta: moved(beta, step, 1),
        upper,
        deviance,
        iterations: iteration,
      };
    }
    before = gain;
    let factor = 1;
    let next = reduced(model, moved(beta, step, factor), weights);
    for (let time = 0; time < HALVINGS && !isBetter(next, now); time += 1) {
      factor /= 2;
      next = reduced(model, moved(beta, step, factor), weights);
    }
    beta = moved(beta, step, factor);
    now = next;
  }
  return { status: "unsettled" };
}

/** The least-squares problem of one step. */
interface Reduced extends Triangle {
  readonly deviance: number;
  /** The weighted length of the linear predictor, for what rounding can reach. */
  readonly size: number;
}

function reduced(model: Model, beta: Float64Array, weights: Float64Array): Reduced {
  const { family, columns, rows, y } = model;
  const eta = predictor(model, beta);
  const end = columns.length * BLOCK;
  let deviance = 0;
  let square = 0;
  const triangle = triangleOf(rows.length, columns.length, (from, count, block) => {
    columns.forEach((column, k) => {
      writeColumn(column, rows, from, count, block, k * BLOCK);
    });
    for (let at = 0; at < count; at += 1) {
      const row = whole(rows, from + at);
      const weight = real(weights, row);
      const own = real(eta, from + at);
      const root = weight === 0 ? 0 : Math.sqrt(weight * family.information(own));
      block[end + at] = root === 0 ? 0 : (weight * family.score(own, real(y, row))) / root;
      if (weight !== 0) deviance += weight * family.deviance(own, real(y, row));
      square += (root * own) ** 2;
      for (let k = 0; k < end; k += BLOCK) block[k + at] = root * real(block, k + at);
    }
  });
  return { ...triangle, deviance, size: Math.sqrt(square) };
}

/** The linear predictor, a number for each of the model's rows. */
export function predictor({ columns, rows, offset }: Model, beta: Float64Array): Float64Array {
  const eta = combination(columns, beta, rows);
  if (offset !== undefined) {
    for (let at = 0; at < rows.length; at += 1) {
      eta[at] = real(eta, at) + real(offset, whole(rows, at));
    }
  }
  return eta;
}

function meanOnly(
  { family, columns, rows, y, offset }: Model,
  weights: Float64Array,
): Float64Array {
  const beta = new Float64Array(columns.length);
  let sum = 0;
  let total = 0;
  let shift = 0;
  for (const row of rows) {
    const weight = weights[row] ?? 0;
    sum += weight * (y[row] ?? 0);
    total += weight;
    shift += weight * (offset?.[row] ?? 0);
  }
  beta[0] = family.link(sum / total) - shift / total;
  return beta;
}

function moved(beta: Float64Array, step: Float64Array, factor: number): Float64Array {
  return beta.map((value, k) => value + factor * (step[k] ?? 0));
}

function isBetter(next: Reduced, now: Reduced): boolean {
  return next.deviance <= now.deviance * (1 + 1e-10) + 1e-20 * now.size ** 2;
}

function pivot(upper: Matrix, k: number): number {
  return Math.abs(entry(upper, k, k));
}

function lengthOf(upper: Matrix, column: number): number {
  let sum = 0;
  for (let row = 0; row <= column; row += 1) sum += entry(upper, row, column) ** 2;
  return Math.sqrt(sum);
}

/** The column whose information has all but gone since the first step: its coefficient has no finite optimum. */
function vanished(columns: readonly ModelColumn[], first: Matrix, now: Matrix): string | undefined {
  const left = columns.map((_, k) => pivot(now, k) / pivot(first, k));
  const least = Math.min(...left);
  if (least >= LOST) return undefined;
  return columns[left.lastIndexOf(least)]?.name;
}
