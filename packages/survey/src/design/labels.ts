import type { Problem } from "../problem.js";
import { columnProblem, error } from "../problems.js";
import type { Responses } from "../responses/responses.js";

/** A label a row, as a number from 0 up. */
export interface Labelled {
  readonly codes: Int32Array;
  readonly count: number;
}

/**
 * Reads a column as labels of strata, clusters or cells: numbers are labels too.
 *
 * @returns undefined, with a problem, when there is no such column or a row has no label
 */
export function labelled(data: Responses, name: string, problems: Problem[]): Labelled | undefined {
  const column = data.columns.get(name);
  if (column === undefined || column.kind === "multiple") {
    problems.push(columnProblem(name, column?.kind, "categorical, numeric or text"));
    return undefined;
  }
  const { codes, count } =
    column.kind === "categorical"
      ? { codes: column.codes, count: column.labels.length }
      : distinct(column.values);
  const empty = codes.findIndex((code) => code < 0);
  if (empty < 0) return { codes, count };
  problems.push(
    error(
      "label-missing",
      `Row ${empty + 1} of the responses has no value in “${name}”.`,
      "Every row needs its stratum and cluster: fill it in, or give it a category of its own.",
      { row: empty + 2, column: name },
    ),
  );
  return undefined;
}

function distinct(values: Float64Array | readonly (string | undefined)[]): Labelled {
  const codeOf = new Map<number | string, number>();
  const codes = new Int32Array(values.length);
  values.forEach((value: number | string | undefined, row: number) => {
    if (value === undefined || Number.isNaN(value)) codes[row] = -1;
    else {
      const code = codeOf.get(value) ?? codeOf.size;
      codeOf.set(value, code);
      codes[row] = code;
    }
  });
  return { codes, count: codeOf.size };
}
