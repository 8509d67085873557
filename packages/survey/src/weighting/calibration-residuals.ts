import { cholesky, solveWith } from "../algebra/cholesky.js";
import { block } from "../algebra/matrix.js";
import type { Adjustment } from "../design/types.js";
import { real, whole } from "../variance/read.js";
import { gram, independent, parts, product, spreadOut, weightedSums } from "./gram.js";
import type { Profiles } from "./profiles.js";
import { sumsBy } from "./reweight.js";

/**
 * Takes from e = z / w its regression on x, weighted by the weights before. A row whose weight became 0 has no e,
 * and is left out.
 */
export function withoutRegression(
  profiles: Profiles,
  before: Float64Array,
  after: Float64Array,
): Adjustment {
  const { x, groupOf, count, totals } = profiles;
  const size = totals.length;
  const d = before.map((weight, row) => (real(after, row) === 0 ? 0 : weight));
  const full = gram(x, size, sumsBy(profiles, d));
  const kept = independent(full);
  const lower = cholesky(block(full, kept));
  return {
    kind: "calibrate",
    residualise(z) {
      if (lower === undefined) return;
      const sums = new Float64Array(count);
      for (let row = 0; row < z.length; row += 1) {
        const weight = real(after, row);
        if (weight === 0) continue;
        const group = whole(groupOf, row);
        sums[group] = real(sums, group) + (real(d, row) * real(z, row)) / weight;
      }
      const right = parts(weightedSums(x, size, sums), kept);
      const b = spreadOut(size, kept, solveWith(lower, right));
      const fitted = sums.map((_, group) => product(x, group, b));
      for (let row = 0; row < z.length; row += 1) {
        const weight = real(after, row);
        if (weight !== 0) z[row] = real(z, row) - weight * real(fitted, whole(groupOf, row));
      }
    },
  };
}
