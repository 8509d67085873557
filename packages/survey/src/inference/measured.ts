import type { Design } from "../design/types.js";
import { categoriesOf } from "../estimates/categories.js";
import { numericVariables } from "../estimates/moments.js";
import { answered } from "../estimates/rows.js";
import type { Problem } from "../problem.js";
import { columnProblem, error } from "../problems.js";

/** What is averaged: numbers, or 1 for those who gave an answer and 0 for the others. */
export interface Measured {
  /** A number a row of the data. */
  readonly values: Float64Array;
  /** Those rows of the domain that have one. */
  readonly rows: Int32Array;
}

/**
 * A numeric column, or the indicator of one category of any column.
 *
 * @returns undefined, with a problem, when there is no such column or category
 */
export function measured(
  design: Design,
  variable: string,
  category: string | undefined,
  problems: Problem[],
): Measured | undefined {
  const column = design.data.columns.get(variable);
  if (category === undefined) {
    if (column !== undefined && column.kind !== "numeric") {
      problems.push(columnProblem(variable, column.kind, "numeric unless a category is named"));
      return undefined;
    }
    const [found] = numericVariables(design, [variable], problems);
    return found && { values: found.values, rows: answered(design.rows, found) };
  }
  const categories = categoriesOf(column, variable, problems);
  if (categories === undefined) return undefined;
  const place = categories.labels.indexOf(category);
  if (place >= 0) {
    return { values: categories.indicator(place), rows: categories.answering(design.rows) };
  }
  problems.push(
    error(
      "label-unknown",
      `“${variable}” has no answer “${category}”.`,
      `Use one of: ${categories.labels.join("; ")}.`,
      { column: variable },
    ),
  );
  return undefined;
}
