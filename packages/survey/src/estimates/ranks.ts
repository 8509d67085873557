import { real, whole } from "../variance/read.js";

/** The place of each value among the distinct ones, from the smallest on. */
export interface Ranked {
  readonly places: Int32Array;
  readonly count: number;
}

/** As many distinct values are looked up; beyond it, values are sorted. */
const FEW = 1024;

/** Ranks the values of some rows; ties share a place. */
export function ranked(rows: Int32Array, values: Float64Array): Ranked {
  return rankedFew(rows, values) ?? rankedMany(rows, values);
}

/** Answers are few numbers, given often: only those are sorted. */
function rankedFew(rows: Int32Array, values: Float64Array): Ranked | undefined {
  const seen = new Map<number, number>();
  const places = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const value = real(values, whole(rows, at));
    let place = seen.get(value);
    if (place === undefined) {
      place = seen.size;
      if (place === FEW) return undefined;
      seen.set(value, place);
    }
    places[at] = place;
  }
  const order = Float64Array.from(seen.keys()).sort();
  const placeOf = new Int32Array(order.length);
  order.forEach((value, place) => {
    placeOf[seen.get(value) ?? 0] = place;
  });
  for (let at = 0; at < places.length; at += 1) places[at] = whole(placeOf, whole(places, at));
  return { places, count: order.length };
}

function rankedMany(rows: Int32Array, values: Float64Array): Ranked {
  const sorted = Float64Array.from(rows, (row) => values[row] ?? 0).sort();
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const value = real(sorted, at);
    if (at > 0 && value === real(sorted, at - 1)) continue;
    sorted[count] = value;
    count += 1;
  }
  const distinct = sorted.subarray(0, count);
  return { places: Int32Array.from(rows, (row) => placeIn(distinct, values[row] ?? 0)), count };
}

function placeIn(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (real(sorted, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sums weights by place. */
export function weightsByPlace({ places, count }: Ranked, weights: Float64Array): Float64Array {
  const sums = new Float64Array(count);
  for (let at = 0; at < places.length; at += 1) {
    const place = whole(places, at);
    sums[place] = real(sums, place) + real(weights, at);
  }
  return sums;
}

/** The weighted mid-rank of each place: the weight below it and half of its own. */
export function midRanks(sums: Float64Array): Float64Array {
  let below = 0;
  return sums.map((own) => {
    below += own;
    return below - own / 2;
  });
}

/**
 * Kendall's tau-b over pairs weighted by the product of their weights: Σ w·w'·sgn(x − x')·sgn(y − y') over the
 * root of the product of the same with the squares of either sign. Takes n·log n steps by a tree of sums (Fenwick,
 * *Software: Practice and Experience* 24, 1994).
 *
 * @param weights a number a value, in the order of both rankings
 */
export function kendallTau(x: Ranked, y: Ranked, weights: Float64Array): number {
  const order = Int32Array.from(x.places.keys());
  order.sort((a, b) => whole(x.places, a) - whole(x.places, b));
  const tree = new Float64Array(y.count + 1);
  let total = 0;
  let agreement = 0;
  for (let from = 0; from < order.length;) {
    const place = whole(x.places, whole(order, from));
    let to = from;
    for (; to < order.length && whole(x.places, whole(order, to)) === place; to += 1) {
      const at = whole(order, to);
      const below = sumUpTo(tree, whole(y.places, at));
      const above = total - sumUpTo(tree, whole(y.places, at) + 1);
      agreement += real(weights, at) * (below - above);
    }
    for (; from < to; from += 1) {
      const at = whole(order, from);
      add(tree, whole(y.places, at), real(weights, at));
      total += real(weights, at);
    }
  }
  return agreement / Math.sqrt(untied(x, weights, total) * untied(y, weights, total));
}

/** The weight of pairs that are no ties. */
function untied(ranking: Ranked, weights: Float64Array, total: number): number {
  const tied = weightsByPlace(ranking, weights).reduce((sum, own) => sum + own * own, 0);
  return (total * total - tied) / 2;
}

/** The sum over places below this one. */
function sumUpTo(tree: Float64Array, place: number): number {
  let sum = 0;
  for (let at = place; at > 0; at -= at & -at) sum += real(tree, at);
  return sum;
}

function add(tree: Float64Array, place: number, weight: number): void {
  for (let at = place + 1; at < tree.length; at += at & -at) tree[at] = real(tree, at) + weight;
}
