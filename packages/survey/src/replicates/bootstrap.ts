import { remainder } from "../design/stage.js";
import type { Design, DesignResult } from "../design/types.js";
import { error } from "../problems.js";
import { real, whole } from "../variance/read.js";
import { drawnSample, lonelyUnits } from "./drawn-sample.js";

export interface BootstrapOptions {
  /** How many replicates to draw; two or more. */
  readonly replicates: number;
  /** Uniform numbers from 0 up to 1; from a seeded generator, so that the weights can be made again. */
  readonly random: () => number;
  /** Deviations from the full-sample estimate rather than from the replicates' mean; false by default. */
  readonly mse?: boolean;
}

/**
 * The rescaled bootstrap (Rao and Wu 1988): in each stratum of n first-stage units, n − 1 are drawn with
 * replacement, and a unit drawn k times gets the factor 1 − c + c · k · n/(n − 1), c = √(1 − n/N), which is 1
 * where the finite population is not known. Stages below the first do not count.
 *
 * The variance is 1/(R − 1) times the sum of squares of R replicates about their mean; with `mse`, 1/R times
 * that about the full-sample estimate.
 *
 * @returns no design, with a problem, for one that has replicates or adjustments already, a stratum of one unit
 *   under any policy but `remove` and `certainty`, or fewer than two replicates
 *
 * @example
 * const { design: replicated } = bootstrapReplicates(d, { replicates: 500, random: seeded(1) });
 */
export function bootstrapReplicates(
  taylor: Design,
  { replicates: count, random, mse = false }: BootstrapOptions,
): DesignResult {
  const stage = drawnSample(taylor);
  if ("code" in stage) return { design: undefined, problems: [stage] };
  const problems = [...lonelyUnits(taylor, stage), ...countProblem(count)];
  if (problems.length > 0) return { design: undefined, problems };
  const { unitOf, units, stratumOf, sampled, strata } = stage;
  const firstOf = firstUnits(sampled);
  const draws = Array.from({ length: count }, () => {
    const drawn = new Uint32Array(units);
    for (let h = 0; h < strata; h += 1) {
      const n = real(sampled, h);
      for (let draw = 1; draw < n; draw += 1) {
        const unit = real(firstOf, h) + Math.floor(random() * n);
        drawn[unit] = (drawn[unit] ?? 0) + 1;
      }
    }
    return drawn;
  });
  const { weights } = taylor;
  const fill = (replicate: number, into: Float64Array): void => {
    const factors = Float64Array.from(stratumOf, (h, unit) => {
      const n = real(sampled, h);
      const c = n > 1 ? Math.sqrt(remainder(stage, h)) : 0;
      return c === 0 ? 1 : 1 - c + (c * (draws[replicate]?.[unit] ?? 0) * n) / (n - 1);
    });
    for (let row = 0; row < into.length; row += 1) {
      into[row] = real(weights, row) * real(factors, whole(unitOf, row));
    }
  };
  return {
    design: {
      ...taylor,
      sampling: {
        kind: "replicates",
        type: "bootstrap",
        count,
        scale: mse ? 1 / count : 1 / (count - 1),
        rscales: new Float64Array(count).fill(1),
        mse,
        fill,
      },
    },
    problems: [],
  };
}

/** The first unit of each stratum, whose units stand together. */
function firstUnits(sampled: Float64Array): Float64Array {
  let next = 0;
  return sampled.map((count) => {
    next += count;
    return next - count;
  });
}

function countProblem(count: number) {
  if (Number.isInteger(count) && count >= 2) return [];
  return [
    error(
      "replicate-count",
      `${count} replicates were asked for.`,
      "Ask for a whole number of two or more; some hundreds for stable errors.",
    ),
  ];
}
