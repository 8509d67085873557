import type { Linearised } from "../design/types.js";
import type { UnitTotals } from "../variance/linearised.js";
import { real, whole } from "../variance/read.js";
import type { Cells } from "./cells.js";
import type { Share } from "./cell-statistic.js";
import { wholeOf } from "./cell-statistic.js";

/** The weighted counts of each cell in each sampling unit, from one pass over the rows. */
export interface CellTotals {
  /** The counts of a unit, side by side. */
  readonly counts: Float64Array;
  readonly touched: Int32Array;
}

export function tally(
  { stages }: Linearised,
  { rows, codes, height, width }: Cells,
  weights: Float64Array,
): CellTotals {
  const last = stages.at(-1);
  if (last === undefined) throw new RangeError("A design has at least one stage.");
  const { unitOf, units } = last;
  const size = height * width;
  const counts = new Float64Array(units * size);
  const seen = new Uint8Array(units);
  const touched = new Int32Array(units);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = whole(rows, at);
    const unit = whole(unitOf, row);
    const to = unit * size + whole(codes, row);
    counts[to] = real(counts, to) + real(weights, row);
    if (seen[unit] === 1) continue;
    seen[unit] = 1;
    touched[count] = unit;
    count += 1;
  }
  return { counts, touched: touched.subarray(0, count) };
}

/**
 * The totals of linearised counts or shares in each unit: (cell − share · what it is a share of) / weighted count
 * of that, all combinations of counts that are there already.
 *
 * @param values the counts or shares
 * @param wholes the weighted counts of what they are shares of
 */
export function linearisedCells(
  { counts, touched }: CellTotals,
  { height, width }: Cells,
  share: Share,
  values: Float64Array,
  wholes: Float64Array,
): UnitTotals {
  const size = height * width;
  const totals = counts.slice();
  if (share === "count") return { size, totals, touched };
  const belongsTo = Int32Array.from({ length: size }, (_, cell) => wholeOf(share, width)(cell));
  const own = new Float64Array(wholes.length);
  for (let at = 0; at < touched.length; at += 1) {
    const start = whole(touched, at) * size;
    own.fill(0);
    for (let cell = 0; cell < size; cell += 1) {
      const to = whole(belongsTo, cell);
      own[to] = real(own, to) + real(counts, start + cell);
    }
    for (let cell = 0; cell < size; cell += 1) {
      const of = whole(belongsTo, cell);
      totals[start + cell] =
        (real(counts, start + cell) - real(values, cell) * real(own, of)) / real(wholes, of);
    }
  }
  return { size, totals, touched };
}
