import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";

/** Weights are made for the whole sample, and domains are taken from it afterwards. */
export function wholeSample({ data, rows }: Design): readonly Problem[] {
  if (rows.length === data.size) return [];
  return [
    error(
      "domain-before-weighting",
      `The design is narrowed to ${rows.length} of ${data.size} rows.`,
      "Weight the whole sample, then take the domain; give weight 0 to rows that are not of the population.",
    ),
  ];
}

/** A cell that the population has, and the sample does not. */
export function emptyCell(margin: string, label: string, target: number, sum: number): Problem {
  const found = sum === 0 ? "no respondents" : `respondents whose weights sum to ${sum}`;
  return error(
    "cell-empty",
    `“${label}” of “${margin}” has ${found}, and ${target} in the population.`,
    "Merge the cell with one like it, in the responses and in the targets.",
    { column: margin },
  );
}

/** The sums of targets that must be one population. */
export function sumsDisagree(one: string, sum: number, other: string, otherSum: number): Problem {
  return error(
    "margins-disagree",
    `The targets of “${one}” sum to ${sum}, and those of “${other}” to ${otherSum}.`,
    "Take all targets from one population, or scale them to one total.",
  );
}

/** Whether two sums of targets are one but for the rounding of a table. */
export function agree(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-6 * Math.max(Math.abs(one), Math.abs(other));
}
