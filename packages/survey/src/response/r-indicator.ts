import type { Design } from "../design/types.js";
import { codedLabels } from "../estimates/groups.js";
import { fit, predictor } from "../models/fit.js";
import { fitProblem } from "../models/fit-problem.js";
import { prepare } from "../models/regression.js";
import type { Levels } from "../models/variables.js";
import { factorIn } from "../models/variables.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import type { FactorPartials } from "./partials.js";
import { partialsOf } from "./partials.js";
import type { Propensities } from "./propensities.js";
import { samplingBias, variation } from "./propensities.js";
import { leftOut, respondedIn } from "./responded.js";

export interface RIndicatorOptions {
  /** Columns whose answers are categories: numeric ones too, whose values they are. */
  readonly factors: readonly string[];
  /** The labels of factors in order, the reference first; otherwise as the column has them. */
  readonly levels?: Levels;
  /** Columns that enter as numbers. */
  readonly numeric?: readonly string[];
}

/** How alike cases are in their propensity to respond. Without a fit no figure is given, and `problems` says why. */
export interface RIndicator {
  /** The coefficients of the logistic regression: `(Intercept)`, `factor=level`, `column`. */
  readonly coefficients: readonly { readonly name: string; readonly estimate: number }[];
  /** The weighted mean propensity, which is the response rate. */
  readonly rate: number | undefined;
  /** The standard deviation S of the propensities, with divisor Σw − 1. */
  readonly s: number | undefined;
  /** 1 − 2S: 1 when all cases are equally likely to respond. */
  readonly r: number | undefined;
  /** S over the rate: the most by which non-response can bias a mean, in standard deviations of what is measured. */
  readonly cv: number | undefined;
  /** R with the bias of S² from estimating the propensities taken out; where all weights are 1 only. */
  readonly rAdjusted: number | undefined;
  /** For each factor, what it adds to the variation of the propensities. */
  readonly partials: readonly FactorPartials[];
  /** The cases of the frame with a weight other than 0. */
  readonly base: number;
  /** The sum of their weights. */
  readonly weightedBase: number;
  readonly problems: readonly Problem[];
}

/**
 * The R-indicator of a survey's response (Schouten, Cobben and Bethlehem 2009), from a logistic regression, main
 * effects only, of who responded on what is known of the whole frame. The adjusted one is that of Shlomo, Skinner and
 * Schouten (2012), 1 − 2√max(S² − B, 0) with B = (1/n)·Σz'I⁻¹z, z = ρ(1 − ρ)x and I = Σρ(1 − ρ)xx'. The partial ones
 * are of Schouten, Shlomo and Skinner (2011). Cases with a missing value are left out, with a warning.
 *
 * @param design the frame, respondents and others, with design weights if cases were sampled; they are weights of
 *   cases in the likelihood
 * @param responded a numeric column: 1 for a case that responded, 0 for one that did not
 *
 * @example
 * rIndicator(frame, "responded", { factors: ["region", "phase"], numeric: ["pupils"] }).r;
 */
export function rIndicator(
  design: Design,
  responded: string,
  { factors: names, levels: given = {}, numeric = [] }: RIndicatorOptions,
): RIndicator {
  const problems: Problem[] = [];
  respondedIn(design, responded, problems);
  const levels = { ...given };
  for (const name of names) {
    levels[name] ??= codedLabels(design.data.columns.get(name))?.labels ?? [];
  }
  const factors = names.flatMap((name) => factorIn(design.data, name, levels, problems) ?? []);
  if (problems.length > 0) return without(problems);
  const terms = [...names, ...numeric];
  const weighing = { ...design, rows: design.rows.filter((row) => design.weights[row] !== 0) };
  const prepared = prepare(weighing, { y: responded, terms, levels, family: "binomial" }, problems);
  if (prepared === undefined) return without(problems);
  const { model, bases } = prepared;
  problems.push(...leftOut(weighing.rows.length - model.rows.length));
  const found = fit(model, design.weights);
  const unfitted = fitProblem(found);
  if (unfitted !== undefined) problems.push(unfitted);
  if (found.status !== "fitted") return { ...without(problems), ...bases };
  const propensities: Propensities = {
    rows: model.rows,
    weights: design.weights,
    values: predictor(model, found.beta).map((eta) => model.family.mean(eta)),
  };
  const { rate, variance } = variation(propensities);
  if (variance === undefined) problems.push(tooFewCases(bases.weightedBase));
  const s = variance === undefined ? undefined : Math.sqrt(variance);
  const isUnweighted = model.rows.every((row) => design.weights[row] === 1);
  const bias = isUnweighted ? samplingBias(propensities, model.columns, found.upper) : NaN;
  return {
    coefficients: model.columns.map(({ name }, at) => ({ name, estimate: found.beta[at] ?? 0 })),
    rate,
    s,
    r: s === undefined ? undefined : 1 - 2 * s,
    cv: s === undefined ? undefined : s / rate,
    rAdjusted:
      variance === undefined || !isUnweighted
        ? undefined
        : 1 - 2 * Math.sqrt(Math.max(variance - bias, 0)),
    partials: factors.map((factor) => partialsOf(propensities, factor, factors)),
    ...bases,
    problems,
  };
}

function without(problems: readonly Problem[]): RIndicator {
  return {
    coefficients: [],
    rate: undefined,
    s: undefined,
    r: undefined,
    cv: undefined,
    rAdjusted: undefined,
    partials: [],
    base: 0,
    weightedBase: 0,
    problems,
  };
}

function tooFewCases(weightedBase: number): Problem {
  return error(
    "weights-too-small",
    `The weights of the frame sum to ${weightedBase}, so the propensities have no variance.`,
    "Use a larger frame, or weights that sum to the cases they stand for.",
  );
}
