import type { Matrix } from "../algebra/matrix.js";
import { real, whole } from "../variance/read.js";
import { combination } from "./model-columns.js";
import type { Solved } from "./model-statistic.js";
import { fitOrdinal } from "./ordinal-fit.js";
import type { OrdinalModel } from "./ordinal-model.js";
import { endsOf } from "./ordinal-model.js";

/** What the variance of slopes and thresholds needs. */
export function ordinalSolution(
  model: OrdinalModel,
  values: Float64Array,
  inverse: Matrix,
  weights: Float64Array,
): Solved {
  const { columns, rows, codes, categories } = model;
  const slopes = columns.length;
  const { high, low } = endsOf(model, values);
  return {
    rows,
    values,
    inverse,
    combinedScores(b) {
      const sums = combination(columns, b, rows);
      for (let at = 0; at < rows.length; at += 1) {
        const row = whole(rows, at);
        const code = whole(codes, row);
        const x = real(sums, at);
        const top = code === categories - 1 ? 0 : real(b, slopes + code) - x;
        const bottom = code === 0 ? 0 : real(b, slopes + code - 1) - x;
        sums[at] = real(weights, row) * (real(high, at) * top + real(low, at) * bottom);
      }
      return sums;
    },
    refit(other) {
      const again = fitOrdinal(model, other, values);
      return again.status === "fitted" ? again.values : undefined;
    },
  };
}
