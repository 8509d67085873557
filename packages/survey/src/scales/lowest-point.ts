import { cholesky, solveWith } from "../algebra/cholesky.js";
import { diagonal, entry, type Matrix, matrix } from "../algebra/matrix.js";

/** A function of several variables where it is defined, with its first and second derivatives. */
export interface Height {
  readonly value: number;
  readonly gradient: Float64Array;
  readonly curvature: Matrix;
}

/** Where a search ended. */
export interface LowestPoint {
  readonly at: Float64Array;
  readonly value: number;
  /** At a strict minimum; otherwise no step helped, the limit of steps came first, or the search left its bounds. */
  readonly settled: boolean;
  readonly steps: number;
}

const STEPS = 200;

/** A rise that is rounding. */
const ROUNDING = 1e-13;

/**
 * The next minimum by Newton's steps, damped as Levenberg (*Quarterly of Applied Mathematics* 2, 1944) does while the
 * function is not convex or does not fall. Near a minimum the steps are Newton's own, so they end at the precision of
 * the gradient.
 *
 * @param heightAt undefined where the function is not defined
 * @param limit a size of a variable beyond which the search gives up
 */
export function lowestPoint(
  heightAt: (point: Float64Array) => Height | undefined,
  start: Float64Array,
  limit: number,
): LowestPoint {
  let at = start;
  let now = heightAt(at);
  let damping = 0;
  let before = Infinity;
  let steps = 0;
  while (now !== undefined && steps < STEPS) {
    steps += 1;
    const step = stepFrom(now, damping);
    const size = step === undefined ? Infinity : largest(step);
    const next = at.map((value, k) => value - (step?.[k] ?? 0));
    const there: Height | undefined = step && heightAt(next);
    if (there === undefined || !(there.value <= now.value + ROUNDING)) {
      damping = Math.max(4 * damping, 1e-3 * largest(diagonal(now.curvature)), 1e-6);
      continue;
    }
    at = next;
    now = there;
    if (largest(at) > limit) break;
    if (damping === 0 && (size <= 1e-14 || (size <= 1e-9 && size >= before / 2))) {
      return { at, value: now.value, settled: true, steps };
    }
    before = damping === 0 ? size : Infinity;
    damping = damping < 1e-5 ? 0 : damping / 8;
  }
  return { at, value: now?.value ?? Infinity, settled: false, steps };
}

/** (H + damping · I)⁻¹ · g, where that is positive definite. */
function stepFrom({ gradient, curvature }: Height, damping: number): Float64Array | undefined {
  const n = curvature.rows;
  const damped = matrix(n, n, (i, j) => entry(curvature, i, j) + (i === j ? damping : 0));
  const lower = cholesky(damped);
  return lower && solveWith(lower, gradient);
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
