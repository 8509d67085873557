import type { Problem } from "./problem.js";

/** Where a problem is, as far as is known. */
export type Place = Pick<Problem, "file" | "row" | "column" | "value">;

/** A problem that leaves no result. */
export function error(code: string, message: string, remedy: string, place: Place = {}): Problem {
  return { severity: "error", code, ...place, message, remedy };
}

/** A problem that leaves a result worth a look. */
export function warning(code: string, message: string, remedy: string, place: Place = {}): Problem {
  return { severity: "warning", code, ...place, message, remedy };
}

/** There is no such column, or it is of a kind that will not do. */
export function columnProblem(name: string, found: string | undefined, wanted: string): Problem {
  return found === undefined
    ? error("column-absent", `There is no column “${name}”.`, "Check how the column is spelt.", {
        column: name,
      })
    : error(
        "column-kind",
        `Column “${name}” is ${found}; it must be ${wanted}.`,
        "Name another column, or say how this one is to be read when you make the responses.",
        { column: name },
      );
}
