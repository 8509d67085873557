import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import type { Stage } from "../design/stage.js";
import { isLonely, remainder } from "../design/stage.js";
import type { Linearised } from "../design/types.js";

/** How much each stratum of a stage counts. */
export interface Gains {
  /** What the sum of squared deviations in each stratum is multiplied by. */
  readonly gain: Float64Array;
  /** 1 where totals are squared as they are, without taking the stratum's mean from them. */
  readonly uncentred: Uint8Array;
}

/**
 * The gains of a stage: (1 − n/N) · n/(n − 1), times the sampling fractions n/N of the stages above (Särndal,
 * Swensson and Wretman, *Model Assisted Survey Sampling*, 4.3), with the policy for strata of one unit.
 *
 * @param touched for each stratum, whether it has a row that counts: what `average` averages over
 * @returns a problem when a stratum has one unit and the policy is to fail, or there is nothing to average
 */
export function gainsOf(
  { stages, lonely }: Linearised,
  at: number,
  touched: Uint8Array,
): Gains | Problem {
  const stage = stages[at];
  if (stage === undefined) throw new RangeError(`There is no stage ${at}.`);
  const { strata, sampled, stratumParent } = stage;
  const fractions = fractionsAbove(stages, at);
  const gain = new Float64Array(strata);
  const uncentred = new Uint8Array(strata);
  for (let h = 0; h < strata; h += 1) {
    const above = fractions === undefined ? 1 : (fractions[stratumParent[h] ?? 0] ?? 1);
    const units = sampled[h] ?? 0;
    if (!isLonely(stage, h)) {
      gain[h] = units > 1 ? (above * remainder(stage, h) * units) / (units - 1) : 0;
    } else if (lonely === "fail") {
      return lonelyProblem(at);
    } else if (lonely === "adjust") {
      gain[h] = above * remainder(stage, h);
      uncentred[h] = 1;
    }
  }
  return lonely === "average" && !spread(stage, gain, touched)
    ? lonelyProblem(at)
    : { gain, uncentred };
}

/** The product of the sampling fractions down to each unit of the stage above; undefined at the first stage. */
function fractionsAbove(stages: readonly Stage[], at: number): Float64Array | undefined {
  let fractions: Float64Array | undefined;
  for (const { units, stratumOf, sampled, population, parentOf } of stages.slice(0, at)) {
    const above = fractions;
    fractions = new Float64Array(units);
    for (let unit = 0; unit < units; unit += 1) {
      const h = stratumOf[unit] ?? 0;
      const own = (sampled[h] ?? 0) / (population[h] ?? Infinity);
      fractions[unit] = own * (above?.[parentOf[unit] ?? 0] ?? 1);
    }
  }
  return fractions;
}

/**
 * Lets the strata of each unit above stand in for its strata of one unit.
 *
 * @returns false where all of them have one unit
 */
function spread(stage: Stage, gain: Float64Array, touched: Uint8Array): boolean {
  const all = new Map<number, number>();
  const single = new Map<number, number>();
  for (let h = 0; h < stage.strata; h += 1) {
    if (touched[h] === 0) continue;
    const parent = stage.stratumParent[h] ?? 0;
    all.set(parent, (all.get(parent) ?? 0) + 1);
    if (isLonely(stage, h)) single.set(parent, (single.get(parent) ?? 0) + 1);
  }
  for (const [parent, count] of single) if (count === all.get(parent)) return false;
  for (let h = 0; h < stage.strata; h += 1) {
    const parent = stage.stratumParent[h] ?? 0;
    const count = all.get(parent) ?? 1;
    gain[h] = ((gain[h] ?? 0) * count) / (count - (single.get(parent) ?? 0));
  }
  return true;
}

function lonelyProblem(at: number): Problem {
  return error(
    "single-unit-stratum",
    `A stratum of stage ${at + 1} has one sampled unit, so there is no variance within it.`,
    "Merge it with a stratum like it, or choose what to do by `lonely`: adjust, average, remove or certainty.",
  );
}
