import { entry, type Matrix, matrix } from "../algebra/matrix.js";
import { real } from "../variance/read.js";

/** A number where there is one. */
export function figure(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

export function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The standard deviation with n − 1; NaN for fewer than two values. */
export function sdOf(values: Float64Array): number {
  return Math.sqrt(covariance(values, values));
}

export function medianOf(values: Float64Array): number {
  const sorted = values.slice().sort();
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? NaN) + (sorted[Math.ceil(half)] ?? NaN)) / 2;
}

/** Two columns over the rows that have both. */
export function both(
  x: Float64Array,
  y: Float64Array,
): { readonly x: Float64Array; readonly y: Float64Array } {
  const [ofX, ofY] = [new Float64Array(x.length), new Float64Array(x.length)];
  let count = 0;
  for (let row = 0; row < x.length; row += 1) {
    const [own, other] = [real(x, row), real(y, row)];
    ofX[count] = own;
    ofY[count] = other;
    if (!Number.isNaN(own + other)) count += 1;
  }
  return { x: ofX.slice(0, count), y: ofY.slice(0, count) };
}

/** The covariance with n − 1 over the rows that have both; NaN for fewer than two. */
export function covariance(first: Float64Array, second: Float64Array): number {
  const { x, y } = both(first, second);
  if (x.length < 2) return NaN;
  const [centreX, centreY] = [meanOf(x), meanOf(y)];
  let sum = 0;
  for (let row = 0; row < x.length; row += 1) {
    sum += (real(x, row) - centreX) * (real(y, row) - centreY);
  }
  return sum / (x.length - 1);
}

/** Pearson's correlation over the rows that have both; NaN where a column does not vary. */
export function correlation(first: Float64Array, second: Float64Array): number {
  const { x, y } = both(first, second);
  const scale = Math.sqrt(covariance(x, x) * covariance(y, y));
  return scale > 0 ? covariance(x, y) / scale : NaN;
}

/** Covariances as correlations. */
export function scaled(c: Matrix): Matrix {
  return matrix(c.rows, c.rows, (i, j) =>
    i === j && entry(c, i, i) > 0 ? 1 : entry(c, i, j) / Math.sqrt(entry(c, i, i) * entry(c, j, j)),
  );
}

/** What is below the diagonal. */
export function belowDiagonal(a: Matrix): Float64Array {
  return a.values.filter((_, at) => at % a.columns < Math.floor(at / a.columns));
}

export function sumOf({ values }: Matrix): number {
  return values.reduce((sum, value) => sum + value, 0);
}
