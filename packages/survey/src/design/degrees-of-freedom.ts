import { rankOf } from "../algebra/rank.js";
import { real, whole } from "../variance/read.js";
import type { Design, Linearised, Replicates } from "./types.js";

/**
 * The degrees of freedom of a design: R's `degf`. For stages of sampling, first-stage units less strata, both
 * only if they have a row in the domain with a weight other than 0; for replicates, the rank of the matrix of
 * weights in the domain (tolerance 1e-5) less 1.
 *
 * @param rows the rows that count; those of the domain by default
 */
export function degreesOfFreedom(design: Design, rows: Int32Array = design.rows): number {
  const { sampling, weights } = design;
  return sampling.kind === "linearised"
    ? unitsLessStrata(sampling, rows, weights)
    : replicateRank(rankedFor(sampling, rows, weights), rows, weights) - 1;
}

function rankedFor(sampling: Replicates, rows: Int32Array, weights: Float64Array): Replicates {
  return rows.length === weights.length ? (sampling.ranked ?? sampling) : sampling;
}

function unitsLessStrata(
  { stages: [stage] }: Linearised,
  rows: Int32Array,
  weights: Float64Array,
): number {
  if (stage === undefined) return 0;
  const { unitOf, stratumOf } = stage;
  const units = new Uint8Array(stage.units);
  const strata = new Uint8Array(stage.strata);
  let degrees = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = whole(rows, at);
    const unit = whole(unitOf, row);
    if (real(weights, row) === 0 || units[unit] === 1) continue;
    units[unit] = 1;
    degrees += 1;
    const stratum = whole(stratumOf, unit);
    if (strata[stratum] === 0) degrees -= 1;
    strata[stratum] = 1;
  }
  return degrees;
}

function replicateRank(replicates: Replicates, rows: Int32Array, weights: Float64Array): number {
  const used = rows.filter((row) => weights[row] !== 0);
  const filled = new Float64Array(weights.length);
  const columns = Array.from({ length: replicates.count }, (_, replicate) => {
    replicates.fill(replicate, filled);
    return Float64Array.from(used, (row) => filled[row] ?? 0);
  });
  return rankOf(columns, 1e-5);
}
