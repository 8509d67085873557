import type { Problem } from "../problem.js";
import { error } from "../problems.js";

/** There are too few items or rows for a reliability. */
export function tooLittle(): Problem {
  return error(
    "too-few-items",
    "Reliability takes two items and two rows with answers at least.",
    "Name all items of the scale, and ask about a larger domain.",
  );
}

/** The level of an interval is none. */
export function levelProblem(level: number): Problem {
  return error(
    "level",
    `${level} is no level of confidence.`,
    "Give a `level` between 0 and 1, such as 0.95.",
  );
}

/** An item, or the whole scale, has the same answer everywhere. */
export function stillItems(): Problem {
  return error(
    "no-variation",
    "An item, or the scale, does not vary in these rows, so some figures cannot be given.",
    "Leave out items that everybody answers alike, or ask about a larger domain.",
  );
}

/** No polychoric correlation is the likeliest. */
export function noPolychoric(x: string, y: string): Problem {
  return error(
    "no-polychoric",
    `“${x}” and “${y}” have no polychoric correlation: one of them has a single answer, or the likelihood rises up to 1 or −1.`,
    "Merge rare answers, or ask about a larger domain.",
  );
}
