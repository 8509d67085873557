import { matrix, sandwich, transpose } from "../algebra/matrix.js";
import type { Design } from "../design/types.js";
import { chiSquare } from "../distributions/index.js";
import { categoriesOf } from "../estimates/categories.js";
import { totalStatistic } from "../estimates/ratio-statistic.js";
import { basesOf } from "../estimates/rows.js";
import type { Problem } from "../problem.js";
import { error, warning } from "../problems.js";
import { estimated } from "../variance/estimated.js";
import { nobody, whyNoSpread } from "../variance/spread.js";
import type { TestResult } from "./chi-square-test.js";
import { without } from "./chi-square-test.js";
import { nothingVaries, oneCategory } from "./inference-problems.js";

/** A test of shares against given ones. */
export interface GoodnessOfFit extends TestResult {
  /** What the statistic is divided by before it is referred to a chi-square. */
  readonly scale: number | undefined;
}

/**
 * Tests whether the shares of the answers to a question are the given ones: R's `svygofchisq`. X² = Σ(O − E)²/E of
 * weighted totals, E = N̂·p, is on the scale of the weights. With λ the eigenvalues of the covariance of
 * (O − E)/√E by the delta method, X²/scale is referred to a chi-square on `df1`, where scale = Σλ²/Σλ and df1 =
 * (Σλ)²/Σλ². R mixes up the probabilities unless the labels are in the order of the alphabet; here they go by label.
 *
 * @param variable a categorical column, or a numeric one whose values are categories
 * @param probabilities by label, above 0; they are divided by their sum. Answers without one are left out, with a
 *   warning.
 *
 * @example
 * goodnessOfFit(d, "phase", { primary: 0.8, secondary: 0.2 }).p;
 */
export function goodnessOfFit(
  design: Design,
  variable: string,
  probabilities: Readonly<Record<string, number>>,
): GoodnessOfFit {
  const problems: Problem[] = [];
  const none = (...more: readonly Problem[]): GoodnessOfFit => ({
    ...without([...problems, ...more]),
    scale: undefined,
  });
  const categories = categoriesOf(design.data.columns.get(variable), variable, problems);
  const { codes, labels = [] } = categories ?? {};
  if (categories === undefined) return none();
  if (codes === undefined) return none(overlapping(variable));
  const named = Object.entries(probabilities);
  if (named.length < 2) return none(oneCategory(variable));
  if (named.some(([, own]) => !(own > 0 && own < Infinity))) return none(unlikely(variable));
  const placeOf = labels.map((label) => named.findIndex(([name]) => name === label));
  const answering = categories.answering(design.rows);
  const rows = answering.filter((row) => (placeOf[codes[row] ?? -1] ?? -1) >= 0);
  if (rows.length < answering.length) problems.push(leftOut(variable));
  if (basesOf(rows, design.weights).base === 0) return none(nobody());
  const parts = named.map(([name]) => ({
    rows,
    numerator: categories.indicator(labels.indexOf(name)),
  }));
  const { values: observed, covariance, problem } = estimated(design, totalStatistic(parts));
  const why = whyNoSpread(design, rows) ?? problem;
  if (why !== undefined || covariance === undefined) return none(why ?? nothingVaries());
  const sum = named.reduce((all, [, own]) => all + own, 0);
  const p = named.map(([, own]) => own / sum);
  const total = observed.reduce((all, own) => all + own, 0);
  const gradient = matrix(p.length, p.length, (row, column) => {
    const share = p[row] ?? 0;
    const root = Math.sqrt(total * share);
    const deviation = ((observed[row] ?? 0) - total * share) / (2 * total * share);
    return ((row === column ? 1 : 0) - share - deviation * share) / root;
  });
  const spread = sandwich(transpose(gradient), covariance);
  const trace = p.reduce((all, _, at) => all + (spread.values[at * p.length + at] ?? 0), 0);
  const squares = spread.values.reduce((all, own) => all + own * own, 0);
  if (!(trace > 0)) return none(nothingVaries());
  const statistic = p.reduce((all, share, at) => {
    const expected = total * share;
    return all + ((observed[at] ?? 0) - expected) ** 2 / expected;
  }, 0);
  const scale = squares / trace;
  const df1 = trace ** 2 / squares;
  const tail = chiSquare.upper(statistic / scale, df1);
  return { statistic, scale, df1, df2: undefined, p: tail, problems };
}

function overlapping(column: string): Problem {
  return error(
    "options-overlap",
    `“${column}” is a multiple-choice set, whose options overlap.`,
    "Test each option by a column of its own.",
    { column },
  );
}

function unlikely(column: string): Problem {
  return error(
    "probability-range",
    `A probability for “${column}” is not above 0.`,
    "Give each answer a probability above 0, or merge it with another.",
    { column },
  );
}

function leftOut(column: string): Problem {
  return warning(
    "answers-left-out",
    `Some answers to “${column}” have no probability and are left out.`,
    "Give a probability for every answer.",
    { column },
  );
}
