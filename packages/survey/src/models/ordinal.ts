import { inverse } from "../algebra/cholesky.js";
import type { Matrix } from "../algebra/matrix.js";
import { degreesOfFreedom } from "../design/degrees-of-freedom.js";
import type { Design } from "../design/types.js";
import type { IntervalOptions } from "../estimates/estimate.js";
import { basesOf } from "../estimates/rows.js";
import type { Problem } from "../problem.js";
import type { Coefficient } from "./coefficient.js";
import { coefficientsOf, degreesProblems } from "./coefficient.js";
import type { OrdinalLink } from "./cumulative-link.js";
import { fitProblem } from "./fit-problem.js";
import type { FittedTerm } from "./fitted-term.js";
import { fittedTerms } from "./fitted-term.js";
import { covarianceOf } from "./model-statistic.js";
import { fitOrdinal } from "./ordinal-fit.js";
import { prepareOrdinal } from "./ordinal-specification.js";
import { ordinalSolution } from "./ordinal-solution.js";
import { meanWeight } from "./regression.js";
import type { TermsSpecification } from "./specification.js";

export interface OrdinalOptions extends TermsSpecification, IntervalOptions {
  /** A categorical column, or a numeric one whose values are categories; its order is that of `levels` or its own. */
  readonly y: string;
  /** `logistic` by default. */
  readonly link?: OrdinalLink;
  /** Whether to give ratios of odds too; they are given for the logistic link by default. */
  readonly exponentiate?: boolean;
}

/** A fitted cumulative model. Without a fit there are no coefficients, and `problems` says why. */
export interface OrdinalRegression {
  readonly kind: "ordinal";
  /** The slopes β of P(y ≤ j) = F(θ_j − x'β): above 0, higher answers are likelier. */
  readonly coefficients: readonly Coefficient[];
  /** The thresholds θ between neighbouring categories, named `lower|upper`. */
  readonly thresholds: readonly Coefficient[];
  /** Of the slopes, then the thresholds. */
  readonly covariance: Matrix | undefined;
  /** The inverse of the observed information at weights of mean 1. */
  readonly working: Matrix | undefined;
  readonly terms: readonly FittedTerm[];
  /** Degrees of freedom: those of the design less the slopes. */
  readonly dfResidual: number | undefined;
  /** The degrees of freedom of p-values and intervals: `dfResidual` unless others were asked for. */
  readonly df: number | undefined;
  readonly base: number;
  readonly weightedBase: number;
  readonly iterations: number | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Ordinal regression with design-based errors: R's `svyolr`, a cumulative logit or probit model (McCullagh 1980).
 * The covariance is H⁻¹ · V · H⁻¹, with H the observed information by exact derivatives and V the design's
 * covariance of the scores; with replicate weights, that of the replicates' fits.
 *
 * Degrees of freedom are those of the design in the rows used (with replicate weights of the whole domain, as in R)
 * less the slopes.
 *
 * @example
 * ordinalRegression(d, { y: "agreement", terms: ["fsm", "role"] }).coefficients;
 */
export function ordinalRegression(design: Design, options: OrdinalOptions): OrdinalRegression {
  const problems: Problem[] = [];
  const prepared = prepareOrdinal(design, options, problems);
  const found = prepared && fitOrdinal(prepared.model, design.weights);
  const unfitted = found && fitProblem(found);
  if (unfitted !== undefined) problems.push(unfitted);
  const bases = prepared && basesOf(prepared.model.rows, design.weights);
  const covered = found?.status === "fitted" ? inverse(found.information) : undefined;
  if (prepared === undefined || found?.status !== "fitted" || covered === undefined) {
    return { ...NOTHING, ...bases, problems };
  }
  const { model, labels, terms } = prepared;
  const { values } = found;
  const slopes = model.columns.length;
  const covariance = covarianceOf(
    design,
    ordinalSolution(model, values, covered, design.weights),
    problems,
  );
  const rows = design.sampling.kind === "linearised" ? model.rows : design.rows;
  const dfResidual = degreesOfFreedom(design, rows) - slopes;
  const df = options.df ?? dfResidual;
  problems.push(...degreesProblems(df));
  const names = [
    ...model.columns.map(({ name }) => name),
    ...labels.slice(1).map((label, at) => `${labels[at] ?? ""}|${label}`),
  ];
  const told = (exponentiate: boolean): readonly Coefficient[] =>
    coefficientsOf(names, values, covariance, { df, level: options.level, exponentiate });
  const mean = meanWeight(design);
  return {
    kind: "ordinal",
    coefficients: told(options.exponentiate ?? options.link !== "probit").slice(0, slopes),
    thresholds: told(false).slice(slopes),
    covariance,
    working: { ...covered, values: covered.values.map((value) => value * mean) },
    terms: fittedTerms(terms, model.columns),
    dfResidual,
    df,
    ...basesOf(model.rows, design.weights),
    iterations: found.iterations,
    problems,
  };
}

const NOTHING: Omit<OrdinalRegression, "problems"> = {
  kind: "ordinal",
  coefficients: [],
  thresholds: [],
  covariance: undefined,
  working: undefined,
  terms: [],
  dfResidual: undefined,
  df: undefined,
  base: 0,
  weightedBase: 0,
  iterations: undefined,
};
