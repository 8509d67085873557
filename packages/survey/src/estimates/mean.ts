import type { Design } from "../design/types.js";
import type { DeffKind } from "./deff.js";
import type { Estimates } from "./estimate.js";
import type { JointOptions } from "./grouped.js";
import { moments } from "./moments.js";

export interface MeanOptions extends JointOptions {
  readonly deff?: DeffKind;
  /** Whether to use only rows with an answer to every variable, as `svymean(~x + y, d, na.rm = TRUE)` does. */
  readonly listwise?: boolean;
}

/**
 * Weighted means with design-based errors: Σ w·y / Σ w, R's `svymean` and, with `by`, `svyby`. Each variable is
 * used on the rows of the domain that have an answer; the degrees of freedom are those of the domain.
 *
 * @param variables numeric columns
 * @returns an estimate a group and variable, the variables of a group together
 *
 * @example
 * const [all] = mean(d, "value_local").estimates;
 * const regions = mean(d, ["value_local", "trusts_local"], { by: "region" }).estimates;
 */
export function mean(
  design: Design,
  variables: string | readonly string[],
  options: MeanOptions = {},
): Estimates {
  return moments(design, variables, options, "mean");
}

/** Weighted totals with design-based errors: Σ w·y, R's `svytotal`; otherwise as {@link mean}. */
export function total(
  design: Design,
  variables: string | readonly string[],
  options: MeanOptions = {},
): Estimates {
  return moments(design, variables, options, "total");
}
