import type { Problem } from "../problem.js";

/** One column of the comparison. */
export interface ComparedColumn {
  /** The labels that make the column, in the order of `by`. */
  readonly labels: readonly string[];
  /** A, B and so on, in order. */
  readonly letter: string;
  readonly estimate: number | undefined;
  readonly se: number | undefined;
  /** Respondents with an answer and a weight other than 0, and the sum of their weights. */
  readonly base: number;
  readonly weightedBase: number;
  /** The letters of the columns that are significantly lower. */
  readonly lower: readonly string[];
  readonly problems: readonly Problem[];
}

/** One pair of columns, the first less the second. */
export interface ColumnPair {
  /** Places among the columns, from 0. */
  readonly first: number;
  readonly second: number;
  readonly difference: number | undefined;
  readonly se: number | undefined;
  /** The difference over its standard error: Student's t. */
  readonly statistic: number | undefined;
  /** Two-sided. */
  readonly p: number | undefined;
  readonly pAdjusted: number | undefined;
  /** 1 where the first is significantly higher, −1 where it is lower, otherwise 0. */
  readonly direction: -1 | 0 | 1;
  readonly problems: readonly Problem[];
}

/** Columns of a table with all their pairs. */
export interface ColumnComparison {
  readonly columns: readonly ComparedColumn[];
  readonly pairs: readonly ColumnPair[];
  /** The degrees of freedom of the design. */
  readonly df: number;
  readonly problems: readonly Problem[];
}
