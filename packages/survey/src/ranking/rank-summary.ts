import { degreesOfFreedom } from "../design/degrees-of-freedom.js";
import type { Design } from "../design/types.js";
import type { Estimate, IntervalOptions } from "../estimates/estimate.js";
import { criticalValue, levelProblems, toEstimate } from "../estimates/estimate.js";
import { estimator, numericVariables } from "../estimates/moments.js";
import { weightedSum } from "../estimates/ratio-statistic.js";
import { answered, basesOf } from "../estimates/rows.js";
import type { Problem } from "../problem.js";
import { nobody } from "../variance/spread.js";
import type { Ranking, Unranked } from "./ranking.js";
import { bordaPoints, outsideProblems, rankingOf } from "./ranking.js";

export interface RankSummaryOptions extends IntervalOptions {
  /** Each k of which to give the share that ranks an option k-th or better; 1 and 3 by default. */
  readonly top?: readonly number[];
  /** The points of options left unranked; `zero` by default. */
  readonly unranked?: Unranked;
}

/** Where an option stands. */
export interface RankedOption {
  /** The column of its ranks. */
  readonly item: string;
  /** How many respondents with a weight other than 0 ranked it. */
  readonly ranked: number;
  /** The weighted mean rank among those who ranked it. */
  readonly meanRank: Estimate;
  /** The weighted sum of its points. */
  readonly bordaTotal: number | undefined;
  /** The weighted mean of its points over the base. */
  readonly bordaMean: Estimate;
  /** Its share of the points of all options. */
  readonly bordaShare: number | undefined;
  /** For each k of `top`, the share of the base that ranks it k-th or better; `category` is `top` and k. */
  readonly top: readonly { readonly k: number; readonly share: Estimate }[];
}

/** The answers to a ranking question. A figure that cannot be given is undefined, and the problems say why. */
export interface RankSummary {
  /** In the order of the columns. */
  readonly options: readonly RankedOption[];
  /** Respondents with a weight other than 0 who ranked one option at least. */
  readonly base: number;
  /** The sum of their weights. */
  readonly weightedBase: number;
  /** The degrees of freedom of the intervals. */
  readonly df: number;
  readonly problems: readonly Problem[];
}

/**
 * The options of a ranking question by mean rank, by Borda's points and by how many rank them high, with design-based
 * errors. The base is everyone in the domain who ranked one option at least; of K options the first has K − 1 points
 * and the last none. Where some leave options unranked, read the mean rank beside `ranked`: it is of those who ranked
 * the option only.
 *
 * @param items numeric columns, one an option, of the ranks given to it; 1 is first
 *
 * @example
 * const { options } = rankSummary(d, ["rank_cpd", "rank_transition", "rank_send"], { top: [1, 2] });
 * options.map(({ item, meanRank, top }) => [item, meanRank.estimate, top[0]?.share.estimate]);
 */
export function rankSummary(
  design: Design,
  items: readonly string[],
  options: RankSummaryOptions = {},
): RankSummary {
  const problems: Problem[] = [...levelProblems(options)];
  const columns = numericVariables(design, items, problems);
  const df = options.df ?? degreesOfFreedom(design);
  if (problems.length > 0) return { options: [], base: 0, weightedBase: 0, df, problems };
  const ranking = rankingOf(design.rows, columns);
  const bases = basesOf(ranking.rows, design.weights);
  problems.push(...(bases.base === 0 ? [nobody()] : outsideProblems(ranking)));
  const t = criticalValue(df, options.level);
  const meansOf = estimator(design, "mean");
  const estimates = (
    variable: string,
    rows: Int32Array,
    numerators: readonly Numerator[],
  ): readonly Estimate[] =>
    meansOf({
      rows,
      variables: numerators.map(({ values }) => ({ variable, values, complete: true })),
    }).map((found, at) => {
      const category = numerators[at]?.category;
      return toEstimate({ ...found, ...(category === undefined ? {} : { category }) }, [], df, t);
    });
  const points = bordaPoints(ranking, options.unranked ?? "zero");
  const totals = points.map((own) => weightedSum(ranking.rows, own, design.weights));
  const all = totals.reduce((sum, own) => sum + own, 0);
  return {
    options: ranking.columns.flatMap((column, at): readonly RankedOption[] => {
      const { variable: item, values } = column;
      const ranked = answered(ranking.rows, column);
      const tops = options.top ?? [1, 3];
      const [meanRank] = estimates(item, ranked, [{ values }]);
      const [bordaMean, ...shares] = estimates(item, ranking.rows, [
        { values: points[at] ?? new Float64Array() },
        ...tops.map((k) => ({ values: inTop(ranking, values, k), category: `top ${k}` })),
      ]);
      if (meanRank === undefined || bordaMean === undefined) return [];
      const own: RankedOption = {
        item,
        ranked: basesOf(ranked, design.weights).base,
        meanRank,
        bordaTotal: bases.base === 0 ? undefined : totals[at],
        bordaMean,
        bordaShare: all === 0 ? undefined : (totals[at] ?? 0) / all,
        top: shares.flatMap((share, place) => {
          const k = tops[place];
          return k === undefined ? [] : { k, share };
        }),
      };
      return [own];
    }),
    ...bases,
    df,
    problems,
  };
}

/** What is averaged, a number a row of the data. */
interface Numerator {
  readonly values: Float64Array;
  readonly category?: string;
}

/** For each row of the data, 1 where the rank is k or better, otherwise 0. */
function inTop({ rows }: Ranking, ranks: Float64Array, k: number): Float64Array {
  const indicator = new Float64Array(ranks.length);
  for (const row of rows) indicator[row] = (ranks[row] ?? NaN) <= k ? 1 : 0;
  return indicator;
}
