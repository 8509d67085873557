import { real, whole } from "../variance/read.js";

/** The rows that have an answer in all these columns; the list itself where all of them have. */
export function answered(
  rows: Int32Array,
  ...columns: readonly { readonly values: Float64Array }[]
): Int32Array {
  return columns.reduce((left, { values }) => present(left, values), rows);
}

// Two loops of one shape, since a function called for each row would take several times as long.

function present(rows: Int32Array, values: Float64Array): Int32Array {
  const kept = new Int32Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = whole(rows, at);
    kept[count] = row;
    if (!Number.isNaN(real(values, row))) count += 1;
  }
  return count === rows.length ? rows : kept.slice(0, count);
}

/** The rows with a code from 0 up; the list itself where all of them have one. */
export function coded(rows: Int32Array, codes: Int32Array): Int32Array {
  const kept = new Int32Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = whole(rows, at);
    kept[count] = row;
    if (whole(codes, row) >= 0) count += 1;
  }
  return count === rows.length ? rows : kept.slice(0, count);
}

/** How many rows have a weight other than 0, and what the weights sum to. */
export function basesOf(
  rows: Int32Array,
  weights: Float64Array,
): { readonly base: number; readonly weightedBase: number } {
  let base = 0;
  let weightedBase = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const weight = real(weights, whole(rows, at));
    if (weight !== 0) base += 1;
    weightedBase += weight;
  }
  return { base, weightedBase };
}
