import { marked } from "../variance/linearised.js";
import { real, whole } from "../variance/read.js";
import type { Statistic } from "../variance/statistic.js";

/** One ratio of weighted sums over some rows: Σ w·y / Σ w·x. */
export interface RatioPart {
  readonly rows: Int32Array;
  /** y, a number a row of the data. */
  readonly numerator: Float64Array;
  /** x, a number a row of the data; without it 1, which makes the ratio a mean. */
  readonly denominator?: Float64Array;
}

/** Ratios, means and shares, each over its own rows, as one vector. Linearised: (y − R·x) / Σ w·x. */
export function ratioStatistic(parts: readonly RatioPart[]): Statistic {
  return {
    size: parts.length,
    rows: union(parts),
    at: (weights) => Float64Array.from(parts, (part) => ratioOf(part, weights)),
    linearise(index, values, weights, z) {
      const part = parts[index];
      if (part === undefined) return;
      const { rows, numerator, denominator } = part;
      const ratio = values[index] ?? 0;
      const total = weightedSum(rows, denominator, weights);
      for (let at = 0; at < rows.length; at += 1) {
        const row = whole(rows, at);
        const x = denominator === undefined ? 1 : real(denominator, row);
        z[row] = (real(weights, row) * (real(numerator, row) - ratio * x)) / total;
      }
    },
  };
}

/** Weighted totals, each over its own rows, as one vector. */
export function totalStatistic(parts: readonly RatioPart[]): Statistic {
  return {
    size: parts.length,
    rows: union(parts),
    at: (weights) =>
      Float64Array.from(parts, ({ rows, numerator }) => weightedSum(rows, numerator, weights)),
    linearise(index, _values, weights, z) {
      const part = parts[index];
      for (const row of part?.rows ?? []) {
        z[row] = (weights[row] ?? 0) * (part?.numerator[row] ?? 0);
      }
    },
  };
}

function ratioOf({ rows, numerator, denominator }: RatioPart, weights: Float64Array): number {
  const total = weightedSum(rows, denominator, weights);
  return total === 0 ? NaN : centredSum(rows, numerator, weights, denominator) / total;
}

/** Σ w·y, of deviations from a value near the mean, so that a large mean costs no digits. */
function centredSum(
  rows: Int32Array,
  values: Float64Array,
  weights: Float64Array,
  denominator: Float64Array | undefined,
): number {
  if (denominator !== undefined) return weightedSum(rows, values, weights);
  const centre = values[rows[0] ?? 0] ?? 0;
  let sum = 0;
  let total = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = whole(rows, at);
    const weight = real(weights, row);
    sum += weight * (real(values, row) - centre);
    total += weight;
  }
  return sum + centre * total;
}

/** Σ w·y; Σ w without values. */
export function weightedSum(
  rows: Int32Array,
  values: Float64Array | undefined,
  weights: Float64Array,
): number {
  let sum = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = whole(rows, at);
    sum += real(weights, row) * (values === undefined ? 1 : real(values, row));
  }
  return sum;
}

function union(parts: readonly RatioPart[]): Int32Array {
  const [first, ...others] = parts;
  if (first === undefined) return new Int32Array(0);
  if (others.every(({ rows }) => rows === first.rows)) return first.rows;
  const marks = new Uint8Array(first.numerator.length);
  for (const { rows } of parts) for (const row of rows) marks[row] = 1;
  return marked(marks);
}
