/**
 * What a design effect is the ratio to: the variance of a simple random sample of the same size, without
 * replacement (`true`) or with (`"replace"`). As R's `deff = TRUE` and `deff = "replace"`.
 */
export type DeffKind = boolean | "replace";

/**
 * The variance that a mean would have under simple random sampling: s²/n · (1 − n/N̂), with s² = n/(n − 1) ·
 * Σ w(y − ȳ)² / Σ w, n the rows and N̂ the sum of their weights; without the last factor for `"replace"`.
 *
 * @param rows those with an answer
 * @param values y, a number a row of the data
 */
export function simpleVariance(
  rows: Int32Array,
  values: Float64Array,
  weights: Float64Array,
  kind: DeffKind,
): number {
  let n = 0;
  let total = 0;
  let sum = 0;
  const centre = values[rows[0] ?? 0] ?? 0;
  for (const row of rows) {
    const weight = weights[row] ?? 0;
    if (weight === 0) continue;
    n += 1;
    total += weight;
    sum += weight * ((values[row] ?? 0) - centre);
  }
  const mean = centre + sum / total;
  let squares = 0;
  for (const row of rows) squares += (weights[row] ?? 0) * ((values[row] ?? 0) - mean) ** 2;
  const s2 = (n / (n - 1)) * (squares / total);
  return (s2 / n) * (kind === "replace" ? 1 : 1 - n / total);
}
