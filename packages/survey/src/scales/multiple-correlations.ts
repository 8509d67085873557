import { entry, type Matrix, matrix } from "../algebra/matrix.js";

/** What is left of a column once others are taken out, below which it is a combination of them. */
const TOLERANCE = 1e-11;

/**
 * The squared multiple correlation of each item with all others: 1 − 1/(R⁻¹)ᵢᵢ. Correlations of pairs on rows of
 * their own need not be positive definite, so R is inverted by elimination.
 *
 * @returns undefined when R is singular
 */
export function multipleCorrelations(r: Matrix): Float64Array | undefined {
  const n = r.rows;
  const work = matrix(n, 2 * n, (i, j) => (j < n ? entry(r, i, j) : j - n === i ? 1 : 0));
  for (let step = 0; step < n; step += 1) {
    let pivot = step;
    for (let row = step + 1; row < n; row += 1) {
      if (Math.abs(entry(work, row, step)) > Math.abs(entry(work, pivot, step))) pivot = row;
    }
    if (!(Math.abs(entry(work, pivot, step)) > TOLERANCE)) return undefined;
    eliminate(work, step, pivot);
  }
  return Float64Array.from({ length: n }, (_, at) => 1 - 1 / entry(work, at, n + at));
}

function eliminate(work: Matrix, step: number, pivot: number): void {
  const { rows, columns, values } = work;
  const scale = entry(work, pivot, step);
  for (let column = 0; column < columns; column += 1) {
    const own = entry(work, step, column);
    values[step * columns + column] = entry(work, pivot, column) / scale;
    if (pivot !== step) values[pivot * columns + column] = own;
  }
  for (let row = 0; row < rows; row += 1) {
    const share = entry(work, row, step);
    if (row === step || share === 0) continue;
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      values[at] = (values[at] ?? 0) - share * entry(work, step, column);
    }
  }
}
