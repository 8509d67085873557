/** The rows that have an answer in all these columns. */
export function answered(
  rows: Int32Array,
  ...columns: readonly { readonly values: Float64Array }[]
): Int32Array {
  return columns.reduce(
    (left, { values }) => left.filter((row) => !Number.isNaN(values[row])),
    rows,
  );
}

/** How many rows have a weight other than 0, and what the weights sum to. */
export function basesOf(
  rows: Int32Array,
  weights: Float64Array,
): { readonly base: number; readonly weightedBase: number } {
  let base = 0;
  let weightedBase = 0;
  for (const row of rows) {
    const weight = weights[row] ?? 0;
    if (weight !== 0) base += 1;
    weightedBase += weight;
  }
  return { base, weightedBase };
}
