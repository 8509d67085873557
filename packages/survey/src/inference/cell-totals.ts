import type { Stage } from "../design/stage.js";
import type { UnitTotals } from "../variance/linearised.js";
import { real, whole } from "../variance/read.js";
import type { Cells } from "./cells.js";

/** The weighted counts of each cell in each sampling unit, from one pass over the rows. */
export interface CellTotals {
  /** The counts of a unit, side by side. */
  readonly counts: Float64Array;
  /** How many cells there are. */
  readonly size: number;
  /** The units with a row in a cell. */
  readonly touched: Int32Array;
}

export function tally(
  { unitOf, units }: Pick<Stage, "unitOf" | "units">,
  { rows, codes, height, width }: Cells,
  weights: Float64Array,
): CellTotals {
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
  return { counts, size, touched: touched.subarray(0, count) };
}

/** The counts of each unit, for use as the totals whose variance is taken. */
export function copied({ counts, size, touched }: CellTotals): UnitTotals {
  return { size, totals: counts.slice(), touched };
}

/**
 * The totals of linearised shares of the whole table in each unit: (cell − share · all cells of the unit) / all.
 *
 * @param all the weighted count of all cells
 */
export function linearisedShares(
  { counts, size, touched }: CellTotals,
  shares: Float64Array,
  all: number,
): UnitTotals {
  const totals = new Float64Array(counts.length);
  for (let at = 0; at < touched.length; at += 1) {
    const start = whole(touched, at) * size;
    let own = 0;
    for (let cell = 0; cell < size; cell += 1) own += real(counts, start + cell);
    for (let cell = 0; cell < size; cell += 1) {
      totals[start + cell] = (real(counts, start + cell) - real(shares, cell) * own) / all;
    }
  }
  return { size, totals, touched };
}
