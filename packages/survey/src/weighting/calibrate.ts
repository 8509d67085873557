import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { error, warning } from "../problems.js";
import { real } from "../variance/read.js";
import type { CalibrationFunction } from "./calibration-function.js";
import { boundsProblem, calibrationFunction } from "./calibration-function.js";
import { calibrationGaps } from "./calibration-gaps.js";
import { withoutRegression } from "./calibration-residuals.js";
import { fittedProfiles } from "./fitted-profiles.js";
import type { NumericTotal } from "./profiles.js";
import { profilesOf } from "./profiles.js";
import { numericTotals } from "./numeric-totals.js";
import type { CodedMargin } from "./coded-margin.js";
import { codedMargin } from "./coded-margin.js";
import { reweighted } from "./reweight.js";
import type { Margin, WeightingResult } from "./types.js";
import { agree, sumsDisagree, wholeSample } from "./weighting-problems.js";

export interface CalibrateOptions {
  /** The population count, to which the weights will sum. */
  readonly population: number;
  readonly margins?: readonly Margin[];
  /** The population total of numeric columns. */
  readonly totals?: Readonly<Record<string, number>>;
  /** How weights are multiplied; `linear` by default. */
  readonly calfun?: CalibrationFunction;
  /** The least and the most that a weight is multiplied by, to either side of 1; needed for `logit`. */
  readonly bounds?: readonly [number, number];
  /** 1: all rows of a first-stage unit are multiplied by one number. */
  readonly aggregateStage?: 1;
}

/**
 * Calibration to known counts and totals (Deville and Särndal 1992): each weight is multiplied by F(x'λ), x being
 * 1, the indicators of the margins and the numeric columns, λ such that the weighted totals of x are the
 * population's; as R's `calibrate`. F(u) is
 *
 * - `linear`: 1 + u (the generalised regression estimator), cut to the bounds if there are any;
 * - `raking`: exp u, cut likewise;
 * - `logit`: between the bounds L and U, (L(U − 1) + U(1 − L)e^(Au)) / (U − 1 + (1 − L)e^(Au)), with
 *   A = (U − L) / ((1 − L)(U − 1)).
 *
 * Linearised values lose their regression on x, with the weights before this step; replicates are each calibrated
 * to the same totals. With `aggregateStage: 1`, x is its weighted mean in each first-stage unit, which is R's
 * plain mean where weights are equal within units, and meets the totals where they are not.
 *
 * @returns no design, with problems, when the sample lacks a level, the targets disagree, the bounds leave no
 *   solution or it does not converge (in any replicate); a warning for negative weights
 */
export function calibrate(design: Design, options: CalibrateOptions): WeightingResult {
  const { population, margins = [], totals = {}, calfun = "linear", bounds } = options;
  const problems: Problem[] = [
    ...wholeSample(design),
    ...boundsProblem(calfun, bounds),
    ...populationProblem(population),
  ];
  const coded = margins.flatMap((margin) => codedMargin(design, margin, problems) ?? []);
  problems.push(...disagreeing(population, coded));
  const numeric = numericTotals(design, totals, problems);
  const units = options.aggregateStage === 1 ? unitsOf(design, problems) : undefined;
  if (problems.length > 0) return { design: undefined, problems };
  return calibrated(design, population, coded, numeric, units, options);
}

function calibrated(
  design: Design,
  population: number,
  margins: readonly CodedMargin[],
  numeric: readonly NumericTotal[],
  units: { readonly groupOf: Int32Array; readonly count: number } | undefined,
  { calfun = "linear", bounds }: CalibrateOptions,
): WeightingResult {
  const profiles = profilesOf(design.weights, population, margins, numeric, units);
  const result = reweighted(
    design,
    profiles,
    (sums) => fittedProfiles(profiles, sums, calibrationFunction(calfun, bounds)),
    (weights) => withoutRegression(profiles, design.weights, weights),
  );
  if (!("design" in result)) return { design: undefined, problems: [result] };
  const { weights } = result.design;
  const gaps = calibrationGaps(weights, margins, numeric);
  const largest = Math.max(result.fit.largestGap, ...gaps.map(({ largestGap }) => largestGap));
  const isLinear = calfun === "linear" && bounds === undefined;
  return {
    design: isLinear ? result.design : rankedAs(design, result.design),
    convergence: {
      rounds: result.fit.rounds,
      converged: true,
      largestGap: largest,
      margins: gaps,
    },
    problems: [...result.fit.problems, ...negative(weights)],
  };
}

/** The degrees of freedom of replicates stay those of the weights before, as in R, unless calibration is linear. */
function rankedAs({ sampling: before }: Design, after: Design): Design {
  const { sampling } = after;
  if (before.kind === "linearised" || sampling.kind === "linearised") return after;
  return { ...after, sampling: { ...sampling, ranked: before.ranked ?? before } };
}

function populationProblem(population: number): readonly Problem[] {
  if (population > 0 && Number.isFinite(population)) return [];
  return [
    error("target-unusable", `The population is ${population}.`, "Give a count of more than 0."),
  ];
}

function disagreeing(population: number, margins: readonly CodedMargin[]): readonly Problem[] {
  return margins.flatMap(({ name, targets }) => {
    const sum = targets.reduce((all, target) => all + target, 0);
    return agree(population, sum) ? [] : sumsDisagree("population", population, name, sum);
  });
}

/** The first-stage units, which replicate weights no longer tell. */
function unitsOf(
  { sampling }: Design,
  problems: Problem[],
): { readonly groupOf: Int32Array; readonly count: number } | undefined {
  const stage = sampling.kind === "linearised" ? sampling.stages[0] : undefined;
  if (stage !== undefined) return { groupOf: stage.unitOf, count: stage.units };
  problems.push(
    error(
      "stage-absent",
      "A design with replicate weights has no stages, so weights cannot be kept equal within its units.",
      "Leave `aggregateStage` out, or calibrate the design before you make replicates of it.",
    ),
  );
  return undefined;
}

function negative(weights: Float64Array): readonly Problem[] {
  let count = 0;
  for (let row = 0; row < weights.length; row += 1) if (real(weights, row) < 0) count += 1;
  if (count === 0) return [];
  return [
    warning(
      "weights-negative",
      `${count} ${count === 1 ? "weight is" : "weights are"} below 0.`,
      "Set `bounds`, or use `raking` or `logit`, which keep weights positive.",
    ),
  ];
}
