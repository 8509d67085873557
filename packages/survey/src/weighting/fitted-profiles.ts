import { cholesky, solveWith } from "../algebra/cholesky.js";
import type { Matrix } from "../algebra/matrix.js";
import { block, dot, matrix } from "../algebra/matrix.js";
import type { Problem } from "../problem.js";
import { error, warning } from "../problems.js";
import { real } from "../variance/read.js";
import type { Multiplier } from "./calibration-function.js";
import { gram, independent, parts, product, spreadOut, weightedSums } from "./gram.js";
import type { Profiles } from "./profiles.js";
import { percent } from "./raked-cells.js";
import type { Fitted } from "./reweight.js";

/** A calibration that met its totals. */
export interface Calibrated extends Fitted {
  readonly rounds: number;
  /** The largest gap of any element of x, as a share of its target or of what it sums to without signs. */
  readonly largestGap: number;
  readonly problems: readonly Problem[];
}

const ROUNDS = 200;

/** As near as sums of numbers of 16 digits come. */
const EXACT = 1e-14;

/** A gap that only rounding leaves, when it has ceased to shrink. */
const NEAR = 1e-10;

/** A point of Newton's method. */
interface Point {
  readonly lambda: Float64Array;
  readonly factors: Float64Array;
  readonly gap: Float64Array;
}

/**
 * Finds λ with Σ d · F(x'λ) · x = totals by Newton's method. The totals are the gradient of a convex function of
 * λ, so a step that goes past its least point along the way is halved.
 *
 * @param sums d, the weights of each profile
 */
export function fittedProfiles(
  profiles: Profiles,
  sums: Float64Array,
  f: Multiplier,
): Calibrated | Problem {
  const { x, totals } = profiles;
  const size = totals.length;
  const full = gram(x, size, sums);
  const kept = independent(full);
  const scale = weightedSums(x.map(Math.abs), size, sums.map(Math.abs)).map(
    (sum, k) => Math.max(sum, Math.abs(real(totals, k))) || 1,
  );
  const at = (lambda: Float64Array): Point => {
    const factors = sums.map((_, profile) => f.value(product(x, profile, lambda)));
    const reached = weightedSums(
      x,
      size,
      sums.map((sum, profile) => (sum === 0 ? 0 : sum * real(factors, profile))),
    );
    return { lambda, factors, gap: totals.map((total, k) => total - real(reached, k)) };
  };
  const gapOf = ({ gap }: Point, which: readonly number[]): number =>
    which.reduce((most, k) => Math.max(most, Math.abs(real(gap, k)) / real(scale, k)), 0);
  let point = at(new Float64Array(size));
  let gap = gapOf(point, kept);
  let rounds = 0;
  while (rounds < ROUNDS && gap > EXACT) {
    const slopes = sums.map((sum, profile) => sum * f.slope(product(x, profile, point.lambda)));
    const step = stepFrom(block(gram(x, size, slopes), kept), block(full, kept), point.gap, kept);
    const next = step && halved(at, point, spreadOut(size, kept, step));
    if (next === undefined) break;
    rounds += 1;
    const left = gapOf(next, kept);
    if (gap <= NEAR && left > gap / 2) break;
    point = next;
    gap = left;
  }
  if (!(gap <= NEAR)) return notMet(rounds, gap);
  const left = totals.reduce<number[]>(
    (others, _, k) => (kept.includes(k) ? others : [...others, k]),
    [],
  );
  const unmet = left.find((k) => !(gapOf(point, [k]) <= 1e-9));
  if (unmet !== undefined) return redundant(profiles.names[unmet] ?? "", true);
  return {
    factors: point.factors,
    rounds,
    largestGap: gap,
    problems: left.map((k) => redundant(profiles.names[k] ?? "", false)),
  };
}

/** Newton's step; a little of the full matrix makes up for profiles at a bound, which do not move. */
function stepFrom(
  slopes: Matrix,
  full: Matrix,
  gap: Float64Array,
  kept: readonly number[],
): Float64Array | undefined {
  const lower =
    cholesky(slopes) ??
    cholesky(
      matrix(kept.length, kept.length, (row, column) => {
        const at = row * kept.length + column;
        return real(slopes.values, at) + 1e-6 * real(full.values, at);
      }),
    );
  return lower && solveWith(lower, parts(gap, kept));
}

/** Goes along a step, half as far each time, until it does not go past the least point by much. */
function halved(
  at: (lambda: Float64Array) => Point,
  from: Point,
  step: Float64Array,
): Point | undefined {
  const slope = dot(from.gap, step);
  for (let share = 1; share > 1e-12; share /= 2) {
    const next = at(from.lambda.map((value, k) => value + share * real(step, k)));
    if (dot(next.gap, step) >= -0.9 * Math.abs(slope)) return next;
  }
  return undefined;
}

function notMet(rounds: number, gap: number): Problem {
  return error(
    "calibration-not-converged",
    `Calibration had not met its totals after ${rounds} rounds: it was off by ${percent(gap)}.`,
    "Widen the bounds, or calibrate to fewer totals: no weights within the bounds may meet these.",
  );
}

function redundant(name: string, isUnmet: boolean): Problem {
  const message = `The sample has nothing to tell ${name} by: it is empty, or follows from the other targets`;
  const remedy = "Leave it out, or merge it with another.";
  return isUnmet
    ? error("calibration-singular", `${message}, and its target disagrees with theirs.`, remedy)
    : warning("calibration-redundant", `${message}, with which its target agrees.`, remedy);
}
