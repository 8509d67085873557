import type { Adjustment } from "../design/types.js";
import { real, whole } from "../variance/read.js";
import type { Cells } from "./cells.js";
import { levelTotals } from "./raked-cells.js";

/** R's number of sweeps. */
const SWEEPS = 10;

/**
 * Takes from e = z / w its unweighted mean in each level of each margin in turn, ten times over. The sweeps need
 * only the sum of e and the count of rows in each cell.
 */
export function withoutLevelMeans(
  weights: Float64Array,
  { cellOf, count, codeOf }: Cells,
  margins: readonly { readonly count: number }[],
): Adjustment {
  const counts = new Float64Array(count);
  for (let row = 0; row < weights.length; row += 1) {
    if (real(weights, row) === 0) continue;
    const cell = whole(cellOf, row);
    counts[cell] = real(counts, cell) + 1;
  }
  const rowsOf = margins.map((margin, at) => levelTotals(counts, codeOf[at], margin.count));
  const taken = (sums: Float64Array): Float64Array => {
    const all = new Float64Array(count);
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
      rowsOf.forEach((rows, at) => {
        const levelOf = codeOf[at] ?? cellOf;
        const means = levelTotals(sums, levelOf, rows.length).map((sum, level) =>
          sum === 0 ? 0 : sum / real(rows, level),
        );
        for (let cell = 0; cell < count; cell += 1) {
          const mean = real(means, whole(levelOf, cell));
          all[cell] = real(all, cell) + mean;
          sums[cell] = real(sums, cell) - mean * real(counts, cell);
        }
      });
    }
    return all;
  };
  return {
    kind: "rake",
    byCell: { weights, cellOf, count, taken },
    residualise(z) {
      const sums = new Float64Array(count);
      for (let row = 0; row < z.length; row += 1) {
        const weight = real(weights, row);
        if (weight === 0) continue;
        const cell = whole(cellOf, row);
        sums[cell] = real(sums, cell) + real(z, row) / weight;
      }
      const all = taken(sums);
      for (let row = 0; row < z.length; row += 1) {
        const weight = real(weights, row);
        if (weight !== 0) z[row] = real(z, row) - weight * real(all, whole(cellOf, row));
      }
    },
  };
}
