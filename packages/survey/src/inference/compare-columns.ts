import { entry } from "../algebra/matrix.js";
import { degreesOfFreedom } from "../design/degrees-of-freedom.js";
import type { Design } from "../design/types.js";
import type { AdjustMethod } from "../distributions/index.js";
import { groupsOf } from "../estimates/groups.js";
import { ratioStatistic } from "../estimates/ratio-statistic.js";
import { basesOf } from "../estimates/rows.js";
import type { Problem } from "../problem.js";
import { estimated } from "../variance/estimated.js";
import { whyNoSpread } from "../variance/spread.js";
import type { ColumnComparison } from "./column-comparison.js";
import { columnLetter } from "./column-letters.js";
import type { ColumnFigures } from "./judged-columns.js";
import { judgedColumns } from "./judged-columns.js";
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
  const figures = groups.map(({ labels, rows }, at): ColumnFigures => {
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
  return { ...judgedColumns(figures, covariance, df, { adjust, alpha }), df, problems };
}
