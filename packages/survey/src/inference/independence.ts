import { inverse, quadratic } from "../algebra/cholesky.js";
import { relativeEigenvalues } from "../algebra/eigenvalues.js";
import type { Matrix } from "../algebra/matrix.js";
import { block, entry, matrix, multiply, sandwich } from "../algebra/matrix.js";

/** A table of shares or counts, row by row, with their covariance. */
export interface Table {
  readonly height: number;
  readonly width: number;
  readonly values: Float64Array;
  readonly covariance: Matrix;
}

/** A table without the rows and columns that nobody is in. */
export function withoutEmpty({ height, width, values, covariance }: Table): Table {
  const { down, across } = marginsOf(height, width, values);
  const rows = [...down.keys()].filter((r) => down[r] !== 0);
  const columns = [...across.keys()].filter((c) => across[c] !== 0);
  const kept = rows.flatMap((r) => columns.map((c) => r * width + c));
  return {
    height: rows.length,
    width: columns.length,
    values: Float64Array.from(kept, (cell) => values[cell] ?? 0),
    covariance: block(covariance, kept),
  };
}

function marginsOf(height: number, width: number, values: Float64Array) {
  const down = new Float64Array(height);
  const across = new Float64Array(width);
  values.forEach((value, cell) => {
    const r = Math.floor(cell / width);
    const c = cell % width;
    down[r] = (down[r] ?? 0) + value;
    across[c] = (across[c] ?? 0) + value;
  });
  return { down, across };
}

/** Σ (p − p_r · p_c)² / (p_r · p_c): Pearson's statistic over n, for shares p. */
export function meanSquareContingency(height: number, width: number, shares: Float64Array): number {
  const { down, across } = marginsOf(height, width, shares);
  let sum = 0;
  shares.forEach((share, cell) => {
    const expected = (down[Math.floor(cell / width)] ?? 0) * (across[cell % width] ?? 0);
    if (expected !== 0) sum += (share - expected) ** 2 / expected;
  });
  return sum;
}

/** The generalised design effects of a table, Δ (Rao and Scott 1984). */
export interface DesignEffects {
  readonly trace: number;
  /** The trace of Δ². */
  readonly squares: number;
  readonly eigenvalues: () => readonly number[];
}

/**
 * Δ = (C'D⁻¹C/n)⁻¹ · C'D⁻¹VD⁻¹C, where D holds the shares (1/0 is read as 0), V their covariance, and C spans what
 * is orthogonal to rows and columns: here (e_r − e_0) ⊗ (e_c − e_0), since no basis changes the eigenvalues.
 *
 * @returns undefined when empty cells leave the first factor singular
 */
export function designEffects(table: Table, n: number): DesignEffects | undefined {
  const { height, width, values, covariance } = table;
  const inner = width - 1;
  const scaled = matrix(height * width, (height - 1) * inner, (cell, column) => {
    const share = values[cell] ?? 0;
    const row = sign(Math.floor(cell / width), Math.floor(column / inner) + 1);
    return share === 0 ? 0 : (row * sign(cell % width, (column % inner) + 1)) / share;
  });
  const expected = matrix(height * width, height * width, (row, column) =>
    row === column ? (values[row] ?? 0) / n : 0,
  );
  const underIndependence = sandwich(scaled, expected);
  const underDesign = sandwich(scaled, covariance);
  const inverted = inverse(underIndependence);
  if (inverted === undefined) return undefined;
  const delta = multiply(inverted, underDesign);
  let trace = 0;
  let squares = 0;
  for (let row = 0; row < delta.rows; row += 1) {
    trace += entry(delta, row, row);
    for (let column = 0; column < delta.rows; column += 1) {
      squares += entry(delta, row, column) * entry(delta, column, row);
    }
  }
  return {
    trace,
    squares,
    eigenvalues: () => relativeEigenvalues(underIndependence, underDesign) ?? [],
  };
}

/** The element of e_place − e_0. */
function sign(at: number, place: number): number {
  return at === place ? 1 : at === 0 ? -1 : 0;
}

/**
 * Y'V⁻¹Y for Y = N_rc − N_r · N_c / N without the first row and column, V their covariance by the delta method
 * (Koch, Freeman and Freeman 1975).
 *
 * @param counts weighted counts with their covariance
 * @returns undefined when V is singular
 */
export function waldOfCounts({ height, width, values, covariance }: Table): number | undefined {
  const { down, across } = marginsOf(height, width, values);
  const total = down.reduce((sum, own) => sum + own, 0);
  const inner = width - 1;
  const placeOf = (column: number) =>
    [Math.floor(column / inner) + 1, (column % inner) + 1] as const;
  const size = (height - 1) * inner;
  const residuals = Float64Array.from({ length: size }, (_, column) => {
    const [r, c] = placeOf(column);
    return (values[r * width + c] ?? 0) - ((down[r] ?? 0) * (across[c] ?? 0)) / total;
  });
  const gradient = matrix(height * width, size, (cell, column) => {
    const [r, c] = placeOf(column);
    const isRow = Math.floor(cell / width) === r ? 1 : 0;
    const isColumn = cell % width === c ? 1 : 0;
    const [row, own] = [down[r] ?? 0, across[c] ?? 0];
    return isRow * isColumn - (isRow * own + isColumn * row) / total + (row * own) / total ** 2;
  });
  return quadratic(sandwich(gradient, covariance), residuals);
}
