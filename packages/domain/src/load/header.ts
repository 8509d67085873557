import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import { nearest } from "../problems/nearest.js";
import type { Problem } from "../problems/problem.js";
import type { Table } from "../tables/index.js";
import type { TableFile } from "./files.js";

/** How a file's header fits its table. */
interface HeaderReading {
  /** Whether the rows of the file can be read. */
  readonly complete: boolean;
  /** Columns that the file lacks and that may be empty. */
  readonly absent: readonly string[];
}

/**
 * Compares a file's header with the columns of its table. A column that may be empty can be absent as well,
 * unless the file has a column that nobody knows: that may be the same one, misspelt.
 */
export function checkHeader(
  table: Table<unknown, string>,
  { file, sheet, rows, columns }: TableFile,
  problems: Problem[],
): HeaderReading {
  const at = { file, ...(sheet !== undefined && { sheet }) };
  const present = new Set(columns);
  for (const row of rows) for (const name of Object.keys(row)) present.add(name);
  if (present.size === 0) return { complete: true, absent: [] };
  const known = table.columns().map((column) => column.name);
  const unknown = [...present].filter((name) => !known.includes(name));
  const lacking = table
    .columns()
    .filter((column) => column.mayBeAbsent !== true && !present.has(column.name));
  const missing = lacking.filter((column) => column.required || unknown.length > 0);
  const absent = lacking.filter((column) => !missing.includes(column)).map(({ name }) => name);
  for (const name of unknown)
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
  for (const { name } of missing)
    problems.push(
      makeProblem(
        "missing-column",
        { ...at, row: 1, column: name },
        `The column ${name} is missing.`,
        `Add it; the columns are ${known.join(", ")}.`,
      ),
    );
  for (const name of absent)
    problems.push(
      makeProblem(
        "absent-column",
        { ...at, row: 1, column: name },
        `The column ${name} is absent; all its cells count as empty.`,
        "Nothing, if there is nothing to say in it; else add it.",
      ),
    );
  return { complete: missing.length === 0, absent };
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
