import type { Problem } from "../problem.js";
import { columnProblem, warning } from "../problems.js";
import type { Column } from "../responses/columns.js";
import { whole as numberAt } from "../variance/read.js";
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
    problems.push(...absent(variable, column, equals));
    rows = narrowed(rows, column, equals);
  }
  return { design: { ...whole, rows }, problems };
}

/** The rows that are in a condition; a loop for categories, by which domains mostly go. */
function narrowed(
  rows: Int32Array,
  column: Column,
  equals: readonly (string | number)[],
): Int32Array {
  if (column.kind !== "categorical") return rows.filter(membership(column, equals));
  const wanted = Uint8Array.from(column.labels, (label) => (equals.includes(label) ? 1 : 0));
  const kept = new Int32Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = numberAt(rows, at);
    const code = numberAt(column.codes, row);
    kept[count] = row;
    if (code >= 0 && wanted[code] === 1) count += 1;
  }
  return kept.slice(0, count);
}

function membership(
  column: Exclude<Column, { readonly kind: "categorical" }>,
  equals: readonly (string | number)[],
): (row: number) => boolean {
  switch (column.kind) {
    case "numeric":
      return (row) =>
        equals.includes(column.values[row] ?? NaN) && !Number.isNaN(column.values[row]);
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
