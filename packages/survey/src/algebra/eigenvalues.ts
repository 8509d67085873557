import { cholesky, solveLower } from "./cholesky.js";
import type { Matrix } from "./matrix.js";
import { entry, matrix, transpose } from "./matrix.js";

/**
 * The eigenvalues of a symmetric matrix, largest first, by Jacobi's rotations (Golub and Van Loan, *Matrix
 * Computations*, 8.5), which find small ones to full relative accuracy in a well-scaled positive matrix.
 */
function eigenvalues(symmetric: Matrix): readonly number[] {
  const n = symmetric.rows;
  const a = symmetric.values.slice();
  const at = (row: number, column: number): number => a[row * n + column] ?? 0;
  const rotate = (p: number, q: number): void => {
    const theta = (at(q, q) - at(p, p)) / (2 * at(p, q));
    const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
    const c = 1 / Math.hypot(t, 1);
    const s = t * c;
    for (let k = 0; k < n; k += 1) {
      const [kp, kq] = [at(k, p), at(k, q)];
      a[k * n + p] = c * kp - s * kq;
      a[k * n + q] = s * kp + c * kq;
    }
    for (let k = 0; k < n; k += 1) {
      const [pk, qk] = [at(p, k), at(q, k)];
      a[p * n + k] = c * pk - s * qk;
      a[q * n + k] = s * pk + c * qk;
    }
  };
  // Below this nothing is left but rounding, as in a matrix of less than full rank.
  const floor =
    1e-24 * Array.from({ length: n }, (_, k) => Math.abs(at(k, k))).reduce((x, y) => x + y, 0);
  // Convergence is quadratic: some eight sweeps suffice, and the limit only ends what is not a number.
  for (let sweep = 0; sweep < 60; sweep += 1) {
    let isDiagonal = true;
    for (let p = 0; p < n; p += 1) {
      for (let q = p + 1; q < n; q += 1) {
        const least = Math.max(floor, 1e-17 * Math.sqrt(Math.abs(at(p, p) * at(q, q))));
        if (Math.abs(at(p, q)) <= least) continue;
        isDiagonal = false;
        rotate(p, q);
      }
    }
    if (isDiagonal) break;
  }
  return Array.from({ length: n }, (_, k) => at(k, k)).sort((x, y) => y - x);
}

/**
 * The eigenvalues of A⁻¹ · B for a positive definite A and a symmetric B, largest first.
 *
 * @returns undefined when A is not positive definite
 */
export function relativeEigenvalues(a: Matrix, b: Matrix): readonly number[] | undefined {
  const lower = cholesky(a);
  return lower && eigenvalues(solveRows(lower, transpose(solveRows(lower, b))));
}

/** L⁻¹ · B. */
function solveRows(lower: Matrix, b: Matrix): Matrix {
  const columns = Array.from({ length: b.columns }, (_, column) =>
    solveLower(
      lower,
      Float64Array.from({ length: b.rows }, (__, row) => entry(b, row, column)),
    ),
  );
  return matrix(b.rows, b.columns, (row, column) => columns[column]?.[row] ?? 0);
}
