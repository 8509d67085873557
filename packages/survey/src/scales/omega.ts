import { diagonal, entry, type Matrix, matrix } from "../algebra/matrix.js";
import type { Problem } from "../problem.js";
import type { Responses } from "../responses/responses.js";
import {
  heywood,
  noFactor,
  notPositiveDefinite,
  oppositeItems,
  tooFewForFactor,
} from "./factor-problems.js";
import { figure, scaled, sumOf } from "./figures.js";
import { covariancesOf } from "./item-covariances.js";
import type { KeyedItem, Scale } from "./keyed.js";
import { keyed, over, rowsInUse } from "./keyed.js";
import { leastResiduals, likeliest } from "./one-factor.js";
import { polychoricPairs } from "./polychoric.js";
import { stillItems } from "./scale-problems.js";

/** The share of the items' variances below which that of their sum is rounding. */
const ROUNDING = 1e-11;

export interface OmegaOptions extends Scale {
  /**
   * How loadings are found; `minres` unless given.
   *
   * - `minres`: least squares of the correlations (Harman and Jones, *Psychometrika* 31, 1966).
   * - `ml`: maximum likelihood (Jöreskog, *Psychometrika* 32, 1967).
   */
  readonly estimator?: "minres" | "ml";
  /**
   * What is factored; `correlation` unless given. With `covariance` the correlations are fitted too, and loadings and
   * uniquenesses come in the units of the answers; `polychoric` takes answers as ordered categories.
   */
  readonly matrix?: "correlation" | "covariance" | "polychoric";
}

/** An item and the factor. */
export interface OmegaItem {
  readonly item: string;
  readonly loading: number;
  /** The variance that the factor leaves: 1 − λ² of correlations, s²(1 − λ²) of covariances. */
  readonly uniqueness: number;
}

/** The reliability of a scale with one factor. */
export interface OmegaTotal {
  /** The rows that answer every item, and the items. */
  readonly n: number;
  readonly k: number;
  /** (Σλ)²/((Σλ)² + Σu): the factor's share of the variance that the model gives the sum of the items. */
  readonly omega: number | undefined;
  /** (V − Σu)/V, where V is the sum of the matrix as it was observed: what R's `psych::omega` calls omega total. */
  readonly omegaObserved: number | undefined;
  /** None where there is no proper fit; signed so that loadings sum to more than 0. */
  readonly items: readonly OmegaItem[];
  /** Whether the search came to a minimum, after how many steps, and what the estimator's criterion is there. */
  readonly converged: boolean;
  readonly iterations: number;
  readonly misfit: number | undefined;
  readonly problems: readonly Problem[];
}

/**
 * McDonald's omega total of a scale with one factor, unweighted, over rows that answer every item (McDonald, *Test
 * Theory*, 1999). Loadings are those of R's `psych::fa(r, 1, fm = "minres")` or `"ml"`, taken to the very minimum. A
 * uniqueness at or under 0, a Heywood case, is a problem and gives no figure.
 */
export function omegaTotal(data: Responses, options: OmegaOptions): OmegaTotal {
  const { estimator = "minres", matrix: kind = "correlation" } = options;
  const problems: Problem[] = [];
  const all = keyed(data, options, problems);
  const rows = problems.length > 0 ? [] : rowsInUse(data.size, all, "complete");
  const [n, k] = [rows.length, options.items.length];
  if (problems.length === 0 && (n < 2 || k < 3)) problems.push(tooFewForFactor());
  if (problems.length > 0) return { ...nothing, n, k, problems };
  const items = over(rows, all);
  const c = covariancesOf(items);
  if (items.some(({ values }) => values.every((value) => value === values[0]))) {
    problems.push(stillItems());
  }
  const r = kind === "polychoric" ? polychoricMatrix(items, problems) : scaled(c);
  if (problems.length > 0) return { ...nothing, n, k, problems };
  const fit = estimator === "ml" ? likeliest(r) : leastResiduals(r);
  if (fit === undefined) return { ...nothing, n, k, problems: [notPositiveDefinite()] };
  const { loadings, improper, ...search } = fit;
  const named = (wanted: (at: number) => boolean): readonly string[] =>
    options.items.filter((_, at) => wanted(at));
  if (improper.length > 0) problems.push(heywood(named((at) => improper.includes(at))));
  else if (!fit.converged) problems.push(noFactor());
  if (problems.length > 0) return { ...nothing, ...search, n, k, problems };
  const opposite = named((at) => (loadings[at] ?? 0) < 0);
  if (opposite.length > 0) problems.push(oppositeItems(opposite));
  return {
    ...search,
    n,
    k,
    ...reliability(options.items, loadings, kind === "covariance" ? c : r, problems),
    problems,
  };
}

function reliability(
  names: readonly string[],
  loadings: Float64Array,
  observed: Matrix,
  problems: Problem[],
): Pick<OmegaTotal, "items" | "omega" | "omegaObserved"> {
  const items = names.map((item, at) => {
    const [variance, loading] = [entry(observed, at, at), loadings[at] ?? 0];
    return {
      item,
      loading: Math.sqrt(variance) * loading,
      uniqueness: variance * (1 - loading * loading),
    };
  });
  const common = items.reduce((sum, { loading }) => sum + loading, 0) ** 2;
  const unique = items.reduce((sum, { uniqueness }) => sum + uniqueness, 0);
  const whole = sumOf(observed);
  const own = diagonal(observed).reduce((sum, variance) => sum + variance, 0);
  const varies = whole > ROUNDING * own;
  if (!varies) problems.push(stillItems());
  return {
    items,
    omega: figure(common / (common + unique)),
    omegaObserved: varies ? figure((whole - unique) / whole) : undefined,
  };
}

function polychoricMatrix(items: readonly KeyedItem[], problems: Problem[]): Matrix {
  const pairs = polychoricPairs(items, problems);
  const pairAt = (i: number, j: number): number =>
    pairs[(Math.max(i, j) * (Math.max(i, j) - 1)) / 2 + Math.min(i, j)]?.r ?? NaN;
  return matrix(items.length, items.length, (i, j) => (i === j ? 1 : pairAt(i, j)));
}

const nothing = {
  omega: undefined,
  omegaObserved: undefined,
  items: [],
  converged: false,
  iterations: 0,
  misfit: undefined,
};
