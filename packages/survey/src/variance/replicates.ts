import type { Matrix } from "../algebra/matrix.js";
import { matrix } from "../algebra/matrix.js";
import type { Replicates } from "../design/types.js";

/**
 * The covariance of estimates from replicate weights: scale · Σ_r rscales_r · (θ_r − c)(θ_r − c)', where c is
 * the full-sample estimate if `mse`, and otherwise the mean over the replicates with a factor above 0 (R's
 * `svrVar`).
 *
 * @param full the full-sample estimates
 * @param at the estimates under the weights of a replicate, which are overwritten by the next
 */
export function replicateCovariance(
  replicates: Replicates,
  size: number,
  full: Float64Array,
  at: (weights: Float64Array) => Float64Array,
): Matrix {
  const { count, scale, rscales, mse } = replicates;
  const weights = new Float64Array(size);
  const thetas = Array.from({ length: count }, (_, replicate) => {
    replicates.fill(replicate, weights);
    return at(weights);
  });
  const counted = thetas.filter((_, replicate) => (rscales[replicate] ?? 0) > 0);
  const centre = mse
    ? full
    : full.map((_, k) => counted.reduce((sum, theta) => sum + (theta[k] ?? 0), 0) / counted.length);
  const deviations = thetas.map((theta) => theta.map((value, k) => value - (centre[k] ?? 0)));
  return matrix(full.length, full.length, (row, column) => {
    let sum = 0;
    deviations.forEach((deviation, replicate) => {
      sum += (rscales[replicate] ?? 0) * (deviation[row] ?? 0) * (deviation[column] ?? 0);
    });
    return scale * sum;
  });
}
