import type { Matrix } from "../algebra/matrix.js";
import { inverseOfSquare } from "../algebra/triangle.js";
import { degreesOfFreedom } from "../design/degrees-of-freedom.js";
import type { Design } from "../design/types.js";
import type { IntervalOptions } from "../estimates/estimate.js";
import { basesOf } from "../estimates/rows.js";
import type { Problem } from "../problem.js";
import { nobody } from "../variance/spread.js";
import { real, whole } from "../variance/read.js";
import { aliasProblems, withoutAliased } from "./aliased.js";
import type { Coefficient } from "./coefficient.js";
import { coefficientsOf, degreesProblems } from "./coefficient.js";
import type { Fit, Model } from "./fit.js";
import { fit, predictor } from "./fit.js";
import { fitProblem } from "./fit-problem.js";
import type { FittedTerm } from "./fitted-term.js";
import { fittedTerms } from "./fitted-term.js";
import { combination } from "./model-columns.js";
import type { Solved } from "./model-statistic.js";
import { covarianceOf } from "./model-statistic.js";
import type { ModelSpecification } from "./specification.js";
import { readModel } from "./specification.js";

export interface RegressionOptions extends ModelSpecification, IntervalOptions {
  /** Whether to give ratios of odds or rates too; they are given for the logit and log links by default. */
  readonly exponentiate?: boolean;
}

/** A fitted model. Without a fit there are no coefficients, and `problems` says why. */
export interface Regression {
  readonly kind: "regression";
  /** In the order of R's model matrix; those that others make up are left out, with a problem each. */
  readonly coefficients: readonly Coefficient[];
  /** Of the coefficients, in their order. */
  readonly covariance: Matrix | undefined;
  /** The inverse of the expected information at weights of mean 1: R's `cov.unscaled` of the model without a design. */
  readonly working: Matrix | undefined;
  readonly terms: readonly FittedTerm[];
  /** Degrees of freedom: those of the design, plus 1, less the coefficients. */
  readonly dfResidual: number | undefined;
  /** The degrees of freedom of p-values and intervals: `dfResidual` unless others were asked for. */
  readonly df: number | undefined;
  /** Respondents with an answer to everything and a weight other than 0. */
  readonly base: number;
  /** The sum of their weights. */
  readonly weightedBase: number;
  /** At weights of mean 1. */
  readonly deviance: number | undefined;
  /** How many steps the fit took. */
  readonly iterations: number | undefined;
  readonly design: Design;
  readonly options: RegressionOptions;
  readonly problems: readonly Problem[];
}

/**
 * Regression with design-based errors: R's `svyglm`. Linear by default; logistic with `family: "quasibinomial"`,
 * for counts with `family: "quasipoisson"`. The covariance is A⁻¹ · V · A⁻¹, with A the expected information and V
 * the design's covariance of the scores (Binder 1983); with replicate weights, that of the replicates' fits.
 *
 * Rows with a missing answer are left out. Degrees of freedom are those of the design in the rows used (with
 * replicate weights, as in R, of the whole domain) plus 1 less the number of coefficients; without any there is no
 * p-value and no interval.
 *
 * @example
 * const model = regression(d, { y: "uses", terms: ["fsm", "member"], family: "quasibinomial" });
 * model.coefficients.map(({ name, exponentiated }) => [name, exponentiated?.estimate]);
 */
export function regression(design: Design, options: RegressionOptions): Regression {
  const problems: Problem[] = [];
  const prepared = prepare(design, options, problems);
  const found = prepared && fit(prepared.model, design.weights);
  const unfitted = found && fitProblem(found);
  if (unfitted !== undefined) problems.push(unfitted);
  if (prepared === undefined || found?.status !== "fitted") {
    return { ...without(design, options), ...prepared?.bases, problems };
  }
  const { model, terms, bases } = prepared;
  const names = model.columns.map(({ name }) => name);
  const inverse = inverseOfSquare(found.upper);
  const covariance = covarianceOf(
    design,
    solution(model, found, inverse, design.weights),
    problems,
  );
  const rows = design.sampling.kind === "linearised" ? model.rows : design.rows;
  const dfResidual = degreesOfFreedom(design, rows) + 1 - names.length;
  const df = options.df ?? dfResidual;
  problems.push(...degreesProblems(df));
  const mean = meanWeight(design);
  return {
    kind: "regression",
    coefficients: coefficientsOf(names, found.beta, covariance, {
      df,
      level: options.level,
      exponentiate: options.exponentiate ?? model.family.isRatio,
    }),
    covariance,
    working: { ...inverse, values: inverse.values.map((value) => value * mean) },
    terms: fittedTerms(terms, model.columns),
    dfResidual,
    df,
    ...bases,
    deviance: found.deviance / mean,
    iterations: found.iterations,
    design,
    options,
    problems,
  };
}

/** A model whose columns all have a coefficient. */
export interface Prepared {
  readonly model: Model;
  readonly terms: readonly { readonly label: string; readonly variables: readonly string[] }[];
  readonly bases: { readonly base: number; readonly weightedBase: number };
}

/** Reads a model and drops the columns that others make up; undefined, with problems, when there is nothing to fit. */
export function prepare(
  design: Design,
  options: ModelSpecification,
  problems: Problem[],
): Prepared | undefined {
  const read = readModel(design, options, problems);
  if (read === undefined) return undefined;
  const { model, terms } = read;
  const bases = basesOf(model.rows, design.weights);
  if (bases.base === 0) {
    problems.push(nobody());
    return undefined;
  }
  const { kept, aliased } = withoutAliased(model.columns, model.rows, design.weights);
  problems.push(...aliasProblems(aliased));
  return { model: { ...model, columns: kept }, terms, bases };
}

/** What the variance of fitted coefficients needs. */
function solution(
  model: Model,
  { beta }: Extract<Fit, { status: "fitted" }>,
  inverse: Matrix,
  weights: Float64Array,
): Solved {
  const { family, columns, rows, y } = model;
  const scores = predictor(model, beta);
  for (let at = 0; at < rows.length; at += 1) {
    const row = whole(rows, at);
    scores[at] = real(weights, row) * family.score(real(scores, at), real(y, row));
  }
  return {
    rows,
    values: beta,
    inverse,
    combinedScores(b) {
      const sums = combination(columns, b, rows);
      for (let at = 0; at < sums.length; at += 1) sums[at] = real(sums, at) * real(scores, at);
      return sums;
    },
    refit(other) {
      const again = fit(model, other, beta);
      return again.status === "fitted" ? again.beta : undefined;
    },
  };
}

/** The mean weight of the domain, rows without an answer included and those of weight 0 not, as R's `svyglm` rescales. */
export function meanWeight({ rows, weights }: Design): number {
  const { base, weightedBase } = basesOf(rows, weights);
  return weightedBase / base;
}

function without(design: Design, options: RegressionOptions): Omit<Regression, "problems"> {
  return {
    kind: "regression",
    coefficients: [],
    covariance: undefined,
    working: undefined,
    terms: [],
    dfResidual: undefined,
    df: undefined,
    base: 0,
    weightedBase: 0,
    deviance: undefined,
    iterations: undefined,
    design,
    options,
  };
}
