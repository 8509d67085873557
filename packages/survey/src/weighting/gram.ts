import { cholesky } from "../algebra/cholesky.js";
import type { Matrix } from "../algebra/matrix.js";
import { block, entry, matrix } from "../algebra/matrix.js";
import { real } from "../variance/read.js";

/** Σ d · x · x' over profiles, d a number each. */
export function gram(x: Float64Array, size: number, d: Float64Array): Matrix {
  const sums = matrix(size, size);
  const { values } = sums;
  for (let profile = 0; profile < d.length; profile += 1) {
    const weight = real(d, profile);
    if (weight === 0) continue;
    const from = profile * size;
    for (let row = 0; row < size; row += 1) {
      const own = weight * real(x, from + row);
      if (own === 0) continue;
      for (let column = row; column < size; column += 1) {
        const to = row * size + column;
        values[to] = real(values, to) + own * real(x, from + column);
      }
    }
  }
  return matrix(size, size, (row, column) =>
    entry(sums, Math.min(row, column), Math.max(row, column)),
  );
}

/** Σ d · x over profiles. */
export function weightedSums(x: Float64Array, size: number, d: Float64Array): Float64Array {
  const sums = new Float64Array(size);
  for (let profile = 0; profile < d.length; profile += 1) {
    const weight = real(d, profile);
    if (weight === 0) continue;
    for (let k = 0; k < size; k += 1) {
      sums[k] = real(sums, k) + weight * real(x, profile * size + k);
    }
  }
  return sums;
}

/** The rows of a Gram matrix that are no combination of those before them. */
export function independent(a: Matrix): readonly number[] {
  const kept: number[] = [];
  for (let at = 0; at < a.rows; at += 1) {
    if (cholesky(block(a, [...kept, at])) !== undefined) kept.push(at);
  }
  return kept;
}

/** The parts of a vector that are named, in that order. */
export function parts(values: Float64Array, at: readonly number[]): Float64Array {
  return Float64Array.from(at, (place) => values[place] ?? 0);
}

/** A vector of zeros but for the parts that are named. */
export function spreadOut(
  size: number,
  at: readonly number[],
  values: ArrayLike<number>,
): Float64Array {
  const all = new Float64Array(size);
  at.forEach((place, index) => {
    all[place] = values[index] ?? 0;
  });
  return all;
}

/** x'b for a profile. */
export function product(x: Float64Array, profile: number, b: Float64Array): number {
  const from = profile * b.length;
  let sum = 0;
  for (let k = 0; k < b.length; k += 1) sum += real(x, from + k) * real(b, k);
  return sum;
}
