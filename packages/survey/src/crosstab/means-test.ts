import { quadratic } from "../algebra/cholesky.js";
import { entry, matrix } from "../algebra/matrix.js";
import { fisherF } from "../distributions/index.js";
import type { Estimates } from "../estimates/estimate.js";
import type { TestResult } from "../inference/chi-square-test.js";
import { without } from "../inference/chi-square-test.js";
import type { Problem } from "../problem.js";
import { error } from "../problems.js";

/**
 * Tests whether the means of k groups are alike: the Wald statistic of their differences over k − 1, on k − 1 and
 * df − (k − 1) degrees of freedom. R's `regTermTest` of the group in `svyglm`.
 *
 * @param means of the groups, with their covariance
 */
export function meansTest({ estimates, covariance, df }: Estimates): TestResult {
  const why = estimates.flatMap(({ problems }) => problems);
  const k = estimates.length;
  const df2 = df - (k - 1);
  if (why.length > 0) return without(why);
  if (k < 2 || df2 <= 0 || covariance === undefined) return without([tooFew()]);
  const differences = estimates
    .slice(1)
    .map(({ estimate = 0 }) => estimate - (estimates[0]?.estimate ?? 0));
  const spread = matrix(k - 1, k - 1, (a, b) => {
    const shared = entry(covariance, 0, 0) - entry(covariance, 0, b + 1);
    return entry(covariance, a + 1, b + 1) - entry(covariance, a + 1, 0) + shared;
  });
  const wald = quadratic(spread, differences);
  if (wald === undefined) return without([tooFew()]);
  const statistic = wald / (k - 1);
  return { statistic, df1: k - 1, df2, p: fisherF.upper(statistic, k - 1, df2), problems: [] };
}

function tooFew(): Problem {
  return error(
    "too-few-to-compare",
    "There are too few groups or clusters, or too little varies, to compare means.",
    "Merge groups, or leave the test out.",
  );
}
