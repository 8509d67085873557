import type { Measure } from "@abep/charts";
import { studentT, type CrosstabCell } from "@abep/survey";

/** The share or mean of a cell, with its interval where there is one. */
export interface CellFigure {
  readonly value: number;
  readonly interval?: NonNullable<Measure["interval"]>;
}

const LEVEL = 0.95;

/** The standard error of a cell's share of its column, or of its mean. */
export function errorOf(cell: CrosstabCell | undefined): number | undefined {
  return cell?.columnSe ?? cell?.se;
}

/**
 * The share of a cell in its column with the interval of its logit, or its mean with a symmetric one; none when there is
 * neither.
 *
 * @param df the degrees of freedom of the design
 */
export function figureOf(cell: CrosstabCell, df: number): CellFigure | undefined {
  const value = cell.mean ?? shareOf(cell);
  if (value === undefined) return undefined;
  const se = errorOf(cell);
  const limits =
    se === undefined || !(df > 0)
      ? undefined
      : limitsOf(value, studentT.upperQuantile((1 - LEVEL) / 2, df) * se, cell.mean === undefined);
  return limits === undefined
    ? { value }
    : { value, interval: { low: limits[0], high: limits[1], level: LEVEL } };
}

/** Where nobody or everybody is in the cell, what rounding left beside 0 and 1 is taken out. */
function shareOf({ column, base, columnBase }: CrosstabCell): number | undefined {
  if (column === undefined) return undefined;
  return base === 0 ? 0 : base === columnBase ? 1 : column;
}

/** The ends of an interval; none for the logit of 0 or 1. */
function limitsOf(
  value: number,
  reach: number,
  isShare: boolean,
): readonly [number, number] | undefined {
  if (!isShare) return [value - reach, value + reach];
  if (value <= 0 || value >= 1) return undefined;
  const middle = Math.log(value / (1 - value));
  const onLogits = reach / (value * (1 - value));
  return [expit(middle - onLogits), expit(middle + onLogits)];
}

function expit(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
