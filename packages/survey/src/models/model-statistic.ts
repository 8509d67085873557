import type { Matrix } from "../algebra/matrix.js";
import { entry } from "../algebra/matrix.js";
import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import { estimated } from "../variance/estimated.js";
import { real, whole } from "../variance/read.js";
import { whyNoSpread } from "../variance/spread.js";
import type { Statistic } from "../variance/statistic.js";

/** Parameters that solve weighted score equations, as far as their variance goes. */
export interface Solved {
  readonly rows: Int32Array;
  readonly values: Float64Array;
  /** The inverse of the information. */
  readonly inverse: Matrix;
  /** Σ b_j · (weighted score of parameter j), a number for each place in `rows`. */
  combinedScores(b: Float64Array): Float64Array;
  /** The parameters under other weights, from these on; undefined where there are none. */
  refit(weights: Float64Array): Float64Array | undefined;
}

/**
 * The covariance of such parameters: their scores, times the inverse information, are the linearised values
 * (Binder 1983); under replicate weights the model is fitted again for each.
 *
 * @returns undefined, with a problem, when there is none
 */
export function covarianceOf(
  design: Design,
  solved: Solved,
  problems: Problem[],
): Matrix | undefined {
  const why = whyNoSpread(design, solved.rows);
  if (why !== undefined) {
    problems.push(why);
    return undefined;
  }
  const { covariance, problem } = estimated(design, statisticOf(design, solved));
  if (problem !== undefined) problems.push(problem);
  if (covariance?.values.some((value) => !Number.isFinite(value)) !== true) return covariance;
  problems.push(
    error(
      "replicate-unfitted",
      "The model cannot be fitted under the weights of some replicates, so there is no variance.",
      "Use fewer terms, or merge categories that few have.",
    ),
  );
  return undefined;
}

function statisticOf({ weights: own }: Design, solved: Solved): Statistic {
  const { rows, values, inverse } = solved;
  const size = values.length;
  return {
    size,
    rows,
    at: (weights) =>
      weights === own ? values : (solved.refit(weights) ?? new Float64Array(size).fill(NaN)),
    linearise(index, _values, _weights, z) {
      const row = Float64Array.from({ length: size }, (_, k) => entry(inverse, index, k));
      const scores = solved.combinedScores(row);
      for (let at = 0; at < rows.length; at += 1) z[whole(rows, at)] = real(scores, at);
    },
  };
}
