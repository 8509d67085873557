import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import { real } from "../variance/read.js";
import type { WeightingResult } from "./types.js";
import { wholeSample } from "./weighting-problems.js";

export interface TrimOptions {
  readonly lower?: number;
  readonly upper?: number;
  /** Whether to go on until no weight is outside; otherwise what is handed out may carry some beyond a bound. */
  readonly strict?: boolean;
}

/** More than any trimming that can end takes. */
const ROUNDS = 10_000;

/**
 * Trimming: weights are cut to the bounds, and what was cut in all is handed out in equal amounts to the weights
 * that were inside, so that the sum stays, as R's `trimWeights`. Rows of weight 0 stay as they are.
 *
 * Trimming is taken as given by the errors: linearised values lose what earlier steps explain at the weights
 * that those recorded, as in R, and each replicate's weights are multiplied by what became of the full sample's
 * (R's own trimming of replicates goes wrong).
 *
 * @returns no design, with a problem, when the bounds are the wrong way round, all weights are outside them, or
 *   the sum cannot be kept within them
 */
export function trimWeights(
  design: Design,
  { lower = -Infinity, upper = Infinity, strict = false }: TrimOptions = {},
): WeightingResult {
  const problems: Problem[] = [...wholeSample(design)];
  if (!(lower < upper) || !(upper > 0)) problems.push(badBounds(lower, upper));
  if (problems.length > 0) return { design: undefined, problems };
  const weights = design.weights.slice();
  let rounds = 0;
  for (;;) {
    const inside = cut(weights, lower, upper);
    if (inside === "all") break;
    rounds += 1;
    if (inside === "none" || rounds > ROUNDS) {
      return { design: undefined, problems: [impossible(lower, upper)] };
    }
    if (!strict) break;
  }
  const convergence = { rounds, converged: true, largestGap: 0, margins: [] };
  return { design: withWeights(design, weights), convergence, problems };
}

/** Cuts weights to the bounds and hands out the difference; says how many were inside before. */
function cut(weights: Float64Array, lower: number, upper: number): "all" | "some" | "none" {
  let inside = 0;
  let outside = 0;
  let over = 0;
  for (let row = 0; row < weights.length; row += 1) {
    const weight = real(weights, row);
    if (weight === 0) continue;
    if (weight >= lower && weight <= upper) inside += 1;
    else {
      outside += 1;
      over += weight - Math.min(upper, Math.max(lower, weight));
    }
  }
  if (outside === 0) return "all";
  if (inside === 0) return "none";
  const share = over / inside;
  for (let row = 0; row < weights.length; row += 1) {
    const weight = real(weights, row);
    if (weight === 0) continue;
    if (weight < lower) weights[row] = lower;
    else if (weight > upper) weights[row] = upper;
    else weights[row] = weight + share;
  }
  return "some";
}

function withWeights(design: Design, weights: Float64Array): Design {
  const { sampling, weights: before } = design;
  if (sampling.kind === "linearised") return { ...design, weights };
  const fill = (replicate: number, into: Float64Array): void => {
    sampling.fill(replicate, into);
    for (let row = 0; row < into.length; row += 1) {
      const was = real(before, row);
      if (was !== 0) into[row] = real(into, row) * (real(weights, row) / was);
    }
  };
  return { ...design, weights, sampling: { ...sampling, fill } };
}

function badBounds(lower: number, upper: number): Problem {
  return error(
    "bounds-unusable",
    `The bounds are ${lower} below and ${upper} above.`,
    "Give a lower bound that is less than the upper one, and an upper one above 0.",
  );
}

function impossible(lower: number, upper: number): Problem {
  return error(
    "trim-impossible",
    `The weights cannot keep their sum between ${lower} and ${upper}: none is left inside to take what is cut.`,
    "Set the bounds wider, to either side of the mean weight.",
  );
}
