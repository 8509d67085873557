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
    rows: union(parts.map(({ rows }) => rows)),
    at: (weights) => Float64Array.from(parts, (part) => ratioOf(part, weights)),
    linearise(index, values, weights, z) {
      const part = parts[index];
      if (part === undefined) return;
      const { rows, numerator, denominator } = part;
      const ratio = values[index] ?? 0;
      const total = weightedSum(rows, denominator, weights);
      for (const row of rows) {
        const deviation = (numerator[row] ?? 0) - ratio * (denominator?.[row] ?? 1);
        z[row] = ((weights[row] ?? 0) * deviation) / total;
      }
    },
  };
}

/** Weighted totals, each over its own rows, as one vector. */
export function totalStatistic(parts: readonly RatioPart[]): Statistic {
  return {
    size: parts.length,
    rows: union(parts.map(({ rows }) => rows)),
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
  for (const row of rows) {
    const weight = weights[row] ?? 0;
    sum += weight * ((values[row] ?? 0) - centre);
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
  for (const row of rows) sum += (weights[row] ?? 0) * (values?.[row] ?? 1);
  return sum;
}

function union(lists: readonly Int32Array[]): Int32Array {
  const [first = new Int32Array(0), ...others] = lists;
  if (others.every((list) => list === first)) return first;
  return Int32Array.from(new Set(lists.flatMap((list) => [...list]))).sort();
}
