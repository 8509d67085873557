import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";

/**
 * Why a mean, a share or another ratio has no variance that means anything: nobody answered, one respondent did,
 * or all of them are in one cluster, whose deviations from its own mean sum to nothing.
 *
 * @param base the respondents with a weight other than 0
 * @param clusters how many first-stage units they are in, up to 2
 * @returns undefined when none of this is so
 */
export function spreadProblem(base: number, clusters: number): Problem | undefined {
  if (base === 0) return nobody();
  if (base === 1) {
    return error(
      "one-respondent",
      "There is one respondent, so there is no variance.",
      "Show the group without a standard error, or merge it with another.",
    );
  }
  return clusters < 2
    ? error(
        "one-cluster",
        "All respondents are in one cluster, so there is no variance between clusters.",
        "Show the group without a standard error, or merge it with another.",
      )
    : undefined;
}

/** {@link spreadProblem} for rows with an answer; it looks no further than to the second cluster. */
export function whyNoSpread({ sampling, weights }: Design, rows: Int32Array): Problem | undefined {
  const unitOf = sampling.kind === "linearised" ? sampling.stages[0]?.unitOf : undefined;
  let base = 0;
  let clusters = unitOf === undefined ? 2 : 0;
  let first: number | undefined;
  for (const row of rows) {
    if (weights[row] === 0) continue;
    base += 1;
    const unit = unitOf?.[row];
    if (clusters === 0) {
      first = unit;
      clusters = 1;
    } else if (unit !== first) {
      clusters = 2;
    }
    if (base > 1 && clusters > 1) break;
  }
  return spreadProblem(base, clusters);
}

/** Nobody answered. */
export function nobody(): Problem {
  return error(
    "no-respondents",
    "No respondent with a weight has an answer here.",
    "Check the domain and the column; an empty group has no estimate.",
  );
}
