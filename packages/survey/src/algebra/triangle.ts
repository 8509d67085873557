import { real } from "../variance/read.js";
import type { Matrix } from "./matrix.js";
import { matrix } from "./matrix.js";

/** What is left of a tall least-squares problem X · b ≈ z after its reduction to a triangle. */
export interface Triangle {
  /** The upper triangle R with R' · R = X' · X. */
  readonly upper: Matrix;
  /** Q' · z, so that R · b = Q' · z at the least squares. */
  readonly right: Float64Array;
  /** The sum of squares that no b explains. */
  readonly rest: number;
}

/** Rows that are reduced at once: enough to keep loops long, few enough to stay in the cache. */
export const BLOCK = 256;

/**
 * Reduces X, and z beside it, to a triangle by Householder's reflections (Golub and Van Loan, *Matrix
 * Computations*, 5.2), some rows at a time below the triangle of the rows before: X is never held.
 *
 * @param rows the rows of X
 * @param size the columns of X
 * @param write writes `count` rows from row `from` on, column k from place k · BLOCK on, z as the last column
 */
export function triangleOf(
  rows: number,
  size: number,
  write: (from: number, count: number, block: Float64Array) => void,
): Triangle {
  const block = new Float64Array((size + 1) * BLOCK);
  const width = size + 1;
  const top = new Float64Array(size * width);
  let rest = 0;
  for (let from = 0; from < rows; from += BLOCK) {
    const count = Math.min(BLOCK, rows - from);
    write(from, count, block);
    for (let column = 0; column < size; column += 1) reflect(top, width, column, block, count);
    rest += product(block, size * BLOCK, size * BLOCK, count);
  }
  return {
    upper: matrix(size, size, (row, column) =>
      column < row ? 0 : real(top, row * width + column),
    ),
    right: Float64Array.from({ length: size }, (_, row) => real(top, row * width + size)),
    rest,
  };
}

/** Brings the block's part of a column to nothing, and does the same to the columns to its right. */
function reflect(
  top: Float64Array,
  width: number,
  column: number,
  block: Float64Array,
  count: number,
): void {
  const start = column * BLOCK;
  const below = product(block, start, start, count);
  if (below === 0) return;
  const at = column * width;
  const old = real(top, at + column);
  const length = Math.sqrt(old * old + below);
  const pivot = old > 0 ? -length : length;
  const first = old - pivot;
  const half = -pivot * first;
  top[at + column] = pivot;
  for (let other = column + 1; other < width; other += 1) {
    const begin = other * BLOCK;
    const share = (first * real(top, at + other) + product(block, start, begin, count)) / half;
    top[at + other] = real(top, at + other) - share * first;
    for (let row = 0; row < count; row += 1) {
      block[begin + row] = real(block, begin + row) - share * real(block, start + row);
    }
  }
}

function product(block: Float64Array, a: number, b: number, count: number): number {
  let sum = 0;
  for (let row = 0; row < count; row += 1) sum += real(block, a + row) * real(block, b + row);
  return sum;
}

/** The x with R · x = b. */
export function solveTriangle({ columns, values }: Matrix, b: Float64Array): Float64Array {
  const x = b.slice();
  for (let row = columns - 1; row >= 0; row -= 1) {
    let left = real(x, row);
    for (let at = row + 1; at < columns; at += 1)
      left -= real(values, row * columns + at) * real(x, at);
    x[row] = left / real(values, row * columns + row);
  }
  return x;
}

/** The inverse of R' · R. */
export function inverseOfSquare(upper: Matrix): Matrix {
  const n = upper.columns;
  const columns = Array.from({ length: n }, (_, at) => {
    const unit = new Float64Array(n);
    unit[at] = 1;
    return solveTriangle(upper, unit);
  });
  return matrix(n, n, (row, column) => {
    let sum = 0;
    for (const inverse of columns) sum += (inverse[row] ?? 0) * (inverse[column] ?? 0);
    return sum;
  });
}
