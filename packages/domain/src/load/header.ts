import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import { nearest } from "../problems/nearest.js";
import type { Problem } from "../problems/problem.js";
import type { Table } from "../tables/index.js";
import type { TableFile } from "./files.js";

/** Compares a file's header with the columns of its table. Returns whether its rows can be read. */
export function checkHeader(
  table: Table<unknown, string>,
  { file, sheet, rows, columns }: TableFile,
  problems: Problem[],
): boolean {
  const at = { file, ...(sheet !== undefined && { sheet }) };
  const present = new Set(columns);
  for (const row of rows) for (const name of Object.keys(row)) present.add(name);
  if (present.size === 0) return true;
  const known = table.columns().map((column) => column.name);
  const missing = table
    .columns()
    .filter((column) => column.mayBeAbsent !== true && !present.has(column.name));
  for (const name of present) {
    if (known.includes(name)) continue;
    problems.push(
      name in Object.prototype
        ? makeProblem(
            "unsafe-name",
            { ...at, row: 1, column: name },
            `“${name}” has a meaning of its own in programs and cannot be a column.`,
            "Delete or rename the column.",
          )
        : unknownColumn(at, name, known),
    );
  }
  for (const { name } of missing)
    problems.push(
      makeProblem(
        "missing-column",
        { ...at, row: 1, column: name },
        `The column ${name} is missing.`,
        `Add it; the columns are ${known.join(", ")}.`,
      ),
    );
  return missing.length === 0;
}

function unknownColumn(at: ProblemPlace, name: string, known: readonly string[]): Problem {
  const near = nearest(name, known);
  return makeProblem(
    "unknown-column",
    { ...at, row: 1, column: name },
    `The table has no column “${name}”.`,
    near === undefined
      ? "Delete the column, or move what it says into a note."
      : `Did you mean ${near}?`,
  );
}
