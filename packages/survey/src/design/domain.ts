import type { Problem } from "../problem.js";
import { columnProblem, warning } from "../problems.js";
import type { Column } from "../responses/columns.js";
import type { Design, DesignResult } from "./types.js";

/** Rows whose answer is one of several; a missing answer is in no domain. */
export interface Condition {
  readonly variable: string;
  /** Labels of a categorical column, numbers of a numeric one, options of which a set has any. */
  readonly equals: readonly (string | number)[];
}

/**
 * The same design, asked about some of its rows: R's `subset`. No row is deleted, so strata and clusters
 * without a member still count towards the variance.
 *
 * @param conditions what must hold, all of it; or a test of a row's number, from 0
 * @returns the narrowed design, with a warning for a label that does not occur
 */
export function domain(
  whole: Design,
  conditions: readonly Condition[] | ((row: number) => boolean),
): DesignResult {
  if (typeof conditions === "function") {
    return { design: { ...whole, rows: whole.rows.filter(conditions) }, problems: [] };
  }
  const problems: Problem[] = [];
  let { rows } = whole;
  for (const { variable, equals } of conditions) {
    const column = whole.data.columns.get(variable);
    if (column === undefined) {
      return { design: undefined, problems: [columnProblem(variable, undefined, "any")] };
    }
    const isIn = membership(column, equals);
    problems.push(...absent(variable, column, equals));
    rows = rows.filter(isIn);
  }
  return { design: { ...whole, rows }, problems };
}

function membership(
  column: Column,
  equals: readonly (string | number)[],
): (row: number) => boolean {
  switch (column.kind) {
    case "numeric":
      return (row) =>
        equals.includes(column.values[row] ?? NaN) && !Number.isNaN(column.values[row]);
    case "categorical": {
      const wanted = column.labels.map((label) => equals.includes(label));
      return (row) => wanted[column.codes[row] ?? -1] ?? false;
    }
    case "multiple": {
      const sets = column.chosen.filter((_, at) => equals.includes(column.options[at] ?? ""));
      return (row) => sets.some((chosen) => chosen[row] === 1);
    }
    case "text":
      return (row) => equals.includes(column.values[row] ?? NaN);
  }
}

function absent(
  variable: string,
  column: Column,
  equals: readonly (string | number)[],
): readonly Problem[] {
  const known: readonly (string | number)[] | undefined =
    column.kind === "categorical"
      ? column.labels
      : column.kind === "multiple"
        ? column.options
        : undefined;
  return equals
    .filter((value) => known?.includes(value) === false)
    .map((value) =>
      warning(
        "label-unknown",
        `“${variable}” has no answer “${value}”.`,
        `Use one of: ${known?.join("; ") ?? ""}.`,
        { column: variable },
      ),
    );
}
