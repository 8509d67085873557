import type { Matrix } from "../algebra/matrix.js";
import { degreesOfFreedom } from "../design/degrees-of-freedom.js";
import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { estimated } from "../variance/estimated.js";
import type { Statistic } from "../variance/statistic.js";
import type { Estimates, Figures, IntervalOptions } from "./estimate.js";
import { criticalValue, levelProblems, toEstimate } from "./estimate.js";
import type { Group } from "./groups.js";
import { groupsOf } from "./groups.js";

/** Options of estimates by groups. */
export interface GroupOptions extends IntervalOptions {
  /** Columns whose answers make the groups; each group is a domain of the one design. */
  readonly by?: string | readonly string[];
}

/** Options of estimates that can be given with their covariance. */
export interface JointOptions extends GroupOptions {
  /** Whether to give the covariance of all estimates of the call, across groups too. */
  readonly covariance?: boolean;
}

/**
 * Estimates for each group of a domain.
 *
 * @param problems what stands against the call; with any of them that is an error there are no estimates
 * @param figuresOf the figures of a group
 * @param joint the same estimates in the same order as one statistic, for their covariance
 */
export function grouped(
  design: Design,
  options: JointOptions,
  problems: Problem[],
  figuresOf: (group: Group) => readonly Figures[],
  joint?: (groups: readonly Group[]) => Statistic,
): Estimates {
  const groups = groupsOf(design, options.by, problems);
  problems.push(...levelProblems(options));
  const df = options.df ?? degreesOfFreedom(design);
  if (problems.some(({ severity }) => severity === "error")) return { estimates: [], df, problems };
  const t = criticalValue(df, options.level);
  const estimates = groups.flatMap((group) =>
    figuresOf(group).map((figures) => {
      const own = figures.df ?? df;
      const quantile = own === df ? t : criticalValue(own, options.level);
      return toEstimate(figures, group.labels, own, quantile);
    }),
  );
  const covariance =
    options.covariance === true && joint !== undefined
      ? estimated(design, joint(groups)).covariance
      : undefined;
  return {
    estimates,
    df,
    ...(covariance === undefined ? {} : { covariance: finite(covariance) }),
    problems,
  };
}

/** An estimate that does not exist varies with none. */
function finite(covariance: Matrix): Matrix {
  const values = covariance.values.map((value) => (Number.isFinite(value) ? value : 0));
  return { ...covariance, values };
}
