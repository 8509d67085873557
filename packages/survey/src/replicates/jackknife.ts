import type { Design, DesignResult } from "../design/types.js";
import { error } from "../problems.js";
import { remainder } from "../design/stage.js";
import { drawnSample, lonelyUnits } from "./drawn-sample.js";

/** Whether deviations are from the full-sample estimate rather than from the replicates' mean. */
export interface JackknifeOptions {
  readonly mse?: boolean;
}

/**
 * Replicate weights by leaving out one first-stage unit at a time: R's `as.svrepdesign`.
 *
 * - `JK1`, for a design without strata: the weights of the unit are 0, all others × n/(n − 1); each square counts
 *   (n − 1)/n · (1 − n/N).
 * - `JKn`: the same within the unit's stratum, the other strata as they are.
 *
 * @returns no design, with a problem, for a design that has replicates or adjustments already, or a stratum of
 *   one unit under any policy but `remove` and `certainty`
 */
export function jackknife(
  taylor: Design,
  type: "JK1" | "JKn",
  { mse = false }: JackknifeOptions = {},
): DesignResult {
  const stage = drawnSample(taylor);
  if ("code" in stage) return { design: undefined, problems: [stage] };
  const { weights } = taylor;
  const { unitOf, stratumOf, sampled, units, strata } = stage;
  const problems =
    type === "JK1" && strata > 1
      ? [error("strata-ignored", "The design has strata, which JK1 does not keep.", "Use JKn.")]
      : lonelyUnits(taylor, stage);
  if (problems.length > 0) return { design: undefined, problems };
  const rscales = Float64Array.from(stratumOf, (h) => {
    const n = sampled[h] ?? 0;
    return ((n - 1) / n) * remainder(stage, h);
  });
  const fill = (replicate: number, into: Float64Array): void => {
    const own = stratumOf[replicate] ?? 0;
    const n = sampled[own] ?? 0;
    const factor = n > 1 ? n / (n - 1) : 1;
    for (let row = 0; row < into.length; row += 1) {
      const unit = unitOf[row] ?? 0;
      const weight = weights[row] ?? 0;
      into[row] =
        stratumOf[unit] !== own ? weight : unit === replicate && n > 1 ? 0 : weight * factor;
    }
  };
  return {
    design: {
      ...taylor,
      sampling: { kind: "replicates", type, count: units, scale: 1, rscales, mse, fill },
    },
    problems: [],
  };
}
