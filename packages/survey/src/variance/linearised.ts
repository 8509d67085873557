import type { Matrix } from "../algebra/matrix.js";
import { matrix } from "../algebra/matrix.js";
import type { Stage } from "../design/stage.js";
import type { Linearised } from "../design/types.js";
import type { Problem } from "../problem.js";
import type { Gains } from "./gains.js";
import { gainsOf } from "./gains.js";
import { real, whole } from "./read.js";

/** Sums of some statistics over the rows of each unit of the last stage. */
export interface UnitTotals {
  /** How many statistics there are. */
  readonly size: number;
  /** The totals of each unit, side by side: statistic k of unit u is at u · size + k. They are used up. */
  readonly totals: Float64Array;
  /** The units with a row that counts; all others hold 0. */
  readonly touched: Int32Array;
}

/**
 * The covariance of weighted totals from a sample in stages: Σ_h (1 − n/N) · n/(n − 1) · Σ (T − T̄)(T − T̄)' over
 * the strata h of the first stage, n units of each in the sample, a member of the domain or not, and so on for
 * the stages below, times the sampling fractions of those above.
 *
 * @returns a problem when strata of one unit leave no variance
 */
export function covarianceOfTotals(sampling: Linearised, totals: UnitTotals): Matrix | Problem {
  const { size } = totals;
  const covariance = matrix(size, size);
  return (
    eachStage(sampling, totals, (stage, deviations) => {
      centre(stage, deviations);
      addProducts(stage, deviations, covariance);
    }) ?? mirrored(covariance)
  );
}

/** The variances alone, which take no products of one statistic with another. */
export function variancesOfTotals(
  sampling: Linearised,
  totals: UnitTotals,
): Float64Array | Problem {
  const variances = new Float64Array(totals.size);
  return (
    eachStage(sampling, totals, (stage, deviations) => {
      addSquares(stage, deviations, variances);
    }) ?? variances
  );
}

/** The totals of units, and the means of their strata. */
interface Deviations extends UnitTotals {
  readonly gains: Gains;
  /** The units of each stratum without a row that counts. */
  readonly untouched: Float64Array;
  /** The mean of the totals of each stratum's units, side by side. */
  readonly means: Float64Array;
}

/** Goes from the last stage up to the first. */
function eachStage(
  sampling: Linearised,
  totals: UnitTotals,
  visit: (stage: Stage, deviations: Deviations) => void,
): Problem | undefined {
  let own: UnitTotals | undefined = totals;
  for (let at = sampling.stages.length - 1; at >= 0 && own !== undefined; at -= 1) {
    const stage = sampling.stages[at];
    if (stage === undefined) return undefined;
    const above = sampling.stages[at - 1];
    const next: UnitTotals | undefined = above && aggregated(stage, above.units, own);
    const gains = gainsOf(sampling, at, strataOf(stage, own.touched));
    if (!("gain" in gains)) return gains;
    visit(stage, { ...own, gains, ...meansOf(stage, gains, own) });
    own = next;
  }
  return undefined;
}

function strataOf(stage: Stage, units: Int32Array): Uint8Array {
  const strata = new Uint8Array(stage.strata);
  for (let at = 0; at < units.length; at += 1) {
    strata[whole(stage.stratumOf, whole(units, at))] = 1;
  }
  return strata;
}

/** The totals of the units of the stage above. */
function aggregated(
  { parentOf }: Stage,
  parents: number,
  { size, totals, touched }: UnitTotals,
): UnitTotals {
  const sums = new Float64Array(parents * size);
  const isTouched = new Uint8Array(parents);
  for (const unit of touched) {
    const parent = whole(parentOf, unit);
    isTouched[parent] = 1;
    for (let k = 0; k < size; k += 1) {
      const to = parent * size + k;
      sums[to] = real(sums, to) + real(totals, unit * size + k);
    }
  }
  return { size, totals: sums, touched: marked(isTouched) };
}

