import type { Matrix } from "./matrix.js";
import { entry, matrix } from "./matrix.js";

/** What is left of a variable once others are taken out, below which it is a combination of them. */
const TOLERANCE = 1e-11;

/**
 * The lower triangle L with A = L · L', for a symmetric matrix.
 *
 * @returns undefined when A is not positive definite, as far as numbers of 16 digits tell
 */
export function cholesky(a: Matrix): Matrix | undefined {
  const n = a.rows;
  const lower = matrix(n, n);
  const { values } = lower;
  for (let row = 0; row < n; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = entry(a, row, column);
      for (let at = 0; at < column; at += 1) {
        rest -= entry(lower, row, at) * entry(lower, column, at);
      }
      if (row === column) {
        if (!(rest > TOLERANCE * entry(a, row, row))) return undefined;
        values[row * n + row] = Math.sqrt(rest);
      } else {
        values[row * n + column] = rest / entry(lower, column, column);
      }
    }
  }
  return lower;
}

/** The x with L · L' · x = b. */
export function solveWith(lower: Matrix, b: ArrayLike<number>): Float64Array {
  return solveUpper(lower, solveLower(lower, b));
}

/** The x with L · x = b. */
export function solveLower(lower: Matrix, b: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(b);
  for (let row = 0; row < lower.rows; row += 1) {
    let rest = x[row] ?? 0;
    for (let at = 0; at < row; at += 1) rest -= entry(lower, row, at) * (x[at] ?? 0);
    x[row] = rest / entry(lower, row, row);
  }
  return x;
}

/** The x with L' · x = b. */
function solveUpper(lower: Matrix, b: Float64Array): Float64Array {
  const x = b.slice();
  for (let row = lower.rows - 1; row >= 0; row -= 1) {
    let rest = x[row] ?? 0;
    for (let at = row + 1; at < lower.rows; at += 1) {
      rest -= entry(lower, at, row) * (x[at] ?? 0);
    }
    x[row] = rest / entry(lower, row, row);
  }
  return x;
}

/**
 * The inverse of a symmetric positive definite matrix.
 *
 * @returns undefined when it is not positive definite
 */
export function inverse(a: Matrix): Matrix | undefined {
  const lower = cholesky(a);
  if (lower === undefined) return undefined;
  const columns = Array.from({ length: a.rows }, (_, at) => {
    const unit = new Float64Array(a.rows);
    unit[at] = 1;
    return solveWith(lower, unit);
  });
  return matrix(a.rows, a.rows, (row, column) => columns[column]?.[row] ?? 0);
}

/**
 * The quadratic form b' · A⁻¹ · b of a symmetric positive definite matrix.
 *
 * @returns undefined when A is not positive definite
 */
export function quadratic(a: Matrix, b: ArrayLike<number>): number | undefined {
  const lower = cholesky(a);
  return lower && solveLower(lower, b).reduce((sum, value) => sum + value * value, 0);
}
