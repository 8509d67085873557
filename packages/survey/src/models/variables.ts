import { codedLabels } from "../estimates/groups.js";
import type { Problem } from "../problem.js";
import { columnProblem, error } from "../problems.js";
import type { Responses } from "../responses/responses.js";
import { whole } from "../variance/read.js";

/** A numeric column of a model. */
interface Measure {
  readonly kind: "measure";
  readonly name: string;
  readonly values: Float64Array;
}

/** A categorical column of a model, coded against its first label. */
export interface Factor {
  readonly kind: "factor";
  readonly name: string;
  readonly labels: readonly string[];
  /** The place among the labels a row; below 0 where there is none. */
  readonly codes: Int32Array;
}

export type Variable = Measure | Factor;

/** The order of the labels of some columns, the reference first. */
export type Levels = Readonly<Record<string, readonly string[]>>;

/**
 * Reads a column as a variable of a model: numeric columns are measures unless `levels` names them.
 *
 * @returns undefined, with a problem, when there is no such column or it is neither numeric nor categorical
 */
export function variableIn(
  data: Responses,
  name: string,
  levels: Levels,
  problems: Problem[],
): Variable | undefined {
  const column = data.columns.get(name);
  if (column?.kind === "numeric" && levels[name] === undefined) {
    return { kind: "measure", name, values: column.values };
  }
  return factorIn(data, name, levels, problems);
}

/** Reads a column as a factor; a label that is not among its levels is missing. */
export function factorIn(
  data: Responses,
  name: string,
  levels: Levels,
  problems: Problem[],
): Factor | undefined {
  const column = data.columns.get(name);
  const coded = codedLabels(column);
  if (coded === undefined) {
    problems.push(columnProblem(name, column?.kind, "numeric or categorical"));
    return undefined;
  }
  const labels = levels[name] ?? coded.labels;
  const unknown = labels.filter((label) => !coded.labels.includes(label));
  if (unknown.length > 0 && unknown.length === labels.length) {
    problems.push(
      error(
        "levels-unknown",
        `None of the levels of “${name}” occurs in the column.`,
        `Use labels of the column: ${coded.labels.join("; ")}.`,
        { column: name },
      ),
    );
    return undefined;
  }
  const place = Int32Array.from(coded.labels, (label) => labels.indexOf(label));
  const isSame = place.every((to, from) => to === from);
  const codes = isSame
    ? coded.codes
    : coded.codes.map((code) => (code < 0 ? -1 : whole(place, code)));
  return { kind: "factor", name, labels, codes };
}

/** Reads a column of numbers. */
export function numbersIn(
  data: Responses,
  name: string,
  problems: Problem[],
): Float64Array | undefined {
  const column = data.columns.get(name);
  if (column?.kind === "numeric") return column.values;
  problems.push(columnProblem(name, column?.kind, "numeric"));
  return undefined;
}

/** The rows that have an answer in all variables. */
export function completeRows(rows: Int32Array, variables: readonly Variable[]): Int32Array {
  return variables.reduce(
    (left, variable) =>
      variable.kind === "measure"
        ? left.filter((row) => !Number.isNaN(variable.values[row]))
        : left.filter((row) => whole(variable.codes, row) >= 0),
    rows,
  );
}
