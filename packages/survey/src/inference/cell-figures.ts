import type { Matrix } from "../algebra/matrix.js";
import { diagonal } from "../algebra/matrix.js";
import type { Design, Linearised } from "../design/types.js";
import type { Problem } from "../problem.js";
import { nobody } from "../variance/spread.js";
import { estimated } from "../variance/estimated.js";
import { covarianceOfTotals, variancesOfTotals } from "../variance/linearised.js";
import type { Cells } from "./cells.js";
import { countsOf } from "./cells.js";
import type { Share } from "./cell-statistic.js";
import { cellStatistic, wholeOf, wholesOf } from "./cell-statistic.js";
import { linearisedCells, tally } from "./cell-totals.js";

/** Counts or shares of the cells, with their variances or why there are none. */
export interface CellFigures {
  readonly values: Float64Array;
  readonly variances: Float64Array | Problem;
}

/** The same with their covariance. */
export interface JointFigures {
  readonly values: Float64Array;
  readonly covariance: Matrix | Problem;
}

/** Gives the figures of a table's cells; the rows are passed over once, however many kinds are asked for. */
export interface CellEstimator {
  readonly cells: Cells;
  readonly figures: (share: Share) => CellFigures;
  /** The same with how they covary. */
  readonly joint: (share: Share) => JointFigures;
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
  const linearised = (share: Share) => {
    const wholes = wholesOf(counts, share, cells);
    const belongsTo = wholeOf(share, cells.width);
    const values =
      share === "count"
        ? counts
        : counts.map((count, cell) => count / (wholes[belongsTo(cell)] ?? 0));
    return { values, unitTotals: linearisedCells(totals, cells, share, values, wholes) };
  };
  return {
    cells,
    figures(share) {
      const { values, unitTotals } = linearised(share);
      return { values, variances: variancesOfTotals(sampling, unitTotals) };
    },
    joint(share) {
      const { values, unitTotals } = linearised(share);
      return { values, covariance: covarianceOfTotals(sampling, unitTotals) };
    },
  };
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
