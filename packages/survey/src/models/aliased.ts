import { entry } from "../algebra/matrix.js";
import { independentColumns } from "../algebra/rank.js";
import { BLOCK, triangleOf } from "../algebra/triangle.js";
import type { Problem } from "../problem.js";
import { warning } from "../problems.js";
import { real, whole } from "../variance/read.js";
import { DEPENDENT } from "./fit.js";
import type { ModelColumn } from "./model-columns.js";
import { writeColumn } from "./model-columns.js";

/** Columns of a model by whether they can be told from those before them. */
export interface Sorted {
  readonly kept: readonly ModelColumn[];
  /** The names of those that others make up, in the rows that count. */
  readonly aliased: readonly string[];
}

/** Sorts out the columns that others make up, or that are 0 throughout. */
export function withoutAliased(
  columns: readonly ModelColumn[],
  rows: Int32Array,
  weights: Float64Array,
): Sorted {
  const size = columns.length;
  const { upper } = triangleOf(rows.length, size, (from, count, block) => {
    columns.forEach((column, k) => {
      writeColumn(column, rows, from, count, block, k * BLOCK);
    });
    for (let at = 0; at < count; at += 1) {
      const root = Math.sqrt(real(weights, whole(rows, from + at)));
      for (let k = 0; k < size; k += 1) block[k * BLOCK + at] = root * real(block, k * BLOCK + at);
    }
  });
  const lengths = columns.map((_, column) =>
    Float64Array.from({ length: size }, (__, row) => entry(upper, row, column)),
  );
  const places = new Set(independentColumns(lengths, DEPENDENT));
  return {
    kept: columns.filter((_, k) => places.has(k)),
    aliased: columns.filter((_, k) => !places.has(k)).map(({ name }) => name),
  };
}

/** Says which coefficients there are not. */
export function aliasProblems(aliased: readonly string[]): readonly Problem[] {
  return aliased.map((name) =>
    warning(
      "singular",
      `“${name}” cannot be told from the columns before it, or nobody has it: it has no coefficient.`,
      "Drop the term, or merge the category with another.",
    ),
  );
}
