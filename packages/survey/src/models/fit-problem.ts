import type { Problem } from "../problem.js";
import { error } from "../problems.js";

/** What came of a fit. */
export type FitStatus =
  | { readonly status: "fitted" | "unsettled" }
  | { readonly status: "singular" | "separated"; readonly column: string };

/** Why a model has no fit; undefined when it has one. */
export function fitProblem(found: FitStatus): Problem | undefined {
  switch (found.status) {
    case "fitted":
      return undefined;
    case "singular":
      return error(
        "singular",
        `“${found.column}” cannot be told from the columns before it.`,
        "Drop the term, or merge the category with another.",
      );
    case "separated":
      return separation(found.column);
    case "unsettled":
      return unsettled();
  }
}

/** A coefficient without a finite optimum. */
function separation(column: string): Problem {
  return error(
    "separation",
    `“${column}” predicts the answers without error, so its coefficient has no finite estimate.`,
    "Merge the category with another, drop the term, or report the shares themselves.",
  );
}

/** A fit that goes on moving. */
function unsettled(): Problem {
  return error(
    "not-converged",
    "The fit did not settle in a hundred steps.",
    "Put columns on similar scales, or use fewer terms.",
  );
}
