import type { Matrix } from "../algebra/matrix.js";
import { matrix } from "../algebra/matrix.js";
import { BLOCK } from "../algebra/triangle.js";
import { real, whole } from "../variance/read.js";
import { writeColumn } from "./model-columns.js";
import type { OrdinalModel } from "./ordinal-model.js";
import { endsOf } from "./ordinal-model.js";

/** The log-likelihood at some parameters, with its derivatives. */
export interface Derivatives {
  readonly likelihood: number;
  readonly gradient: Float64Array;
  /** Minus the second derivatives. */
  readonly information: Matrix;
}

/** One pass over the rows, a block of the columns at a time. */
export function derivatives(
  model: OrdinalModel,
  values: Float64Array,
  weights: Float64Array,
): Derivatives {
  const { columns, rows, codes, categories } = model;
  const slopes = columns.length;
  const size = values.length;
  const ends = endsOf(model, values);
  const gradient = new Float64Array(size);
  const upper = matrix(size, size);
  const block = new Float64Array(slopes * BLOCK);
  let likelihood = 0;
  const add = (row: number, column: number, value: number): void => {
    upper.values[row * size + column] = real(upper.values, row * size + column) + value;
  };
  for (let place = 0; place < rows.length; place += 1) {
    const at = place % BLOCK;
    if (at === 0) {
      const count = Math.min(BLOCK, rows.length - place);
      columns.forEach((column, k) => {
        writeColumn(column, rows, place, count, block, k * BLOCK);
      });
    }
    const row = whole(rows, place);
    const weight = real(weights, row);
    if (weight === 0) continue;
    const code = whole(codes, row);
    const top = code === categories - 1 ? -1 : slopes + code;
    const bottom = code === 0 ? -1 : top < 0 ? size - 1 : top - 1;
    const both = weight * real(ends.highLow, place);
    const upHigh = weight * real(ends.highHigh, place);
    const downLow = weight * real(ends.lowLow, place);
    const up = weight * real(ends.high, place);
    const down = weight * real(ends.low, place);
    likelihood += weight * real(ends.likelihood, place);
    for (let j = 0; j < slopes; j += 1) {
      const x = real(block, j * BLOCK + at);
      gradient[j] = real(gradient, j) - x * (up + down);
      const own = x * (upHigh + 2 * both + downLow);
      for (let k = j; k < slopes; k += 1) add(j, k, own * real(block, k * BLOCK + at));
      if (top >= 0) add(j, top, -x * (upHigh + both));
      if (bottom >= 0) add(j, bottom, -x * (downLow + both));
    }
    if (top >= 0) {
      gradient[top] = real(gradient, top) + up;
      add(top, top, upHigh);
    }
    if (bottom >= 0) {
      gradient[bottom] = real(gradient, bottom) + down;
      add(bottom, bottom, downLow);
    }
    if (top >= 0 && bottom >= 0) add(bottom, top, both);
  }
  return {
    likelihood,
    gradient,
    information: matrix(size, size, (row, column) =>
      real(upper.values, Math.min(row, column) * size + Math.max(row, column)),
    ),
  };
}
