import type { ModelColumn } from "./model-columns.js";
import type { Term } from "./terms.js";

/** A term of a fitted model, with the places of its coefficients. */
export interface FittedTerm extends Term {
  readonly at: readonly number[];
}

/** The places of each term's coefficients. */
export function fittedTerms(
  terms: readonly Term[],
  columns: readonly ModelColumn[],
): readonly FittedTerm[] {
  return terms.map((term) => ({
    ...term,
    at: columns.flatMap((column, k) => (column.term === term.label ? [k] : [])),
  }));
}
