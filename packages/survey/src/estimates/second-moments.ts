import type { Statistic } from "../variance/statistic.js";
import { weightedSum } from "./ratio-statistic.js";

/** Two variables, numbers a row of the data, whose products are taken; twice the same for a variance. */
export type Pair = readonly [x: Float64Array, y: Float64Array];

/**
 * Weighted variances and covariances over some rows: f · Σ w(x − x̄)(y − ȳ) / Σ w. Linearised, a part is the mean of
 * f · (x − x̄)(y − ȳ).
 *
 * @param rows those with an answer to every variable
 * @param factor f, as n/(n − 1)
 */
export function secondMoments(rows: Int32Array, pairs: readonly Pair[], factor: number): Statistic {
  const meansOf = ([x, y]: Pair, weights: Float64Array, total: number) =>
    [weightedSum(rows, x, weights) / total, weightedSum(rows, y, weights) / total] as const;
  return {
    size: pairs.length,
    rows,
    at(weights) {
      const total = weightedSum(rows, undefined, weights);
      return Float64Array.from(pairs, (pair) => {
        const [x, y] = pair;
        const [meanX, meanY] = meansOf(pair, weights, total);
        let sum = 0;
        for (const row of rows) {
          sum += (weights[row] ?? 0) * ((x[row] ?? 0) - meanX) * ((y[row] ?? 0) - meanY);
        }
        return (factor * sum) / total;
      });
    },
    linearise(index, values, weights, z) {
      const pair = pairs[index];
      if (pair === undefined) return;
      const [x, y] = pair;
      const total = weightedSum(rows, undefined, weights);
      const [meanX, meanY] = meansOf(pair, weights, total);
      const moment = values[index] ?? 0;
      for (const row of rows) {
        const product = factor * ((x[row] ?? 0) - meanX) * ((y[row] ?? 0) - meanY);
        z[row] = ((weights[row] ?? 0) * (product - moment)) / total;
      }
    },
  };
}
