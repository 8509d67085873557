import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { columnProblem, error } from "../problems.js";
import type { NumericTotal } from "./profiles.js";

/** Reads the columns to whose totals weights are calibrated: every row with a weight must have a number. */
export function numericTotals(
  { data, weights }: Design,
  totals: Readonly<Record<string, number>>,
  problems: Problem[],
): readonly NumericTotal[] {
  return Object.entries(totals).flatMap(([name, total]) => {
    const column = data.columns.get(name);
    if (column?.kind !== "numeric") {
      problems.push(columnProblem(name, column?.kind, "numeric"));
      return [];
    }
    const { values } = column;
    const missing = values.findIndex((value, row) => Number.isNaN(value) && weights[row] !== 0);
    if (missing >= 0) {
      problems.push(
        error(
          "value-missing",
          `Row ${missing + 1} has a weight and no number in “${name}”.`,
          "Fill in the numbers that the weights rest on, or give the row weight 0.",
          { row: missing + 2, column: name },
        ),
      );
    }
    if (!Number.isFinite(total)) {
      problems.push(
        error("target-unusable", `The total of “${name}” is ${total}.`, "Give a finite number.", {
          column: name,
        }),
      );
    }
    return { name, values, total };
  });
}
