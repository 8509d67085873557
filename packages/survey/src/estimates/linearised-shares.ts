import type { Linearised } from "../design/types.js";
import type { Problem } from "../problem.js";
import { variancesOfTotals } from "../variance/linearised.js";
import { real, whole } from "../variance/read.js";
import { spreadProblem } from "../variance/spread.js";
import { clustersOf } from "./linearised-moments.js";
import type { UnitSums, Weighed } from "./unit-sums.js";
import { clear, lessExplained, tally, weigh } from "./unit-sums.js";

/** The numbers that the sums of a pass may take: 32 MB. */
const ROOM = 2 ** 22;

/** Shares of all categories, with their variances or why there are none. */
export interface Shares {
  readonly shares: Float64Array;
  readonly variances: Float64Array | Problem;
  readonly base: number;
  readonly weightedBase: number;
}

/** How many categories go into one pass over the rows. */
export function blockOf({ stages }: Linearised, categories: number): number {
  const units = Math.max(1, stages.at(-1)?.units ?? 1);
  return Math.min(Math.max(1, categories), Math.max(4, Math.floor(ROOM / units)));
}

/**
 * Shares of the categories of a column, from a pass over the rows for each block of them: the linearised value of
 * a unit is a combination of its sums.
 *
 * @param rows those that have an answer
 * @param room for the sums of a block of categories, see {@link blockOf}
 */
export function linearisedShares(
  sampling: Linearised,
  weights: Float64Array,
  rows: Int32Array,
  codes: Int32Array,
  categories: number,
  room: UnitSums,
): Shares {
  const unitOf = sampling.stages.at(-1)?.unitOf;
  if (unitOf === undefined) throw new RangeError("A design has at least one stage.");
  const weighed = weigh(rows, weights, unitOf, room);
  const { base, weightedBase, touched } = weighed;
  const shares = new Float64Array(categories);
  const variances = new Float64Array(categories);
  let problem = spreadProblem(base, clustersOf(sampling, touched));
  for (let from = 0; from < categories; from += room.size) {
    tally(rows, codes, from, weights, unitOf, room);
    const found = sharesIn(room, weighed);
    shares.set(found.subarray(0, categories - from), from);
    if (problem === undefined) {
      linearise(room, touched, found, weightedBase);
      const own = variancesOfTotals(
        sampling,
        lessExplained(room, touched, rows, (cells, by) => {
          tally(rows, codes, from, by.factors, by.cellOf, cells.room);
          linearise(cells.room, cells.touched, found, weightedBase);
        }),
      );
      if (own instanceof Float64Array) variances.set(own.subarray(0, categories - from), from);
      else problem = own;
    }
    clear(room, touched, from + room.size >= categories);
  }
  return { shares, variances: problem ?? variances, base, weightedBase };
}

/** The shares of a block. */
function sharesIn({ size, sums }: UnitSums, { touched, weightedBase }: Weighed): Float64Array {
  const shares = new Float64Array(size);
  for (let at = 0; at < touched.length; at += 1) {
    const from = whole(touched, at) * size;
    for (let k = 0; k < size; k += 1) shares[k] = real(shares, k) + real(sums, from + k);
  }
  for (let k = 0; k < size; k += 1) shares[k] = real(shares, k) / weightedBase;
  return shares;
}

/** Makes linearised totals of a block's sums, in place. */
function linearise(
  { size, sums, weights }: UnitSums,
  touched: Int32Array,
  shares: Float64Array,
  weightedBase: number,
): void {
  for (let at = 0; at < touched.length; at += 1) {
    const unit = whole(touched, at);
    const weight = real(weights, unit);
    for (let k = 0; k < size; k += 1) {
      const to = unit * size + k;
      sums[to] = (real(sums, to) - real(shares, k) * weight) / weightedBase;
    }
  }
}
