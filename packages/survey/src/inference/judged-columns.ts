import type { Matrix } from "../algebra/matrix.js";
import { entry } from "../algebra/matrix.js";
import type { AdjustMethod } from "../distributions/index.js";
import { adjustPValues, studentT } from "../distributions/index.js";
import type { ColumnComparison, ColumnPair, ComparedColumn } from "./column-comparison.js";
import { noDegreesForTest, nothingVaries } from "./inference-problems.js";

/** A column before it is compared with others. */
export interface ColumnFigures extends Omit<ComparedColumn, "se" | "lower"> {
  readonly variance: number | undefined;
}

/**
 * Compares every two columns, given how their estimates covary.
 *
 * @param df the degrees of freedom of the design
 */
export function judgedColumns(
  figures: readonly ColumnFigures[],
  covariance: Matrix | undefined,
  df: number,
  { adjust, alpha }: { readonly adjust: AdjustMethod; readonly alpha: number },
): Pick<ColumnComparison, "columns" | "pairs"> {
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
  return { columns, pairs: judged };
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
