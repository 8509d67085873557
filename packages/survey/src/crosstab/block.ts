import type { Design } from "../design/types.js";
import type { CellEstimator, CellFigures } from "../inference/cell-figures.js";
import type { Problem } from "../problem.js";
import { whyNoSpread } from "../variance/spread.js";
import type { Places } from "./bases.js";
import { tableBases } from "./bases.js";
import type { CompareOptions } from "./lower-columns.js";
import { lowerShares } from "./lower-columns.js";
import type { CrosstabCell } from "./types.js";

/** The cells of one row question against one part of the banner, a list a row. */
export function blockOf(
  design: Design,
  estimator: CellEstimator,
  compare: CompareOptions | undefined,
): readonly (readonly CrosstabCell[])[] {
  const { cells, figures } = estimator;
  const { height, width } = cells;
  const bases = tableBases(design, cells);
  const whole = bases.cells.bases.reduce((sum, base) => sum + base, 0);
  const why = whyNoSpread(design, cells.rows);
  const found = {
    count: figures("count"),
    total: figures("total"),
    row: figures("row"),
    column: figures("column"),
  };
  return Array.from({ length: height }, (_, r) => {
    const lower = compare && lowerShares(design, estimator, bases, r, compare);
    return Array.from({ length: width }, (__, c): CrosstabCell => {
      const cell = r * width + c;
      const own = { base: baseIn(bases.cells, cell), weightedBase: weightIn(bases.cells, cell) };
      const rowBase = baseIn(bases.rows, r);
      const columnBase = baseIn(bases.columns, c);
      const counted = why?.code === "no-respondents" ? why : undefined;
      const count = figure(found.count, cell, own.base === 0, counted);
      const total = figure(found.total, cell, isSettled(own.base, whole), why);
      const row = figure(found.row, cell, isSettled(own.base, rowBase), bases.rows.why(r));
      const ofColumn = bases.columns.why(c);
      const column = figure(found.column, cell, isSettled(own.base, columnBase), ofColumn);
      return {
        ...own,
        count: count.value,
        countSe: count.se,
        total: total.value,
        totalSe: total.se,
        row: row.value,
        rowSe: row.se,
        column: column.value,
        columnSe: column.se,
        rowBase,
        rowWeighted: weightIn(bases.rows, r),
        columnBase,
        columnWeighted: weightIn(bases.columns, c),
        problems: distinct([count, total, row, column].flatMap(({ problem }) => problem ?? [])),
        ...(lower === undefined ? {} : { lower: lower[c] ?? [] }),
      };
    });
  });
}

function baseIn({ bases }: Places, place: number): number {
  return bases[place] ?? 0;
}

function weightIn({ weighted }: Places, place: number): number {
  return weighted[place] ?? 0;
}

/** Whether a share is 0 or 1 because nobody or everybody is in the cell. */
function isSettled(base: number, whole: number): boolean {
  return base === 0 || base === whole;
}

interface Figure {
  readonly value: number | undefined;
  readonly se: number | undefined;
  readonly problem: Problem | undefined;
}

/** A figure with its error; where it is settled, what rounding left of the error is taken out. */
function figure(
  { values, variances }: CellFigures,
  cell: number,
  settled: boolean,
  why: Problem | undefined,
): Figure {
  const value = values[cell] ?? NaN;
  if (!Number.isFinite(value) || why?.code === "no-respondents") {
    return { value: undefined, se: undefined, problem: why };
  }
  if (why !== undefined) return { value, se: undefined, problem: why };
  if (!(variances instanceof Float64Array)) return { value, se: undefined, problem: variances };
  const variance = settled ? 0 : Math.max(0, variances[cell] ?? NaN);
  return { value, se: Number.isFinite(variance) ? Math.sqrt(variance) : undefined, problem: why };
}

/** Each problem once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [problem.code, problem])).values()];
}
