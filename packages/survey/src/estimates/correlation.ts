import { entry, matrix, sandwich } from "../algebra/matrix.js";
import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { error, warning } from "../problems.js";
import { estimated } from "../variance/estimated.js";
import { replicateCovariance } from "../variance/replicates.js";
import { nobody, whyNoSpread } from "../variance/spread.js";
import type { Estimates, Figures } from "./estimate.js";
import type { GroupOptions } from "./grouped.js";
import { grouped } from "./grouped.js";
import type { Variable } from "./moments.js";
import { numericVariables } from "./moments.js";
import { kendallTau, midRanks, ranked, weightsByPlace } from "./ranks.js";
import { answered, basesOf } from "./rows.js";
import { secondMoments } from "./second-moments.js";
import { correction } from "./variance.js";

export interface CorrelationOptions extends GroupOptions {
  /** `pearson` by default. */
  readonly kind?: "pearson" | "spearman" | "kendall";
}

type Correlated = Pick<Figures, "estimate" | "variance" | "problems">;

/**
 * The weighted correlation of two variables, over rows that have both.
 *
 * - `pearson`: from the variances and the covariance of R's `svyvar(~x + y)`, its error by the delta method.
 * - `spearman`: Pearson's of weighted mid-ranks, the weight below a value and half of that at it.
 * - `kendall`: tau-b over pairs weighted by the product of their weights.
 *
 * The last two are R's `cor` at equal weights. They have a standard error under replicate weights only; for other
 * designs make them by {@link jackknife}.
 *
 * @param variables two numeric columns
 * @returns an estimate a group, named `x|y` after its columns
 *
 * @example
 * const [r] = correlation(d, ["value_local", "value_national"], { kind: "spearman" }).estimates;
 */
export function correlation(
  design: Design,
  variables: readonly [string, string],
  options: CorrelationOptions = {},
): Estimates {
  const problems: Problem[] = [];
  const [x, y] = numericVariables(design, variables, problems);
  return grouped(design, options, problems, (group) => {
    if (x === undefined || y === undefined) return [];
    const rows = answered(group.rows, x, y).filter((row) => design.weights[row] !== 0);
    const bases = basesOf(rows, design.weights);
    const variable = `${x.variable}|${y.variable}`;
    return [{ variable, ...correlated(design, group.rows, rows, x, y, options.kind), ...bases }];
  });
}

function correlated(
  design: Design,
  inGroup: Int32Array,
  rows: Int32Array,
  x: Variable,
  y: Variable,
  kind: CorrelationOptions["kind"] = "pearson",
): Correlated {
  if (rows.length === 0) return { estimate: NaN, variance: undefined, problems: [nobody()] };
  const still = [x, y].find(({ values }) =>
    rows.every((row) => values[row] === values[rows[0] ?? 0]),
  );
  if (still !== undefined) return noVariation(still);
  return kind === "pearson"
    ? pearson(design, inGroup, rows, x, y)
    : byRanks(design, rows, x, y, kind === "kendall" ? kendallTau : spearman);
}

function pearson(
  design: Design,
  inGroup: Int32Array,
  rows: Int32Array,
  { values: x }: Variable,
  { values: y }: Variable,
): Correlated {
  const pairs = [[x, x] as const, [x, y] as const, [y, y] as const];
  const { values, covariance, problem } = estimated(
    design,
    secondMoments(rows, pairs, correction(design, inGroup, rows)),
  );
  const [xx = NaN, xy = NaN, yy = NaN] = values;
  const r = xy / Math.sqrt(xx * yy);
  const slopes = [-r / (2 * xx), 1 / Math.sqrt(xx * yy), -r / (2 * yy)];
  const gradient = matrix(3, 1, (row) => slopes[row] ?? 0);
  const why = whyNoSpread(design, rows) ?? problem;
  return {
    estimate: r,
    variance:
      why === undefined && covariance ? entry(sandwich(gradient, covariance), 0, 0) : undefined,
    problems: why === undefined ? [] : [why],
  };
}

type RankCorrelation = typeof kendallTau;

const spearman: RankCorrelation = (x, y, weights) => {
  const bySum = (ranking: typeof x): Float64Array => {
    const ranks = midRanks(weightsByPlace(ranking, weights));
    return Float64Array.from(ranking.places, (place) => ranks[place] ?? 0);
  };
  const [rankX, rankY] = [bySum(x), bySum(y)];
  const all = Int32Array.from(weights.keys());
  const [xx = NaN, xy = NaN, yy = NaN] = secondMoments(
    all,
    [
      [rankX, rankX],
      [rankX, rankY],
      [rankY, rankY],
    ],
    1,
  ).at(weights);
  return xy / Math.sqrt(xx * yy);
};

function byRanks(
  { sampling, weights }: Design,
  rows: Int32Array,
  x: Variable,
  y: Variable,
  coefficient: RankCorrelation,
): Correlated {
  const [rankedX, rankedY] = [ranked(rows, x.values), ranked(rows, y.values)];
  const at = (all: Float64Array): Float64Array =>
    Float64Array.of(
      coefficient(
        rankedX,
        rankedY,
        Float64Array.from(rows, (row) => all[row] ?? 0),
      ),
    );
  const full = at(weights);
  const estimate = full[0] ?? NaN;
  if (sampling.kind === "linearised") {
    return { estimate, variance: undefined, problems: [noError()] };
  }
  const variance = entry(replicateCovariance(sampling, weights.length, full, at), 0, 0);
  return { estimate, variance, problems: [] };
}

/** A correlation with a variable that does not vary is none. */
function noVariation({ variable: column }: Variable): Correlated {
  const problem = error(
    "no-variation",
    `All respondents give the same answer to “${column}”, so there is no correlation with it.`,
    "Ask about a larger domain, or leave the variable out.",
    { column },
  );
  return { estimate: NaN, variance: undefined, problems: [problem] };
}

function noError(): Problem {
  return warning(
    "replicates-needed",
    "A rank correlation has no standard error by linearisation.",
    "Make replicate weights of the design, by `jackknife`, and ask again.",
  );
}
