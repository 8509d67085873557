import type { Problem } from "../problem.js";
import { error, warning } from "../problems.js";

/** A factor cannot be told from two items or fewer, whatever their rows. */
export function tooFewForFactor(): Problem {
  return error(
    "too-few-items",
    "A factor takes three items and two rows with answers to all of them at least: any loadings with the same product fit two items.",
    "Name all items of the scale, or use alpha for two.",
  );
}

/** The matrix has no likelihood. */
export function notPositiveDefinite(): Problem {
  return error(
    "singular",
    "An item is a combination of others, or the correlations contradict each other, so no factor model has a likelihood.",
    "Leave out items that say the same, ask about a larger domain, or use `minres`.",
  );
}

/** The factor accounts for all of an item, or for more than there is. */
export function heywood(items: readonly string[]): Problem {
  return error(
    "heywood",
    `A Heywood case: at the best fit, nothing or less than nothing is unique in ${quoted(items)}.`,
    "Look for an item that all but repeats another, for a second factor, or for too few rows.",
  );
}

/** The search came to no minimum. */
export function noFactor(): Problem {
  return error(
    "not-converged",
    "No one set of loadings fits best: the items have too little in common, or several factors.",
    "Look at the correlations of the items, and leave out those that go with no other.",
  );
}

/** Items that point the other way. */
export function oppositeItems(items: readonly string[]): Problem {
  return warning(
    "negative-loading",
    `The factor goes against ${quoted(items)}, which lowers omega.`,
    "Check whether they say the opposite, and name them in `reversed` if so.",
  );
}

function quoted(items: readonly string[]): string {
  return items.map((item) => `“${item}”`).join(", ");
}
