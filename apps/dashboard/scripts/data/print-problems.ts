import type { Problem } from "@abep/domain";
import { groupProblems, type ProblemGroup } from "./group-problems.js";

/** How many rows and examples of a warning stand in the report; all stand on the Data page. */
const shown = { rows: 8, examples: 2 };

/**
 * The report for whoever edits the data: every error with file, row, column, message and remedy,
 * then each kind of warning once, with its count, its rows and an example.
 */
export function printProblems(problems: readonly Problem[]): string {
  return groupProblems(problems)
    .map((group) => (group.severity === "error" ? errors(group) : warnings(group)))
    .join("\n\n");
}

function errors({ problems }: ProblemGroup): string {
  return problems
    .map(
      (problem) =>
        `error  ${place(problem)}  [${problem.code}]\n       ${problem.message}\n       → ${problem.remedy}`,
    )
    .join("\n\n");
}

function warnings({ code, file, problems }: ProblemGroup): string {
  const rows = problems.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const more = rows.length > shown.rows ? ` and ${rows.length - shown.rows} more` : "";
  const where =
    rows.length > 0
      ? `, ${rows.length === 1 ? "row" : "rows"} ${rows.slice(0, shown.rows).join(", ")}${more}`
      : "";
  // Remedies of one kind often differ in nothing: then the last one stands for all before it.
  const examples = problems
    .slice(0, shown.examples)
    .flatMap(({ message, remedy }, index) => [
      `         ${message}`,
      ...(problems[index + 1]?.remedy === remedy && index + 1 < shown.examples
        ? []
        : [`         → ${remedy}`]),
    ]);
  const lines = [`warning  ${problems.length} × [${code}] in ${file}${where}`, ...examples];
  return lines.join("\n");
}

function place({ file, row, column }: Problem): string {
  return [
    file ?? "the data set",
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined || column === "" ? [] : [`column ${column}`]),
  ].join(", ");
}
