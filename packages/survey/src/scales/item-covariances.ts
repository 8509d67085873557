import { type Matrix, matrix } from "../algebra/matrix.js";
import { covariance } from "./figures.js";
import type { KeyedItem } from "./keyed.js";

/** The covariances of items with n − 1, each over the rows of its pair. */
export function covariancesOf(items: readonly KeyedItem[]): Matrix {
  const valuesAt = (at: number): Float64Array => items[at]?.values ?? new Float64Array(0);
  return matrix(items.length, items.length, (i, j) => covariance(valuesAt(i), valuesAt(j)));
}
