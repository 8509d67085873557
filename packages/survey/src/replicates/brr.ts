import { remainder } from "../design/stage.js";
import type { Design, DesignResult } from "../design/types.js";
import { error } from "../problems.js";
import { real, whole } from "../variance/read.js";
import { drawnSample } from "./drawn-sample.js";
import { hadamard } from "./hadamard.js";

export interface BalancedOptions {
  /** Fay's coefficient, from 0 up to 1: how much of its weight a unit keeps that is left out. 0 by default. */
  readonly rho?: number;
  /** Deviations from the full-sample estimate rather than from the replicates' mean; false by default. */
  readonly mse?: boolean;
}

/**
 * Balanced repeated replication, for two first-stage units a stratum (McCarthy 1969; with `rho`, Fay's method,
 * Judkins 1990): each replicate takes one unit of each stratum × 2 − rho, the other × rho, by a column of a Hadamard
 * matrix with a row more than there are strata; each square counts 1 / (R(1 − rho)²) of R replicates. The
 * variance of a total is Taylor's exactly.
 *
 * Where the finite population is known, the factors' distances from 1 are narrowed by √(1 − n/N), so that totals
 * keep Taylor's variance of the first stage there too; stages below do not count.
 *
 * @returns no design, with a problem, for one that has replicates or adjustments already, or a stratum that has
 *   not two units
 */
export function balancedReplicates(
  taylor: Design,
  { rho = 0, mse = false }: BalancedOptions = {},
): DesignResult {
  const stage = drawnSample(taylor);
  if ("code" in stage) return { design: undefined, problems: [stage] };
  const { unitOf, stratumOf, sampled, strata, units } = stage;
  const other = sampled.find((count) => count !== 2);
  if (other !== undefined) return none("units-not-two", `A stratum has ${other} sampled units.`);
  if (!(rho >= 0 && rho < 1)) return none("rho-unusable", `The coefficient rho is ${rho}.`);
  const isFirst = new Uint8Array(units);
  for (let unit = 0; unit < units; unit += 1) {
    if (unit === 0 || stratumOf[unit] !== stratumOf[unit - 1]) isFirst[unit] = 1;
  }
  const distances = Float64Array.from(
    stratumOf,
    (h, unit) => (isFirst[unit] === 1 ? 1 : -1) * (1 - rho) * Math.sqrt(remainder(stage, h)),
  );
  const signs = hadamard(strata + 1);
  const { weights } = taylor;
  const fill = (replicate: number, into: Float64Array): void => {
    const factors = distances.map(
      (distance, unit) => 1 + distance * (signs[whole(stratumOf, unit) + 1]?.[replicate] ?? 0),
    );
    for (let row = 0; row < into.length; row += 1) {
      into[row] = real(weights, row) * real(factors, whole(unitOf, row));
    }
  };
  const count = signs.length;
  return {
    design: {
      ...taylor,
      sampling: {
        kind: "replicates",
        type: rho === 0 ? "BRR" : "Fay",
        count,
        scale: 1 / (count * (1 - rho) ** 2),
        rscales: new Float64Array(count).fill(1),
        mse,
        fill,
      },
    },
    problems: [],
  };
}

function none(code: "units-not-two" | "rho-unusable", message: string): DesignResult {
  const remedy =
    code === "rho-unusable"
      ? "Give a number from 0 up to, and not, 1."
      : "Pair units into strata of two, or use `jackknife` or `bootstrapReplicates`.";
  return { design: undefined, problems: [error(code, message, remedy)] };
}
