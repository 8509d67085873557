import { degreesOfFreedom } from "../design/degrees-of-freedom.js";
import type { Design } from "../design/types.js";
import { chiSquare, chiSquareSumUpper, fisherF } from "../distributions/index.js";
import { basesOf } from "../estimates/rows.js";
import type { Problem } from "../problem.js";
import { whyNoSpread } from "../variance/spread.js";
import { axisOf } from "./axis.js";
import type { CellEstimator } from "./cell-figures.js";
import { cellEstimator } from "./cell-figures.js";
import { cellsOf } from "./cells.js";
import type { Table } from "./independence.js";
import {
  designEffects,
  meanSquareContingency,
  waldOfCounts,
  withoutEmpty,
} from "./independence.js";
import { noDegreesForTest, nothingVaries, oneCategory, singular } from "./inference-problems.js";

/**
 * How the hypothesis is tested that two questions are independent. With X² = n · Σ(p − p_r·p_c)²/(p_r·p_c), Δ the
 * generalised design effects, d₀ = (tr Δ)²/tr Δ², k = (rows − 1)(columns − 1) and ν the degrees of freedom:
 *
 * - `F`: X²/tr Δ on d₀ and d₀·ν, Rao and Scott's second-order correction (1984).
 * - `Chisq`: X² with the p-value of X²·k/tr Δ on k, their first-order correction.
 * - `lincom`, `saddlepoint`: X² with its tail as a weighted sum of chi-squares, exact or approximate, against d₀·ν
 *   denominator degrees of freedom (none with replicate weights, as in R).
 * - `Wald`: Y'V⁻¹Y/k on k and ν, where Y = N_rc − N_r·N_c/N; `adjWald`: that times (ν − k + 1)/ν on k and ν − k + 1.
 */
export type ChiSquareStatistic = "F" | "Chisq" | "Wald" | "adjWald" | "lincom" | "saddlepoint";

export interface ChiSquareOptions {
  /** `F` by default. */
  readonly statistic?: ChiSquareStatistic;
}

/** A test of a hypothesis. A figure that cannot be given is undefined, and `problems` says why. */
export interface TestResult {
  readonly statistic: number | undefined;
  /** Degrees of freedom of the numerator, or of a chi-square. */
  readonly df1: number | undefined;
  /** Degrees of freedom of the denominator; undefined for a chi-square. */
  readonly df2: number | undefined;
  readonly p: number | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Tests whether two questions are independent of each other: R's `svychisq`. Rows with both answers are used; as
 * in R, the n of a shown X² counts the others of the domain too, on which neither F nor p depends. Answers that
 * nobody with a weight gave are left out.
 *
 * @param rows a categorical column, or a numeric one whose values are categories
 * @param columns another one
 *
 * @example
 * chiSquareTest(d, "value_local", "phase").p;
 */
export function chiSquareTest(
  design: Design,
  rows: string,
  columns: string,
  { statistic = "F" }: ChiSquareOptions = {},
): TestResult {
  const problems: Problem[] = [];
  const down = axisOf(design.data, [rows], design.rows, problems);
  const across = axisOf(design.data, [columns], design.rows, problems);
  if (down === undefined || across === undefined) return without(problems);
  const cells = cellsOf(design, down, across);
  return testOfCells(design, cellEstimator(design, cells), [rows, columns], statistic);
}

/**
 * The test of a table whose cells have been estimated.
 *
 * @param names the questions of the rows and of the columns, for what is said of them
 */
export function testOfCells(
  design: Design,
  { cells, joint }: CellEstimator,
  [rows, columns]: readonly [string, string],
  statistic: ChiSquareStatistic,
): TestResult {
  const why = whyNoSpread(design, cells.rows);
  if (why !== undefined) return without([why]);
  const isWald = statistic === "Wald" || statistic === "adjWald";
  const { values, covariance } = joint(isWald ? "count" : "total");
  if (!("values" in covariance)) return without([covariance]);
  const { height, width } = cells;
  const table = withoutEmpty({ height, width, values, covariance });
  if (table.height < 2) return without([oneCategory(rows)]);
  if (table.width < 2) return without([oneCategory(columns)]);
  const df = degreesOfFreedom(design);
  return isWald ? wald(table, df, statistic) : raoScott(design, table, df, statistic);
}

function raoScott(
  { sampling, rows, weights }: Design,
  table: Table,
  df: number,
  statistic: Exclude<ChiSquareStatistic, "Wald" | "adjWald">,
): TestResult {
  const n = basesOf(rows, weights).base;
  const effects = designEffects(table, n);
  if (effects === undefined) return without([singular()]);
  const { trace, squares } = effects;
  if (!(trace > 0)) return without([nothingVaries()]);
  const x2 = n * meanSquareContingency(table.height, table.width, table.values);
  const df1 = trace ** 2 / squares;
  const df2 = df1 * df;
  switch (statistic) {
    case "F":
      return finished(x2 / trace, df1, df2, (x) => fisherF.upper(x, df1, df2));
    case "Chisq": {
      const k = (table.height - 1) * (table.width - 1);
      return finished(x2, k, undefined, (x) => chiSquare.upper((x * k) / trace, k));
    }
    default: {
      const ddf = sampling.kind === "replicates" ? Infinity : df2;
      const approximation = statistic === "lincom" ? "exact" : "saddlepoint";
      const p = (x: number): number =>
        chiSquareSumUpper(effects.eigenvalues(), x, { ddf, approximation });
      return finished(x2, undefined, ddf === Infinity ? undefined : ddf, p);
    }
  }
}

function wald(table: Table, df: number, statistic: "Wald" | "adjWald"): TestResult {
  const found = waldOfCounts(table);
  if (found === undefined) return without([singular()]);
  const k = (table.height - 1) * (table.width - 1);
  const df2 = statistic === "Wald" ? df : df - k + 1;
  const value = statistic === "Wald" ? found / k : (found * df2) / (k * df);
  return df2 > 0
    ? finished(value, k, df2, (x) => fisherF.upper(x, k, df2))
    : without([noDegreesForTest(df2)]);
}

function finished(
  statistic: number,
  df1: number | undefined,
  df2: number | undefined,
  pOf: (statistic: number) => number,
): TestResult {
  return df2 === undefined || df2 > 0
    ? { statistic, df1, df2, p: pOf(statistic), problems: [] }
    : { statistic, df1, df2, p: undefined, problems: [noDegreesForTest(df2)] };
}

/** No test, and why. */
export function without(problems: readonly Problem[]): TestResult {
  return { statistic: undefined, df1: undefined, df2: undefined, p: undefined, problems };
}
