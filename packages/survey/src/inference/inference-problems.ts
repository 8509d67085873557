import type { Problem } from "../problem.js";
import { error } from "../problems.js";

/** Fewer than two answers, so nothing to compare. */
export function oneCategory(column: string): Problem {
  return error(
    "one-category",
    `Fewer than two different answers to “${column}” occur, so there is nothing to test.`,
    "Ask about a larger domain, or choose another question.",
    { column },
  );
}

/** There are no degrees of freedom, hence no p-value. */
export function noDegreesForTest(df: number): Problem {
  return error(
    "no-degrees-of-freedom",
    `There are ${df} degrees of freedom, so there is no p-value.`,
    "Ask about a larger domain, or one that lies in more clusters.",
  );
}

/** There is no variance to hold a difference against. */
export function nothingVaries(): Problem {
  return error(
    "no-variation",
    "The estimates do not vary from sample to sample, so there is no test.",
    "Check that the answers differ within the groups, and that the sample has more than one cluster.",
  );
}

/** A covariance cannot be inverted. */
export function singular(): Problem {
  return error(
    "singular",
    "The covariance is singular: there are more figures to test than clusters or cells can tell apart.",
    "Merge small categories, or use another statistic.",
  );
}

/** The groups of a test are not as many as it takes. */
export function groupCount(column: string, found: number, wanted: string): Problem {
  return error(
    "group-count",
    `“${column}” has ${found} groups here; the test takes ${wanted}.`,
    "Name the groups by `levels`, and check that the domain has them.",
    { column },
  );
}
