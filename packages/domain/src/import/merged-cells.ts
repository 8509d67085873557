import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { columnLetter } from "./column-letter.js";
import type { TablePlace } from "./table-finder.js";
import type { MergedCells } from "./workbook.js";

/** Merged cells of a table: what they say stands in their first cell alone. */
export function mergedProblems(merged: readonly MergedCells[], at: TablePlace): readonly Problem[] {
  return merged.map(({ top, left, bottom, right }) => {
    const [from, to] = [`${columnLetter(left - 1)}${top}`, `${columnLetter(right - 1)}${bottom}`];
    return makeProblem(
      "merged-cells",
      { ...at, row: top, column: columnLetter(left - 1) },
      `The cells ${from} to ${to} are merged; their text is read as that of ${from}, and the others as empty.`,
      "Unmerge them, and write into each cell what it stands for.",
    );
  });
}
