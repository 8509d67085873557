import type { Design } from "../design/types.js";
import { real, whole } from "../variance/read.js";
import type { Axis } from "./axis.js";

/** The cells of a table: rows of the data with a place on both axes. */
export interface Cells {
  readonly rows: Int32Array;
  /** The cell of each row of the data, row place × columns + column place; -1 for none. */
  readonly codes: Int32Array;
  readonly height: number;
  readonly width: number;
}

/** The cells of two axes, with the rows of the domain that have a place on both. */
export function cellsOf(
  { rows, data }: Pick<Design, "rows" | "data">,
  { labels: { length: height }, codes: down }: Pick<Axis, "labels" | "codes">,
  { labels: { length: width }, codes: across }: Pick<Axis, "labels" | "codes">,
): Cells {
  const codes = new Int32Array(data.size).fill(-1);
  const used = new Int32Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = whole(rows, at);
    const r = whole(down, row);
    const c = whole(across, row);
    if (r < 0 || c < 0) continue;
    codes[row] = r * width + c;
    used[count] = row;
    count += 1;
  }
  return { rows: used.subarray(0, count), codes, height, width };
}

/** The weighted count of each cell. */
export function countsOf(
  { rows, codes, height, width }: Cells,
  weights: Float64Array,
): Float64Array {
  const counts = new Float64Array(height * width);
  for (let at = 0; at < rows.length; at += 1) {
    const row = whole(rows, at);
    const cell = whole(codes, row);
    counts[cell] = real(counts, cell) + real(weights, row);
  }
  return counts;
}
