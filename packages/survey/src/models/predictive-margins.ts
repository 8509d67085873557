import type { Matrix } from "../algebra/matrix.js";
import { entry, matrix, sandwich } from "../algebra/matrix.js";
import type { Design } from "../design/types.js";
import type { Estimate } from "../estimates/estimate.js";
import { criticalValue, toEstimate } from "../estimates/estimate.js";
import { ratioStatistic, weightedSum } from "../estimates/ratio-statistic.js";
import { basesOf } from "../estimates/rows.js";
import type { Problem } from "../problem.js";
import { estimated } from "../variance/estimated.js";
import { real, whole } from "../variance/read.js";
import type { Model } from "./fit.js";
import { predictor } from "./fit.js";
import type { ModelColumn } from "./model-columns.js";
import { combination, heldAt } from "./model-columns.js";
import type { RegressionOptions } from "./regression.js";
import { prepare, regression } from "./regression.js";
import { readModel } from "./specification.js";
import { termsOf } from "./terms.js";
import { factorIn } from "./variables.js";

/** Means that a model predicts, one a category. */
export interface PredictiveMargins {
  /** In the order of the categories; `variable` is y and `category` the category. */
  readonly margins: readonly Estimate[];
  /** Of the margins, in their order: what contrasts of them need. */
  readonly covariance: Matrix | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Predictive margins of a model (Graubard and Korn 1999), R's `svypredmeans`: for each category of a factor, the
 * weighted mean of what the model predicts when all respondents are put into it. The variance is that of the mean
 * with the predictions held fixed, plus G' · V · G with V the covariance of the coefficients and G the gradient.
 * Intervals take the degrees of freedom of the model.
 *
 * The mean is over the rows of the domain with an answer to everything but the factor, where that is added to the
 * model; the model itself is fitted where the factor is there too. An offset counts in the fit and is 0 in what is
 * predicted, as in R: with the logarithm of exposure as offset the means are rates.
 *
 * @param group a column, taken as a factor; it is added to the terms unless it is among them, where interactions
 *   with it count too
 *
 * @example
 * predictiveMargins(d, { y: "uses", terms: ["fsm"], family: "quasibinomial" }, "role").margins;
 */
export function predictiveMargins(
  design: Design,
  options: RegressionOptions,
  group: string,
): PredictiveMargins {
  const problems: Problem[] = [];
  const factor = factorIn(design.data, group, options.levels ?? {}, problems);
  if (factor === undefined) return { margins: [], covariance: undefined, problems };
  const isIn = termsOf(options.terms, (name) => design.data.columns.has(name)).some(
    ({ label }) => label === group,
  );
  const full: RegressionOptions = {
    ...options,
    terms: isIn ? options.terms : [...options.terms, group],
    levels: { ...options.levels, [group]: factor.labels },
  };
  const fitted = regression(design, full);
  const prepared = prepare(design, full, []);
  const rows = readModel(design, options, [])?.model.rows;
  if (prepared === undefined || rows === undefined || fitted.coefficients.length === 0) {
    return { margins: [], covariance: undefined, problems: [...problems, ...fitted.problems] };
  }
  const used = new Set(prepared.model.rows.map((row) => whole(factor.codes, row)));
  const codes = factor.labels.flatMap((_, code) => (used.has(code) ? [code] : []));
  const beta = Float64Array.from(fitted.coefficients, ({ estimate }) => estimate);
  const model: Model = { ...prepared.model, rows, offset: undefined };
  const predicted = codes.map((code) => predictedAt(design, model, beta, group, code));
  const held = estimated(
    design,
    ratioStatistic(predicted.map(({ numerator }) => ({ rows, numerator }))),
  );
  const gradient = matrix(beta.length, codes.length, (k, at) => predicted[at]?.gradient[k] ?? 0);
  const covariance = added(
    held.covariance,
    fitted.covariance && sandwich(gradient, fitted.covariance),
  );
  const df = fitted.df ?? 0;
  const t = criticalValue(df, options.level);
  const bases = basesOf(rows, design.weights);
  return {
    margins: codes.map((code, at) =>
      toEstimate(
        {
          variable: options.y,
          category: factor.labels[code] ?? "",
          estimate: held.values[at] ?? NaN,
          variance: covariance && entry(covariance, at, at),
          ...bases,
        },
        [],
        df,
        t,
      ),
    ),
    covariance,
    problems: [...problems, ...fitted.problems],
  };
}

/** What the model predicts with everybody in one category. */
interface Predicted {
  /** The means, a number a row of the data. */
  readonly numerator: Float64Array;
  /** The derivatives of their weighted mean by the coefficients. */
  readonly gradient: Float64Array;
}

function predictedAt(
  { weights }: Design,
  model: Model,
  beta: Float64Array,
  group: string,
  code: number,
): Predicted {
  const { rows, family } = model;
  const kept: ModelColumn[] = [];
  const places: number[] = [];
  model.columns.forEach((column, k) => {
    const held = heldAt(column, group, code);
    if (held === undefined) return;
    kept.push(held);
    places.push(k);
  });
  const eta = predictor(
    { ...model, columns: kept },
    Float64Array.from(places, (k) => beta[k] ?? 0),
  );
  const numerator = new Float64Array(weights.length);
  const slopes = new Float64Array(eta.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = whole(rows, at);
    numerator[row] = family.mean(real(eta, at));
    slopes[at] = real(weights, row) * family.slope(real(eta, at));
  }
  const total = weightedSum(rows, undefined, weights);
  const gradient = new Float64Array(beta.length);
  places.forEach((place, at) => {
    const column = kept[at];
    if (column === undefined) return;
    const values = combination([column], Float64Array.of(1), rows);
    let sum = 0;
    for (let each = 0; each < rows.length; each += 1)
      sum += real(slopes, each) * real(values, each);
    gradient[place] = sum / total;
  });
  return { numerator, gradient };
}

function added(a: Matrix | undefined, b: Matrix | undefined): Matrix | undefined {
  return (
    a &&
    b &&
    matrix(a.rows, a.columns, (row, column) => entry(a, row, column) + entry(b, row, column))
  );
}
