import type { Matrix } from "../algebra/matrix.js";
import { block, diagonal, entry, matrix } from "../algebra/matrix.js";
import type { Design, Linearised } from "../design/types.js";
import type { Problem } from "../problem.js";
import { nobody } from "../variance/spread.js";
import { estimated } from "../variance/estimated.js";
import { covarianceOfTotals, variancesOfTotals } from "../variance/linearised.js";
import { explainedIn, isSummable } from "../variance/explained.js";
import type { UnitTotals } from "../variance/linearised.js";
import type { Cells } from "./cells.js";
import { countsOf } from "./cells.js";
import type { Share } from "./cell-statistic.js";
import { cellStatistic, wholeOf, wholesOf } from "./cell-statistic.js";
import type { CellTotals } from "./cell-totals.js";
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
  /** For one row its shares of the columns, with how they covary. */
  readonly across: (row: number) => JointFigures;
}

export function cellEstimator(design: Design, cells: Cells): CellEstimator {
  const { sampling, weights } = design;
  return sampling.kind === "linearised" && isSummable(sampling)
    ? fromTally(sampling, weights, cells)
    : fromRows(design, cells);
}

/** From sums by sampling unit, and by the cells of an adjustment. */
function fromTally(sampling: Linearised, weights: Float64Array, cells: Cells): CellEstimator {
  const last = sampling.stages.at(-1);
  if (last === undefined) throw new RangeError("A design has at least one stage.");
  const byUnit = tally(last, cells, weights);
  const explained = explainedIn(sampling, weights);
  const byCell =
    explained &&
    tally({ unitOf: explained.cellOf, units: explained.count }, cells, explained.factors);
  const left = (linearised: (totals: CellTotals) => UnitTotals): UnitTotals => {
    const own = linearised(byUnit);
    if (explained === undefined || byCell === undefined) return own;
    return explained.without(own.totals, linearised(byCell).totals, own.size);
  };
  const counts = countsOf(cells, weights);
  let known: JointFigures | undefined;
  const shares = (): JointFigures => {
    if (known !== undefined) return known;
    const all = counts.reduce((sum, count) => sum + count, 0);
    const values = counts.map((count) => count / all);
    const covariance = covarianceOfTotals(
      sampling,
      left((totals) => linearisedShares(totals, values, all)),
    );
    known = { values, covariance };
    return known;
  };
  return {
    cells,
    figures(share) {
      if (share === "count") {
        return { values: counts, variances: variancesOfTotals(sampling, left(copied)) };
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
        : { values: counts, covariance: covarianceOfTotals(sampling, left(copied)) },
    across(row) {
      const { values, covariance } = shares();
      return sharesAcross(cells, row, values, covariance);
    },
  };
}

/**
 * The shares of the columns that are in a row, from the shares of the whole table, p: with q those of the columns,
 * p_cell/q has the gradient (e_cell − p_cell/q)/q over the cells of its column.
 */
function sharesAcross(
  cells: Cells,
  row: number,
  p: Float64Array,
  covariance: Matrix | Problem,
): JointFigures {
  const { height, width } = cells;
  const columns = wholesOf(p, "column", cells).subarray(0, width);
  const values = columns.map((whole, column) => (p[row * width + column] ?? 0) / whole);
  if (!("values" in covariance)) return { values, covariance };
  const gradient = matrix(height, width, (down, column) => {
    const whole = columns[column] ?? 0;
    return ((down === row ? 1 : 0) - (values[column] ?? 0)) / whole;
  });
  const halfway = matrix(height * width, width, (cell, column) => {
    let sum = 0;
    for (let down = 0; down < height; down += 1) {
      sum += entry(covariance, cell, down * width + column) * entry(gradient, down, column);
    }
    return sum;
  });
  const between = matrix(width, width, (column, other) => {
    let sum = 0;
    for (let down = 0; down < height; down += 1) {
      sum += entry(halfway, down * width + column, other) * entry(gradient, down, column);
    }
    return sum;
  });
  return { values, covariance: between };
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
  let columns: JointFigures | undefined;
  return {
    cells,
    figures(share) {
      const { values, covariance } = estimate(share);
      return { values, variances: "values" in covariance ? diagonal(covariance) : covariance };
    },
    joint: estimate,
    across(row) {
      const { width } = cells;
      columns ??= estimate("column");
      const { values, covariance } = columns;
      const own = Array.from({ length: width }, (_, column) => row * width + column);
      return {
        values: Float64Array.from(own, (cell) => values[cell] ?? NaN),
        covariance: "values" in covariance ? block(covariance, own) : covariance,
      };
    },
  };
}
