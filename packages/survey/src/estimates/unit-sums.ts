import type { Linearised } from "../design/types.js";
import type { Explained } from "../variance/explained.js";
import { explainedIn } from "../variance/explained.js";
import type { UnitTotals } from "../variance/linearised.js";
import { real, whole } from "../variance/read.js";

/**
 * Room for sums by sampling unit, kept from group to group so that only what was touched is cleared. The loops
 * below are where a survey spends its time: they go over typed arrays and allocate nothing.
 */
export interface UnitSums {
  /** How many sums a unit has. */
  readonly size: number;
  /** The sums of each unit, side by side. */
  readonly sums: Float64Array;
  /** The sum of the weights in each unit. */
  readonly weights: Float64Array;
  readonly touched: Int32Array;
  /** What an adjustment of the weights explains, with room for the same sums by its cells. */
  readonly explained?: { readonly by: Explained; readonly room: UnitSums };
}

/** Rows by sampling unit. */
export interface Weighed {
  /** The units with a row. */
  readonly touched: Int32Array;
  /** The rows with a weight other than 0. */
  readonly base: number;
  /** The sum of the weights. */
  readonly weightedBase: number;
}

export function unitSums(sampling: Linearised, weights: Float64Array, size: number): UnitSums {
  const room = roomFor(sampling.stages.at(-1)?.units ?? 0, size);
  const by = explainedIn(sampling, weights);
  return by === undefined ? room : { ...room, explained: { by, room: roomFor(by.count, size) } };
}

function roomFor(units: number, size: number): UnitSums {
  return {
    size,
    sums: new Float64Array(units * size),
    weights: new Float64Array(units),
    touched: new Int32Array(units),
  };
}

/** Sums the weights of rows by unit. */
export function weigh(
  rows: Int32Array,
  weights: Float64Array,
  unitOf: Int32Array,
  { weights: sums, touched }: UnitSums,
): Weighed {
  let count = 0;
  let base = 0;
  let weightedBase = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = whole(rows, at);
    const weight = real(weights, row);
    if (weight === 0) continue;
    const unit = whole(unitOf, row);
    const before = real(sums, unit);
    if (before === 0) {
      touched[count] = unit;
      count += 1;
    }
    sums[unit] = before + weight;
    base += 1;
    weightedBase += weight;
  }
  // Most units: then going over them as they lie in memory is worth a look at the few others.
  if (count > sums.length / 8) {
    count = 0;
    for (let unit = 0; unit < sums.length; unit += 1) {
      if (real(sums, unit) === 0) continue;
      touched[count] = unit;
      count += 1;
    }
  }
  return { touched: touched.subarray(0, count), base, weightedBase };
}

/** A variable, and a value near its mean: sums are of what is beyond it, so that a large mean costs no digits. */
export interface Centred {
  readonly values: Float64Array;
  readonly centre: number;
}

/** How many variables {@link sumFour} takes at a time. */
export const BLOCK = 4;

/**
 * Sums four variables by unit, in one pass over rows that have an answer to each.
 *
 * @returns their sums over all units
 */
export function sumFour(
  rows: Int32Array,
  [a, b, c, d]: readonly [Centred, Centred, Centred, Centred],
  weights: Float64Array,
  unitOf: Int32Array,
  { sums }: UnitSums,
): Float64Array {
  const [as, bs, cs, ds] = [a.values, b.values, c.values, d.values];
  const [am, bm, cm, dm] = [a.centre, b.centre, c.centre, d.centre];
  let [an, bn, cn, dn] = [0, 0, 0, 0];
  for (let at = 0; at < rows.length; at += 1) {
    const row = whole(rows, at);
    const weight = real(weights, row);
    const to = whole(unitOf, row) * BLOCK;
    const ay = weight * (real(as, row) - am);
    const by = weight * (real(bs, row) - bm);
    const cy = weight * (real(cs, row) - cm);
    const dy = weight * (real(ds, row) - dm);
    sums[to] = real(sums, to) + ay;
    sums[to + 1] = real(sums, to + 1) + by;
    sums[to + 2] = real(sums, to + 2) + cy;
    sums[to + 3] = real(sums, to + 3) + dy;
    an += ay;
    bn += by;
    cn += cy;
    dn += dy;
  }
  return Float64Array.of(an, bn, cn, dn);
}

/** Sums the weights of the rows in each category by unit, for as many categories from `from` on as there is room. */
export function tally(
  rows: Int32Array,
  codes: Int32Array,
  from: number,
  weights: Float64Array,
  unitOf: Int32Array,
  { size, sums }: UnitSums,
): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = whole(rows, at);
    const category = whole(codes, row) - from;
    if (category < 0 || category >= size) continue;
    const to = whole(unitOf, row) * size + category;
    sums[to] = real(sums, to) + real(weights, row);
  }
}

/** Clears the sums of touched units, and their weights if asked to. */
export function clear(
  { size, sums, weights, explained }: UnitSums,
  touched: Int32Array,
  all: boolean,
): void {
  if (explained !== undefined || touched.length > weights.length / 8) {
    sums.fill(0);
    if (all) weights.fill(0);
    return;
  }
  for (let at = 0; at < touched.length; at += 1) {
    const unit = whole(touched, at);
    if (all) weights[unit] = 0;
    for (let k = unit * size; k < (unit + 1) * size; k += 1) sums[k] = 0;
  }
}

/**
 * The linearised totals that stand in the sums, less what an adjustment of the weights explains of them.
 *
 * @param touched the units with a row
 * @param linearise makes the same linearised totals by the cells of the adjustment, whose weights are summed
 */
export function lessExplained(
  { size, sums, explained }: UnitSums,
  touched: Int32Array,
  rows: Int32Array,
  linearise: (
    cells: { readonly room: UnitSums; readonly touched: Int32Array },
    by: Explained,
  ) => void,
): UnitTotals {
  if (explained === undefined) return { size, totals: sums, touched };
  const { by, room } = explained;
  const { touched: cells } = weigh(rows, by.factors, by.cellOf, room);
  linearise({ room, touched: cells }, by);
  const totals = by.without(sums, room.sums, size);
  room.sums.fill(0);
  room.weights.fill(0);
  return totals;
}
