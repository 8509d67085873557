import { real } from "../variance/read.js";
import type { CodedMargin } from "./coded-margin.js";
import type { NumericTotal } from "./profiles.js";
import { largestGap } from "./raked-cells.js";
import { sumsBy } from "./reweight.js";
import type { MarginGap } from "./types.js";

/** How far weights are from each margin and each total. */
export function calibrationGaps(
  weights: Float64Array,
  margins: readonly CodedMargin[],
  numeric: readonly NumericTotal[],
): readonly MarginGap[] {
  return [
    ...margins.map(({ by, codes, count, targets }) => ({
      by,
      largestGap: largestGap(sumsBy({ groupOf: codes, count }, weights), targets),
    })),
    ...numeric.map(({ name, values, total }) => ({
      by: name,
      largestGap: largestGap(Float64Array.of(totalOf(weights, values)), Float64Array.of(total)),
    })),
  ];
}

function totalOf(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < weights.length; row += 1) {
    if (real(weights, row) !== 0) sum += real(weights, row) * real(values, row);
  }
  return sum;
}
