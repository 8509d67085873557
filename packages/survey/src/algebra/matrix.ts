/** A matrix, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** A matrix of zeros, or of what a function gives for each row and column. */
export function matrix(
  rows: number,
  columns: number,
  valueAt?: (row: number, column: number) => number,
): Matrix {
  const values = new Float64Array(rows * columns);
  if (valueAt !== undefined) {
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        values[row * columns + column] = valueAt(row, column);
      }
    }
  }
  return { rows, columns, values };
}

/** The element in a row and column, both from 0. */
export function entry({ columns, values }: Matrix, row: number, column: number): number {
  return values[row * columns + column] ?? 0;
}

export function transpose(a: Matrix): Matrix {
  return matrix(a.columns, a.rows, (row, column) => entry(a, column, row));
}

/** A · B. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  return matrix(a.rows, b.columns, (row, column) => {
    let sum = 0;
    for (let at = 0; at < a.columns; at += 1) sum += entry(a, row, at) * entry(b, at, column);
    return sum;
  });
}

/** x' · y. */
export function dot(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < x.length; at += 1) sum += (x[at] ?? 0) * (y[at] ?? 0);
  return sum;
}

/** G' · V · G: the covariance of linear combinations, one a column of G. */
export function sandwich(g: Matrix, v: Matrix): Matrix {
  return multiply(transpose(g), multiply(v, g));
}

/** The rows and columns of a square matrix that are named, in that order. */
export function block(a: Matrix, at: readonly number[]): Matrix {
  return matrix(at.length, at.length, (row, column) => entry(a, at[row] ?? 0, at[column] ?? 0));
}

export function diagonal(a: Matrix): Float64Array {
  return Float64Array.from({ length: Math.min(a.rows, a.columns) }, (_, at) => entry(a, at, at));
}
