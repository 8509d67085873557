/**
 * The rank of the matrix of these columns, as {@link independentColumns} counts.
 *
 * @param columns of one length; they are overwritten
 */
export function rankOf(columns: readonly Float64Array[], tolerance: number): number {
  return independentColumns(columns, tolerance).length;
}

/**
 * The places of the columns of which more than a share of their length is left once the columns before them are
 * taken out. So does R's `qr(x, tol)` with LINPACK's `dqrdc2`.
 *
 * @param columns of one length; they are overwritten
 */
export function independentColumns(
  columns: readonly Float64Array[],
  tolerance: number,
): readonly number[] {
  const basis: Float64Array[] = [];
  const places: number[] = [];
  for (const [place, column] of columns.entries()) {
    const length = normOf(column);
    // Twice takes out what rounding left the first time.
    for (let time = 0; time < 2; time += 1) {
      for (const unit of basis) {
        let product = 0;
        for (let row = 0; row < unit.length; row += 1)
          product += (unit[row] ?? 0) * (column[row] ?? 0);
        for (let row = 0; row < unit.length; row += 1) {
          column[row] = (column[row] ?? 0) - product * (unit[row] ?? 0);
        }
      }
    }
    const left = normOf(column);
    if (!(left > tolerance * length)) continue;
    for (let row = 0; row < column.length; row += 1) column[row] = (column[row] ?? 0) / left;
    basis.push(column);
    places.push(place);
    if (basis.length === column.length) break;
  }
  return places;
}

function normOf(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += value * value;
  return Math.sqrt(sum);
}
