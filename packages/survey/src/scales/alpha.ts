import * as fisherF from "../distributions/fisher-f.js";
import type { Problem } from "../problem.js";
import type { Responses } from "../responses/responses.js";
import type { AlphaFigures } from "./alpha-figures.js";
import { alphaFigures } from "./alpha-figures.js";
import type { AlphaItem } from "./alpha-items.js";
import { itemsOf } from "./alpha-items.js";
import { figure, meanOf, sdOf } from "./figures.js";
import { covariancesOf } from "./item-covariances.js";
import type { KeyedItem, Scale, UseOfRows } from "./keyed.js";
import { keyed, over, rowsInUse } from "./keyed.js";
import { levelProblem, stillItems, tooLittle } from "./scale-problems.js";

export interface AlphaOptions extends Scale {
  /** `pairwise` unless given. */
  readonly use?: UseOfRows;
  /** The level of the interval, 0.95 unless given. */
  readonly level?: number;
}

/** The reliability of a scale, with what each item does to it. */
export interface Alpha extends AlphaFigures {
  /** The rows, and the items. */
  readonly n: number;
  readonly k: number;
  /** k·r̄/(1 − r̄), of the mean correlation. */
  readonly signalNoise: number | undefined;
  /** The interval of `raw` (Feldt, Woodruff and Salih, *Applied Psychological Measurement* 11, 1987). */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** Of the means of each row's answers. */
  readonly mean: number | undefined;
  readonly sd: number | undefined;
  readonly items: readonly AlphaItem[];
  readonly problems: readonly Problem[];
}

/**
 * Cronbach's alpha of a scale, unweighted, with its interval and its items: what R's `psych::alpha` gives for
 * items that are turned round already. Without two items and two rows there is no figure.
 */
export function scaleAlpha(data: Responses, options: AlphaOptions): Alpha {
  const { use = "pairwise", level = 0.95 } = options;
  const problems: Problem[] = [];
  const all = keyed(data, options, problems);
  if (!(level > 0 && level < 1)) problems.push(levelProblem(level));
  const rows = problems.length > 0 ? [] : rowsInUse(data.size, all, use);
  const items = over(rows, all);
  const [n, k] = [rows.length, options.items.length];
  if (problems.length === 0 && (n < 2 || k < 2)) problems.push(tooLittle());
  if (problems.length > 0) return { ...nothing, n, k, problems };
  const c = covariancesOf(items);
  const figures = alphaFigures(c, n);
  const { raw, averageR } = figures;
  if (raw === undefined || averageR === undefined) problems.push(stillItems());
  const tail = (1 - level) / 2;
  const limit = (quantile: number): number | undefined =>
    raw === undefined ? undefined : figure(1 - (1 - raw) * quantile);
  const means = rowMeans(items, n);
  return {
    ...figures,
    n,
    k,
    signalNoise: averageR === undefined ? undefined : figure((k * averageR) / (1 - averageR)),
    lower: limit(fisherF.upperQuantile(tail, n - 1, (n - 1) * (k - 1))),
    upper: limit(fisherF.quantile(tail, n - 1, (n - 1) * (k - 1))),
    mean: figure(meanOf(means)),
    sd: figure(sdOf(means)),
    items: itemsOf(items, c, means),
    problems,
  };
}

function rowMeans(items: readonly KeyedItem[], n: number): Float64Array {
  return Float64Array.from({ length: n }, (_, row) => {
    const answers = items
      .map(({ values }) => values[row] ?? NaN)
      .filter((value) => !Number.isNaN(value));
    return answers.reduce((sum, value) => sum + value, 0) / answers.length;
  });
}

const nothing = {
  raw: undefined,
  standardised: undefined,
  g6: undefined,
  averageR: undefined,
  medianR: undefined,
  signalNoise: undefined,
  se: undefined,
  lower: undefined,
  upper: undefined,
  mean: undefined,
  sd: undefined,
  items: [],
};
