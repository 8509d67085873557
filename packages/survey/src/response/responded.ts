import type { Design } from "../design/types.js";
import { numericVariables } from "../estimates/moments.js";
import { answered } from "../estimates/rows.js";
import type { Problem } from "../problem.js";
import { error, warning } from "../problems.js";

/** Which cases responded. */
export interface Responded {
  /** 1 or 0 a row of the data; NaN where it is not known. */
  readonly values: Float64Array;
  /** The rows of the domain where it is known. */
  readonly rows: Int32Array;
}

/**
 * Reads whether cases responded.
 *
 * @returns undefined, with a problem, unless the column is numeric and has 0 and 1 only
 */
export function respondedIn(
  design: Design,
  name: string,
  problems: Problem[],
): Responded | undefined {
  const [column] = numericVariables(design, [name], problems);
  if (column === undefined) return undefined;
  const { values } = column;
  const rows = answered(design.rows, column);
  const bad = rows.find((row) => values[row] !== 0 && values[row] !== 1);
  if (bad === undefined) return { values, rows };
  problems.push(
    error(
      "answer-outside",
      `Row ${bad + 1} has ${values[bad] ?? ""} in “${name}”; it must be 1 for a case that responded, 0 for one that did not.`,
      "Recode the column to 0 and 1.",
      { row: bad + 2, column: name },
    ),
  );
  return undefined;
}

/** Says how many cases of the frame lack a value. */
export function leftOut(cases: number): readonly Problem[] {
  if (cases === 0) return [];
  return [
    warning(
      "rows-left-out",
      cases === 1
        ? "One case of the frame lacks a value and is left out."
        : `${cases} cases of the frame lack a value and are left out.`,
      "Fill in the frame, or give what is not known a category of its own.",
    ),
  ];
}
