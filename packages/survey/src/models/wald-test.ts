import { quadratic } from "../algebra/cholesky.js";
import { relativeEigenvalues } from "../algebra/eigenvalues.js";
import { block } from "../algebra/matrix.js";
import { chiSquareSumUpper, fisherF } from "../distributions/index.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";
import { degreesProblems } from "./coefficient.js";
import type { OrdinalRegression } from "./ordinal.js";
import type { Regression } from "./regression.js";
import { rise } from "./rise.js";
import type { Term } from "./terms.js";
import { termNamed } from "./terms.js";

/** A model whose terms can be tested. */
export type TestableModel = Regression | OrdinalRegression;

export interface WaldOptions {
  /**
   * `Wald` (the default) by the design's covariance; `WorkingWald` by the covariance that the model would have
   * without a design, and `LRT` by the difference of deviances at weights of mean 1, both referred to the
   * distribution that they have under the design (Rao and Scott 1984; Lumley and Scott 2014).
   */
  readonly method?: "Wald" | "WorkingWald" | "LRT";
  /** Denominator degrees of freedom instead of the model's own; infinity for chi-square tests. */
  readonly df?: number;
}

/** A test that the coefficients of some terms are all 0. */
export interface WaldTest {
  /** F for `Wald`, or chi-square when `df2` is infinite; chi-square for the others. */
  readonly statistic: number | undefined;
  /** How many coefficients are tested. */
  readonly df1: number;
  readonly df2: number | undefined;
  readonly p: number | undefined;
  /** For the working tests, the eigenvalues of V₀⁻¹ · V, largest first: the design effects of the coefficients. */
  readonly lambda?: readonly number[];
  readonly problems: readonly Problem[];
}

/**
 * Tests terms of a model jointly: R's `regTermTest`. The p-value of the working tests is by the saddlepoint
 * approximation. `LRT` is for regressions only; it fits the model without the terms to the same rows.
 *
 * @param terms labels of terms, the variables of an interaction in any order
 *
 * @example
 * waldTest(model, ["role"]).p;
 */
export function waldTest(
  model: TestableModel,
  terms: string | readonly string[],
  { method = "Wald", df: own }: WaldOptions = {},
): WaldTest {
  const labels = typeof terms === "string" ? [terms] : terms;
  const problems: Problem[] = [];
  const tested = labels.flatMap((label) => {
    const term = termNamed(model.terms, label, (name) => isVariable(model, name));
    if (term === undefined) problems.push(unknownTerm(label));
    return term ?? [];
  });
  const at = model.coefficients.flatMap((_, k) =>
    tested.some((term) => term.at.includes(k)) ? [k] : [],
  );
  const df = own ?? model.dfResidual;
  const none = { statistic: undefined, df1: at.length, df2: df, p: undefined };
  const { covariance } = model;
  if (problems.length === 0 && (at.length === 0 || covariance === undefined || df === undefined)) {
    problems.push(nothingToTest());
  }
  if (problems.length > 0 || covariance === undefined || df === undefined)
    return { ...none, problems };
  problems.push(...degreesProblems(df));
  const estimates = at.map((k) => model.coefficients[k]?.estimate ?? 0);
  const variance = block(covariance, at);
  if (method === "Wald") {
    const chi = quadratic(variance, estimates);
    if (chi === undefined) return { ...none, problems: [...problems, singular()] };
    const statistic = df === Infinity ? chi : chi / at.length;
    const p = df > 0 ? fisherF.upper(chi / at.length, at.length, df) : undefined;
    return { statistic, df1: at.length, df2: df, p, problems };
  }
  const working = model.working && block(model.working, at);
  const lambda = working && relativeEigenvalues(working, variance);
  if (working === undefined || lambda === undefined) {
    return { ...none, problems: [...problems, singular()] };
  }
  const statistic =
    method === "LRT" ? risen(model, tested, problems) : quadratic(working, estimates);
  if (statistic === undefined) return { ...none, lambda, problems };
  const p =
    df > 0
      ? chiSquareSumUpper(lambda, statistic, { ddf: df, approximation: "saddlepoint" })
      : undefined;
  return { statistic, df1: at.length, df2: df, p, lambda, problems };
}

function risen(
  model: TestableModel,
  tested: readonly Term[],
  problems: Problem[],
): number | undefined {
  if (model.kind === "regression") return rise(model, tested, problems);
  problems.push(
    error(
      "method-absent",
      "There is no test by deviances for an ordinal model.",
      "Use the method “Wald” or “WorkingWald”.",
    ),
  );
  return undefined;
}

function isVariable({ terms }: TestableModel, name: string): boolean {
  return terms.some(({ variables }) => variables.includes(name));
}

function unknownTerm(label: string): Problem {
  return error(
    "term-unknown",
    `The model has no term “${label}”.`,
    "Name terms as they were given to the model.",
  );
}

function nothingToTest(): Problem {
  return error(
    "nothing-to-test",
    "There are no coefficients of these terms, or they have no covariance.",
    "See the problems of the model, and name terms with coefficients.",
  );
}

function singular(): Problem {
  return error(
    "singular",
    "The covariance of the coefficients is singular: there are more of them than clusters can tell apart.",
    "Test fewer terms, or use the working test.",
  );
}
