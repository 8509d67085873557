/** One stage of sampling. Units are numbered so that those of one stratum stand together. */
export interface Stage {
  /** The unit of each row. */
  readonly unitOf: Int32Array;
  /** The stratum of each unit. */
  readonly stratumOf: Int32Array;
  /** The units in each stratum's sample. */
  readonly sampled: Float64Array;
  /** The units in each stratum's population; infinity where it is not known. */
  readonly population: Float64Array;
  /** The unit of the stage above that each unit lies in; empty at the first stage. */
  readonly parentOf: Int32Array;
  /** The unit of the stage above that each stratum lies in; empty at the first stage. */
  readonly stratumParent: Int32Array;
  readonly units: number;
  readonly strata: number;
}

/**
 * What to do about a stratum with one sampled unit, which has no variance of its own.
 *
 * - `fail`: there is no variance.
 * - `remove`, `certainty`: the stratum adds nothing.
 * - `adjust`: its total is squared as it is, without centring (R's `survey` does so since version 3).
 * - `average`: it adds what the other strata add on average.
 *
 * As R's `options(survey.lonely.psu = …)`. A unit that is all of its population adds nothing under any of them.
 */
export type LonelyPolicy = "fail" | "remove" | "certainty" | "adjust" | "average";

/** A share of the population so near one that nothing is left to vary. */
const ALL = 1 - 1e-7;

/** What is left of the variance once the finite population is taken into account: 1 − n/N. */
export function remainder(stage: Stage, stratum: number): number {
  const share = (stage.sampled[stratum] ?? 0) / (stage.population[stratum] ?? Infinity);
  return share > ALL ? 0 : 1 - share;
}

/** Whether a stratum has one unit, and is not all of its population. */
export function isLonely(stage: Stage, stratum: number): boolean {
  return stage.sampled[stratum] === 1 && remainder(stage, stratum) > 0;
}
