import { real, whole } from "../variance/read.js";
import type { Ranked } from "./ranks.js";
import { ranked, weightsByPlace } from "./ranks.js";

/**
 * How a quantile is read off a weighted sample: R's `svyquantile(qrule)`. With cumulative weights W, N their sum:
 *
 * - `math`, `hf1`: the smallest value with W ≥ p·N.
 * - `school`, `hf2`: the same, but the middle of two values where W is p·N exactly.
 * - `hf4` to `hf9`: between the values, at positions that Hyndman and Fan number so (*The American Statistician* 50,
 *   1996); `hf7` is R's `quantile` at equal weights.
 * - `shahvaish`: the largest value at a position up to p, after Shah and Vaish (2006), for weights of mean 1.
 */
export type QuantileRule =
  "math" | "school" | "hf1" | "hf2" | "hf4" | "hf5" | "hf6" | "hf7" | "hf8" | "hf9" | "shahvaish";

/** Distinct values with their weight, ascending. */
export interface Distribution {
  readonly values: Float64Array;
  /** The weight up to and at each value. */
  readonly cumulative: Float64Array;
  /** The weight of a row at each value: rows that tie share theirs alike, so that their order does not count. */
  readonly each: Float64Array;
  /** The rows. */
  readonly count: number;
}

/** What is needed of rows to make their distribution under other weights. */
export interface SortedRows {
  readonly rows: Int32Array;
  readonly ranking: Ranked;
  readonly values: Float64Array;
}

/** Sorts rows by a variable that they all have. */
export function sortedRows(rows: Int32Array, values: Float64Array): SortedRows {
  const ranking = ranked(rows, values);
  const distinct = new Float64Array(ranking.count);
  for (let at = 0; at < rows.length; at += 1) {
    distinct[whole(ranking.places, at)] = real(values, whole(rows, at));
  }
  return { rows, ranking, values: distinct };
}

/** The distribution of sorted rows; those of weight 0 have no part in it. */
export function distributionOf(
  { rows, ranking, values }: SortedRows,
  weights: Float64Array,
): Distribution {
  const own = Float64Array.from(rows, (row) => weights[row] ?? 0);
  const ones = own.map((weight) => (weight === 0 ? 0 : 1));
  const sums = weightsByPlace(ranking, own);
  const counts = weightsByPlace(ranking, ones);
  const kept = Int32Array.from(counts.keys()).filter((place) => counts[place] !== 0);
  let running = 0;
  return {
    values: Float64Array.from(kept, (place) => values[place] ?? 0),
    cumulative: Float64Array.from(kept, (place) => (running += sums[place] ?? 0)),
    each: Float64Array.from(kept, (place) => (sums[place] ?? 0) / (counts[place] ?? 1)),
    count: counts.reduce((sum, count) => sum + count, 0),
  };
}

/** For the interpolating rules: the position of a row is (W − w + own · w) / (N + last · the largest value's w). */
const positions: Readonly<Record<string, { readonly own: number; readonly last: number }>> = {
  hf4: { own: 1, last: 0 },
  hf5: { own: 1 / 2, last: 0 },
  hf6: { own: 1, last: 1 },
  hf7: { own: 0, last: -1 },
  hf8: { own: 2 / 3, last: 1 / 3 },
  hf9: { own: 5 / 8, last: 1 / 4 },
};

/**
 * The quantile at p by a rule. Below the first position, and above the last, it is the smallest and largest value
 * (R skips the smallest where p·N is below the first weight).
 *
 * @returns NaN for a distribution without rows
 */
export function quantileAt(distribution: Distribution, p: number, rule: QuantileRule): number {
  const { values } = distribution;
  if (values.length === 0) return NaN;
  const position = positions[rule];
  if (position !== undefined) return interpolated(distribution, p, position);
  if (rule === "shahvaish") return shahVaish(distribution, p);
  return stepped(distribution, p, rule === "school" || rule === "hf2");
}

/** How far a cumulative weight may be off p·N, as a share of N, and still be taken to meet it. */
const ROUNDING = 1e-13;

function stepped({ values, cumulative }: Distribution, p: number, isMiddle: boolean): number {
  const last = values.length - 1;
  const total = cumulative[last] ?? 0;
  const at = Math.min(last, firstFrom(cumulative, (p - ROUNDING) * total));
  const value = values[at] ?? NaN;
  const isMet = Math.abs((cumulative[at] ?? 0) - p * total) <= ROUNDING * total;
  return isMiddle && isMet && at < last ? (value + (values[at + 1] ?? NaN)) / 2 : value;
}

/** The first place whose number is at least the limit. */
function firstFrom(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (real(ascending, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows that tie reach from the first of their positions to the last; between those of two values it is a line. */
function interpolated(
  { values, cumulative, each }: Distribution,
  p: number,
  { own, last }: { readonly own: number; readonly last: number },
): number {
  const end = values.length - 1;
  const total = (cumulative[end] ?? 0) + last * (each[end] ?? 0);
  const limit = p * total;
  const firstAt = (at: number): number =>
    (at === 0 ? 0 : (cumulative[at - 1] ?? 0)) + own * (each[at] ?? 0);
  const lastAt = (at: number): number => (cumulative[at] ?? 0) - (1 - own) * (each[at] ?? 0);
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lastAt(middle) < limit) low = middle + 1;
    else high = middle;
  }
  const value = values[low] ?? NaN;
  const from = firstAt(low);
  if (low === 0 || limit >= from - ROUNDING * total) return value;
  const before = lastAt(low - 1);
  const below = values[low - 1] ?? NaN;
  return below + ((value - below) * (limit - before)) / (from - before);
}

function shahVaish({ values, cumulative, each, count }: Distribution, p: number): number {
  const mean = (cumulative[values.length - 1] ?? 0) / count;
  let at = 0;
  for (let next = 1; next < values.length; next += 1) {
    const first = ((cumulative[next - 1] ?? 0) + (each[next] ?? 0) / 2) / mean;
    if ((first + 1 / 2) / (count + 1) > p + ROUNDING) break;
    at = next;
  }
  return values[at] ?? NaN;
}
