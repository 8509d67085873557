import { entry, type Matrix, matrix } from "../algebra/matrix.js";
import { normal } from "../distributions/index.js";
import { ranked } from "../estimates/ranks.js";
import { both } from "./figures.js";
import { beyondIndependence, bivariateDensity } from "./bivariate-normal.js";

/** The correlation behind two ordered answers; `rho` is undefined where no correlation within ±0.9999 is likeliest. */
export interface PolychoricFit {
  readonly rho: number | undefined;
  readonly n: number;
  readonly xThresholds: readonly number[];
  readonly yThresholds: readonly number[];
  readonly logLik: number | undefined;
}

/** The angle whose sine is the strongest correlation looked at. */
const WIDEST = Math.asin(0.9999);
const STEPS = 80;

/** Smaller than any probability that tells something, so that no logarithm is infinite. */
const LEAST = 1e-300;

interface Table {
  readonly counts: Matrix;
  /** The probabilities of the cells if the two did not go together. */
  readonly independent: Matrix;
  /** Thresholds with −∞ before and ∞ behind them. */
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Fits two columns by rows that have both: thresholds from the margins, then the likeliest correlation. */
export function fitPolychoric(first: Float64Array, second: Float64Array): PolychoricFit {
  const { x, y } = both(first, second);
  const n = x.length;
  const table = tabulated(x, y);
  const { rows, columns } = table.counts;
  if (rows < 2 || columns < 2) {
    return { rho: undefined, n, xThresholds: [], yThresholds: [], logLik: undefined };
  }
  const rho = likeliest(table);
  return {
    rho,
    n,
    xThresholds: table.x.slice(1, -1),
    yThresholds: table.y.slice(1, -1),
    logLik: rho === undefined ? undefined : logLikelihood(table, rho),
  };
}

function tabulated(x: Float64Array, y: Float64Array): Table {
  const rows = Int32Array.from(x.keys());
  const [down, across] = [ranked(rows, x), ranked(rows, y)];
  const counts = matrix(down.count, across.count);
  down.places.forEach((place, row) => {
    const at = place * across.count + (across.places[row] ?? 0);
    counts.values[at] = (counts.values[at] ?? 0) + 1;
  });
  const ofRows = shares(down.places, down.count);
  const ofColumns = shares(across.places, across.count);
  const independent = matrix(
    down.count,
    across.count,
    (i, j) => (ofRows[i] ?? 0) * (ofColumns[j] ?? 0),
  );
  return { counts, independent, x: thresholds(ofRows), y: thresholds(ofColumns) };
}

function shares(places: Int32Array, count: number): readonly number[] {
  const sums = Array.from({ length: count }, () => 0);
  for (const place of places) sums[place] = (sums[place] ?? 0) + 1;
  return sums.map((sum) => sum / places.length);
}

function thresholds(ofAll: readonly number[]): readonly number[] {
  let below = 0;
  const inner = ofAll.slice(0, -1).map((share) => normal.quantile((below += share)));
  return [-Infinity, ...inner, Infinity];
}

/** The maximum of the likelihood: the best of a grid, then the root of the score between its neighbours. */
function likeliest(table: Table): number | undefined {
  const angles = Array.from({ length: STEPS + 1 }, (_, at) => WIDEST * ((2 * at) / STEPS - 1));
  const heights = angles.map((angle) => logLikelihood(table, Math.sin(angle)));
  const best = heights.indexOf(Math.max(...heights));
  let low = Math.sin(angles[Math.max(0, best - 1)] ?? 0);
  let high = Math.sin(angles[Math.min(STEPS, best + 1)] ?? 0);
  if (!(score(table, low) > 0 && score(table, high) < 0)) return undefined;
  while (high - low > 1e-14) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (score(table, middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function logLikelihood(table: Table, rho: number): number {
  const grown = corners(table, (h, k) => beyondIndependence(h, k, rho));
  return table.counts.values.reduce(
    (sum, count, at) => (count === 0 ? sum : sum + count * Math.log(probability(table, grown, at))),
    0,
  );
}

function score(table: Table, rho: number): number {
  const grown = corners(table, (h, k) => beyondIndependence(h, k, rho));
  const slopes = corners(table, (h, k) => bivariateDensity(h, k, rho)).values;
  return table.counts.values.reduce(
    (sum, count, at) =>
      count === 0 ? sum : sum + (count * (slopes[at] ?? 0)) / probability(table, grown, at),
    0,
  );
}

function probability({ independent }: Table, grown: Matrix, at: number): number {
  return Math.max(LEAST, (independent.values[at] ?? 0) + (grown.values[at] ?? 0));
}

/** What a function of both thresholds amounts to over each cell. */
function corners({ x, y }: Table, valueAt: (h: number, k: number) => number): Matrix {
  const all = matrix(x.length, y.length, (i, j) => valueAt(x[i] ?? 0, y[j] ?? 0));
  return matrix(
    x.length - 1,
    y.length - 1,
    (i, j) =>
      entry(all, i + 1, j + 1) - entry(all, i, j + 1) - entry(all, i + 1, j) + entry(all, i, j),
  );
}
