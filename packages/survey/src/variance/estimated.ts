import type { Matrix } from "../algebra/matrix.js";
import type { Design, Linearised } from "../design/types.js";
import type { Problem } from "../problem.js";
import type { UnitTotals } from "./linearised.js";
import { covarianceOfTotals, marked } from "./linearised.js";
import { real, whole } from "./read.js";
import { replicateCovariance } from "./replicates.js";
import type { Statistic } from "./statistic.js";

/** Estimates with their covariance, or why they have none. */
export interface Estimated {
  readonly values: Float64Array;
  readonly covariance: Matrix | undefined;
  readonly problem?: Problem;
}

/** Estimates a statistic under a design, with the covariance of its parts. */
export function estimated(design: Design, statistic: Statistic): Estimated {
  const { sampling, weights } = design;
  const values = statistic.at(weights);
  const covariance =
    sampling.kind === "replicates"
      ? replicateCovariance(sampling, weights.length, values, (replicate) =>
          statistic.at(replicate),
        )
      : covarianceOfTotals(sampling, linearisedTotals(sampling, weights, statistic, values));
  return "values" in covariance
    ? { values, covariance }
    : { values, covariance: undefined, problem: covariance };
}

/** The units' totals of the linearised values, once adjustments have taken out what they explain. */
function linearisedTotals(
  sampling: Linearised,
  weights: Float64Array,
  statistic: Statistic,
  values: Float64Array,
): UnitTotals {
  const { adjustments, stages } = sampling;
  const last = stages.at(-1);
  if (last === undefined) throw new RangeError("A design has at least one stage.");
  const { unitOf, units } = last;
  const { size } = statistic;
  const totals = new Float64Array(units * size);
  const z = new Float64Array(weights.length);
  for (let index = 0; index < size; index += 1) {
    z.fill(0);
    statistic.linearise(index, values, weights, z);
    for (const adjustment of adjustments) adjustment.residualise(z);
    for (let row = 0; row < z.length; row += 1) {
      const to = whole(unitOf, row) * size + index;
      totals[to] = real(totals, to) + real(z, row);
    }
  }
  const isTouched = new Uint8Array(units);
  if (adjustments.length > 0) isTouched.fill(1);
  else for (const row of statistic.rows) isTouched[whole(unitOf, row)] = 1;
  return { size, totals, touched: marked(isTouched) };
}
