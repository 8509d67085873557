import type { CellAdjustment, Linearised } from "../design/types.js";
import type { Stage } from "../design/stage.js";
import type { UnitTotals } from "./linearised.js";
import { real, whole } from "./read.js";

/** What a design's adjustment explains of statistics that are summed by unit rather than row by row. */
export interface Explained {
  /** The adjustment's cells in the place of units. */
  readonly cellOf: Int32Array;
  readonly count: number;
  /** What each row counts in the sums of a cell: its weight over the one that the adjustment recorded. */
  readonly factors: Float64Array;
  /**
   * Takes what is explained from the totals of the last stage's units, in place, and gives them with all units.
   *
   * @param totals linearised totals by unit, `size` side by side
   * @param sums the same statistics summed by cell, with {@link factors} for weights
   */
  without(totals: Float64Array, sums: Float64Array, size: number): UnitTotals;
}

/** Whether sums by unit give the totals of a design: nothing was done to its weights, or one thing cell by cell. */
export function isSummable({ adjustments }: Linearised): boolean {
  const [first, ...others] = adjustments;
  return others.length === 0 && (first === undefined || first.byCell !== undefined);
}

/** What the adjustment of a design explains, if it has one and that is summable. */
export function explainedIn(
  { adjustments, stages }: Linearised,
  weights: Float64Array,
): Explained | undefined {
  const adjustment = adjustments[0]?.byCell;
  const last = stages.at(-1);
  if (adjustment === undefined || last === undefined) return undefined;
  const { cellOf, count } = adjustment;
  return {
    cellOf,
    count,
    factors: factorsOf(weights, adjustment.weights),
    without: (totals, sums, size) => {
      takeOut(adjustment, last, totals, takenFrom(adjustment, sums, size), size);
      return { size, totals, touched: everyUnit(last) };
    },
  };
}

function factorsOf(weights: Float64Array, recorded: Float64Array): Float64Array {
  const factors = new Float64Array(weights.length);
  for (let row = 0; row < weights.length; row += 1) {
    const own = real(recorded, row);
    if (own !== 0) factors[row] = real(weights, row) / own;
  }
  return factors;
}

/** What is taken in each cell from each of the statistics, side by side. */
function takenFrom(
  { count, taken }: CellAdjustment,
  sums: Float64Array,
  size: number,
): Float64Array {
  const all = new Float64Array(count * size);
  const own = new Float64Array(count);
  for (let k = 0; k < size; k += 1) {
    for (let cell = 0; cell < count; cell += 1) own[cell] = real(sums, cell * size + k);
    const found = taken(own);
    for (let cell = 0; cell < count; cell += 1) all[cell * size + k] = real(found, cell);
  }
  return all;
}

function takeOut(
  { weights, cellOf }: CellAdjustment,
  { unitOf }: Stage,
  totals: Float64Array,
  taken: Float64Array,
  size: number,
): void {
  for (let row = 0; row < weights.length; row += 1) {
    const weight = real(weights, row);
    if (weight === 0) continue;
    const from = whole(cellOf, row) * size;
    const to = whole(unitOf, row) * size;
    for (let k = 0; k < size; k += 1) {
      totals[to + k] = real(totals, to + k) - weight * real(taken, from + k);
    }
  }
}

function everyUnit({ units }: Stage): Int32Array {
  const all = new Int32Array(units);
  for (let unit = 0; unit < units; unit += 1) all[unit] = unit;
  return all;
}
