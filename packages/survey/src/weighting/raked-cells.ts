import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import { real, whole } from "../variance/read.js";
import type { Cells } from "./cells.js";
import type { CodedMargin } from "./coded-margin.js";
import type { Fitted } from "./reweight.js";
import type { Convergence } from "./types.js";
import { emptyCell } from "./weighting-problems.js";

/** Margins that no weights can meet come to rest too, but further off than sums that differ by rounding. */
const MISSED = 1e-5;

/** A fit that went round until it converged. */
export interface Converged extends Fitted {
  readonly convergence: Convergence;
}

/**
 * Rakes the weighted counts of cells: what happens to a row depends on its cell alone, and cells are few.
 *
 * @param sums the weighted count of each cell
 * @returns a problem when a level has no weight, or it does not converge
 */
export function rakedCells(
  sums: Float64Array,
  { codeOf }: Cells,
  margins: readonly CodedMargin[],
  { tolerance, maxRounds }: { readonly tolerance: number; readonly maxRounds: number },
): Converged | Problem {
  for (const [at, margin] of margins.entries()) {
    const totals = levelTotals(sums, codeOf[at], margin.count);
    const { targets, labels, name } = margin;
    const empty = totals.findIndex((total, level) => !(total > 0) && (targets[level] ?? 0) > 0);
    if (empty >= 0) {
      return emptyCell(name, labels[empty] ?? "", targets[empty] ?? 0, totals[empty] ?? 0);
    }
  }
  const raked = sums.slice();
  let change = Infinity;
  let rounds = 0;
  while (rounds < maxRounds && change > tolerance) {
    const before = raked.slice();
    margins.forEach((margin, at) => {
      fitLevels(raked, codeOf[at], margin);
    });
    change = largestChange(before, raked);
    rounds += 1;
  }
  const gaps = margins.map((margin, at) => ({
    by: margin.by,
    largestGap: largestGap(levelTotals(raked, codeOf[at], margin.count), margin.targets),
  }));
  const largest = Math.max(...gaps.map((gap) => gap.largestGap));
  if (!(change <= tolerance && largest <= MISSED)) return notConverged(rounds, largest);
  return {
    factors: raked.map((sum, cell) => (sums[cell] === 0 ? 1 : sum / real(sums, cell))),
    convergence: { rounds, converged: true, largestGap: largest, margins: gaps },
  };
}

function fitLevels(
  raked: Float64Array,
  levelOf: Int32Array | undefined,
  { targets, count }: CodedMargin,
): void {
  if (levelOf === undefined) return;
  const factors = levelTotals(raked, levelOf, count).map((total, level) =>
    total === 0 ? 1 : real(targets, level) / total,
  );
  for (let cell = 0; cell < raked.length; cell += 1) {
    raked[cell] = real(raked, cell) * real(factors, whole(levelOf, cell));
  }
}

/** The sums of cells by their level of a margin. */
export function levelTotals(
  sums: Float64Array,
  levelOf: Int32Array | undefined,
  count: number,
): Float64Array {
  const totals = new Float64Array(count);
  if (levelOf === undefined) return totals;
  for (let cell = 0; cell < sums.length; cell += 1) {
    const level = whole(levelOf, cell);
    totals[level] = real(totals, level) + real(sums, cell);
  }
  return totals;
}

/** The largest change of a cell as a share of it; NaN where numbers have run over. */
function largestChange(before: Float64Array, after: Float64Array): number {
  let largest = 0;
  for (let cell = 0; cell < before.length; cell += 1) {
    const was = real(before, cell);
    if (was !== 0) largest = Math.max(largest, Math.abs(real(after, cell) / was - 1));
  }
  return largest;
}

/** The largest |total − target| / target; the total itself where the target is 0. */
export function largestGap(totals: Float64Array, targets: Float64Array): number {
  return totals.reduce((largest, total, at) => {
    const target = targets[at] ?? 0;
    const gap = Math.abs(total - target) / (target === 0 ? 1 : Math.abs(target));
    return Math.max(largest, gap);
  }, 0);
}

function notConverged(rounds: number, gap: number): Problem {
  return error(
    "raking-not-converged",
    `Raking had not converged after ${rounds} rounds: the weights still miss a target by ${percent(gap)}.`,
    "Merge levels with few respondents, in margins that the sample barely crosses; or allow more rounds.",
  );
}

/** A share as a percentage of three digits. */
export function percent(share: number): string {
  return Number.isFinite(share)
    ? `${Number((100 * share).toPrecision(3))} %`
    : "more than can be said";
}