/** The places that are marked by a 1. */
export function marked(marks: Uint8Array): Int32Array {
  const places = new Int32Array(marks.length);
  let count = 0;
  for (let place = 0; place < marks.length; place += 1) {
    places[count] = place;
    if (marks[place] !== 0) count += 1;
  }
  return places.slice(0, count);
}

/** The means of each stratum's totals; 0 where they are not to be taken out. */
function meansOf(
  { stratumOf, sampled, strata }: Stage,
  { uncentred }: Gains,
  { size, totals, touched }: UnitTotals,
): Pick<Deviations, "untouched" | "means"> {
  const untouched = sampled.slice();
  const means = new Float64Array(strata * size);
  for (let at = 0; at < touched.length; at += 1) {
    const unit = whole(touched, at);
    const h = whole(stratumOf, unit);
    untouched[h] = real(untouched, h) - 1;
    for (let k = 0; k < size; k += 1) {
      means[h * size + k] = real(means, h * size + k) + real(totals, unit * size + k);
    }
  }
  for (let h = 0; h < strata; h += 1) {
    const share = uncentred[h] === 1 ? 0 : 1 / real(sampled, h);
    for (let k = 0; k < size; k += 1) means[h * size + k] = real(means, h * size + k) * share;
  }
  return { untouched, means };
}

/** Takes from each unit's total the mean of its stratum, in place. */
function centre({ stratumOf }: Stage, { size, totals, touched, means }: Deviations): void {
  for (let at = 0; at < touched.length; at += 1) {
    const unit = whole(touched, at);
    const h = whole(stratumOf, unit);
    for (let k = 0; k < size; k += 1) {
      const to = unit * size + k;
      totals[to] = real(totals, to) - real(means, h * size + k);
    }
  }
}

function addSquares(
  { stratumOf, strata }: Stage,
  { size, totals, touched, gains: { gain }, untouched, means }: Deviations,
  into: Float64Array,
): void {
  for (let at = 0; at < touched.length; at += 1) {
    const unit = whole(touched, at);
    const h = whole(stratumOf, unit);
    const own = real(gain, h);
    for (let k = 0; k < size; k += 1) {
      const deviation = real(totals, unit * size + k) - real(means, h * size + k);
      into[k] = real(into, k) + own * deviation * deviation;
    }
  }
  for (let h = 0; h < strata; h += 1) {
    const own = real(gain, h) * real(untouched, h);
    for (let k = 0; k < size; k += 1) {
      const deviation = real(means, h * size + k);
      into[k] = real(into, k) + own * deviation * deviation;
    }
  }
}

/** Adds the products of deviations, each stratum's by its gain, to the upper triangle. */
function addProducts(
  { stratumOf, strata }: Stage,
  { size, totals, touched, gains: { gain }, untouched, means }: Deviations,
  { values }: Matrix,
): void {
  for (let at = 0; at < touched.length; at += 1) {
    const unit = whole(touched, at);
    addOuter(values, size, totals, unit * size, real(gain, whole(stratumOf, unit)));
  }
  for (let h = 0; h < strata; h += 1) {
    addOuter(values, size, means, h * size, real(gain, h) * real(untouched, h));
  }
}

/** Adds factor · x · x', where x is the `size` numbers from `start` on, to the upper triangle. */
function addOuter(
  into: Float64Array,
  size: number,
  x: Float64Array,
  start: number,
  factor: number,
): void {
  if (factor === 0) return;
  for (let row = 0; row < size; row += 1) {
    const own = factor * real(x, start + row);
    if (own === 0) continue;
    for (let column = row; column < size; column += 1) {
      const to = row * size + column;
      into[to] = real(into, to) + own * real(x, start + column);
    }
  }
}

function mirrored(upper: Matrix): Matrix {
  return matrix(upper.rows, upper.columns, (row, column) =>
    real(upper.values, Math.min(row, column) * upper.columns + Math.max(row, column)),
  );
}
