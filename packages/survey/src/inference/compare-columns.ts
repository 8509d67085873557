import { entry } from "../algebra/matrix.js";
import { degreesOfFreedom } from "../design/degrees-of-freedom.js";
import type { Design } from "../design/types.js";
import type { AdjustMethod } from "../distributions/index.js";
import { adjustPValues, studentT } from "../distributions/index.js";
import { groupsOf } from "../estimates/groups.js";
import { ratioStatistic } from "../estimates/ratio-statistic.js";
import { basesOf } from "../estimates/rows.js";
import type { Problem } from "../problem.js";
import { estimated } from "../variance/estimated.js";
import { whyNoSpread } from "../variance/spread.js";
import type { ColumnComparison, ColumnPair, ComparedColumn } from "./column-comparison.js";
import { columnLetter } from "./column-letters.js";
import { noDegreesForTest, nothingVaries } from "./inference-problems.js";
import { measured } from "./measured.js";

export interface CompareColumnsOptions {
  /** The answer whose share is compared; without it the mean of a numeric column is. */
  readonly category?: string;
  /** Columns whose answers make the columns of the table, the last changing fastest. */
  readonly by: string | readonly string[];
  /** How p-values are adjusted for the number of pairs; `holm` by default. */
  readonly adjust?: AdjustMethod;
  /** The level below which an adjusted p-value is significant; 0.05 by default. */
  readonly alpha?: number;
}

/**
 * Compares every two columns of a table, by means or by shares of an answer: R's `svyby` with `covmat = TRUE` and
 * `svycontrast` of each pair, then `p.adjust` over all pairs that have a p-value. Columns covary when they share
 * clusters, and that is taken into account, with missing answers and with adjusted weights too, where R fails.
 *
 * @example
 * const { columns } = compareColumns(d, "value_local", { by: "region", adjust: "BH" });
 * columns.map(({ letter, lower }) => [letter, lower]);
 */
export function compareColumns(
  design: Design,
  variable: string,
  { category, by, adjust = "holm", alpha = 0.05 }: CompareColumnsOptions,
): ColumnComparison {
  const problems: Problem[] = [];
  const all = measured(design, variable, category, problems);
  const df = degreesOfFreedom(design);
  if (all === undefined) return { columns: [], pairs: [], df, problems };
  const groups = groupsOf({ ...design, rows: all.rows }, by, problems);
  if (problems.length > 0) return { columns: [], pairs: [], df, problems };
  const parts = groups.map(({ rows }) => ({ rows, numerator: all.values }));
  const { values, covariance, problem } = estimated(design, ratioStatistic(parts));
  const figures = groups.map(({ labels, rows }, at) => {
    const why = whyNoSpread(design, rows) ?? problem;
    const estimate = values[at] ?? NaN;
    return {
      labels,
      letter: columnLetter(at),
      estimate: Number.isFinite(estimate) ? estimate : undefined,
      variance: why === undefined && covariance ? entry(covariance, at, at) : undefined,
      ...basesOf(rows, design.weights),
      problems: why === undefined ? [] : [why],
    };
  });
  const pairs = figures.flatMap((first, i) =>
    figures.slice(i + 1).map((second, after) => {
      const j = i + 1 + after;
      const between = covariance ? entry(covariance, i, j) : NaN;
      return { first: i, second: j, ...compared(first, second, between, df) };
    }),
  );
  const adjusted = adjustedOf(pairs, adjust);
  const judged = pairs.map((pair, at): ColumnPair => {
    const pAdjusted = adjusted[at];
    const isClear = pAdjusted !== undefined && pAdjusted < alpha;
    return { ...pair, pAdjusted, direction: isClear ? directionOf(pair.difference ?? 0) : 0 };
  });
  const columns = figures.map(({ variance, ...column }, at): ComparedColumn => ({
    ...column,
    se: variance === undefined ? undefined : Math.sqrt(Math.max(variance, 0)),
    lower: figures.flatMap(({ letter }, other) => (isLower(judged, other, at) ? letter : [])),
  }));
  return { columns, pairs: judged, df, problems };
}

interface ColumnFigures {
  readonly estimate: number | undefined;
  readonly variance: number | undefined;
  readonly problems: readonly Problem[];
}

function compared(
  first: ColumnFigures,
  second: ColumnFigures,
  between: number,
  df: number,
): Omit<ColumnPair, "first" | "second" | "pAdjusted" | "direction"> {
  const none = { difference: undefined, se: undefined, statistic: undefined, p: undefined };
  const known = [...first.problems, ...second.problems];
  if (first.estimate === undefined || second.estimate === undefined) {
    return { ...none, problems: known };
  }
  const difference = first.estimate - second.estimate;
  if (first.variance === undefined || second.variance === undefined) {
    return { ...none, difference, problems: known };
  }
  const se = Math.sqrt(Math.max(first.variance + second.variance - 2 * between, 0));
  if (se === 0) return { ...none, difference, se, problems: [nothingVaries()] };
  const statistic = difference / se;
  return df > 0
    ? { difference, se, statistic, p: 2 * studentT.upper(Math.abs(statistic), df), problems: [] }
    : { difference, se, statistic, p: undefined, problems: [noDegreesForTest(df)] };
}

/** Adjusts the p-values that there are. */
function adjustedOf(
  pairs: readonly { readonly p: number | undefined }[],
  method: AdjustMethod,
): readonly (number | undefined)[] {
  const adjusted = adjustPValues(
    pairs.flatMap(({ p }) => p ?? []),
    method,
  );
  let next = 0;
  return pairs.map(({ p }) => {
    if (p === undefined) return undefined;
    next += 1;
    return adjusted[next - 1];
  });
}

function directionOf(difference: number): -1 | 0 | 1 {
  return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}

/** Whether one column is significantly lower than another. */
function isLower(pairs: readonly ColumnPair[], lower: number, higher: number): boolean {
  return pairs.some(
    ({ first, second, direction }) =>
      (first === lower && second === higher && direction === -1) ||
      (first === higher && second === lower && direction === 1),
  );
}
