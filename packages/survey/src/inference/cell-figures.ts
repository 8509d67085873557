import type { Matrix } from "../algebra/matrix.js";
import { diagonal, entry } from "../algebra/matrix.js";
import type { Design, Linearised } from "../design/types.js";
import type { Problem } from "../problem.js";
import { nobody } from "../variance/spread.js";
import { estimated } from "../variance/estimated.js";
import { covarianceOfTotals, variancesOfTotals } from "../variance/linearised.js";
import type { Cells } from "./cells.js";
import { countsOf } from "./cells.js";
import type { Share } from "./cell-statistic.js";
import { cellStatistic, wholeOf, wholesOf } from "./cell-statistic.js";
import { copied, linearisedShares, tally } from "./cell-totals.js";

/** Counts or shares of the cells, with their variances or why there are none. */
export interface CellFigures {
  readonly values: Float64Array;
  readonly variances: Float64Array | Problem;
}

/** The same with their covariance. */
interface JointFigures {
  readonly values: Float64Array;
  readonly covariance: Matrix | Problem;
}

/** Gives the figures of a table's cells; the rows are passed over once, however many kinds are asked for. */
export interface CellEstimator {
  readonly cells: Cells;
  readonly figures: (share: Share) => CellFigures;
  /** Counts or shares of the whole table, with how they covary. */
  readonly joint: (share: "count" | "total") => JointFigures;
}

export function cellEstimator(design: Design, cells: Cells): CellEstimator {
  const { sampling, weights } = design;
  return sampling.kind === "linearised" && sampling.adjustments.length === 0
    ? fromTally(sampling, weights, cells)
    : fromRows(design, cells);
}

/** From sums by sampling unit, where nothing was done to the weights. */
function fromTally(sampling: Linearised, weights: Float64Array, cells: Cells): CellEstimator {
  const totals = tally(sampling, cells, weights);
  const counts = countsOf(cells, weights);
  let known: JointFigures | undefined;
  const shares = (): JointFigures => {
    if (known !== undefined) return known;
    const all = counts.reduce((sum, count) => sum + count, 0);
    const values = counts.map((count) => count / all);
    const covariance = covarianceOfTotals(sampling, linearisedShares(totals, values, all));
    known = { values, covariance };
    return known;
  };
  return {
    cells,
    figures(share) {
      if (share === "count") {
        return { values: counts, variances: variancesOfTotals(sampling, copied(totals)) };
      }
      const { values, covariance } = shares();
      if (!("values" in covariance)) return { values, variances: covariance };
      return share === "total"
        ? { values, variances: diagonal(covariance) }
        : sharesWithin(cells, share, values, covariance);
    },
    joint: (share) =>
      share === "total"
        ? shares()
        : { values: counts, covariance: covarianceOfTotals(sampling, copied(totals)) },
  };
}

/**
 * Shares within rows or columns from those of the whole table, p: with q the shares that they are of, (e_cell −
 * p_cell/q · Σ e)/q is linear in p, so their variances follow from its covariance.
 */
function sharesWithin(
  cells: Cells,
  share: "row" | "column",
  p: Float64Array,
  covariance: Matrix,
): CellFigures {
  const belongsTo = wholeOf(share, cells.width);
  const wholes = wholesOf(p, share, cells);
  const values = p.map((own, cell) => own / (wholes[belongsTo(cell)] ?? 0));
  const variances = values.map((value, cell) => {
    const whole = wholes[belongsTo(cell)] ?? 0;
    let variance = 0;
    for (let row = 0; row < p.length; row += 1) {
      if (belongsTo(row) !== belongsTo(cell)) continue;
      const left = (row === cell ? 1 : 0) - value;
      for (let column = 0; column < p.length; column += 1) {
        if (belongsTo(column) !== belongsTo(cell)) continue;
        variance += left * ((column === cell ? 1 : 0) - value) * entry(covariance, row, column);
      }
    }
    return variance / whole ** 2;
  });
  return { values, variances };
}

/** From the rows, for any design. */
function fromRows(design: Design, cells: Cells): CellEstimator {
  const estimate = (share: Share): JointFigures => {
    const { values, covariance, problem } = estimated(design, cellStatistic(cells, share));
    return { values, covariance: covariance ?? problem ?? nobody() };
  };
  return {
    cells,
    figures(share) {
      const { values, covariance } = estimate(share);
      return { values, variances: "values" in covariance ? diagonal(covariance) : covariance };
    },
    joint: estimate,
  };
}
