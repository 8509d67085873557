import { normal } from "../distributions/index.js";
import { midRanks, ranked, weightsByPlace } from "../estimates/ranks.js";
import { weightedSum } from "../estimates/ratio-statistic.js";
import { real, whole } from "../variance/read.js";

/**
 * What a rank test compares, of estimated population ranks r and N̂ the sum of the weights:
 *
 * - `wilcoxon`, `KruskalWallis`: r/N̂.
 * - `vanderWaerden`: the normal quantile of r/N̂.
 * - `median`: whether r is above N̂/2.
 */
export type RankScore = "wilcoxon" | "KruskalWallis" | "vanderWaerden" | "median";

/**
 * How equal values are ranked: `mid` gives them the weight below and half of the weight at them, whatever the order of
 * the rows. `row` ranks each row as it comes and takes the unweighted mean over those that are equal, as R does, which
 * depends on the order of the rows unless their weights are equal.
 */
export type RankTies = "mid" | "row";

/**
 * The scores of rows by the ranks of their values.
 *
 * @returns a number a row of the data
 */
export function rankScores(
  rows: Int32Array,
  values: Float64Array,
  weights: Float64Array,
  score: RankScore,
  ties: RankTies,
): Float64Array {
  const ranking = ranked(rows, values);
  const own = Float64Array.from(rows, (row) => weights[row] ?? 0);
  const ranks =
    ties === "mid"
      ? midRanks(weightsByPlace(ranking, own))
      : ranksByRow(ranking.places, ranking.count, own);
  const total = weightedSum(rows, undefined, weights);
  const scores = new Float64Array(values.length);
  for (let at = 0; at < rows.length; at += 1) {
    scores[whole(rows, at)] = scoreOf(real(ranks, whole(ranking.places, at)), total, score);
  }
  return scores;
}

function scoreOf(rank: number, total: number, score: RankScore): number {
  switch (score) {
    case "vanderWaerden":
      return normal.quantile(rank / total);
    case "median":
      return rank > total / 2 ? 1 : 0;
    default:
      return rank / total;
  }
}

/** For each place, the mean of the ranks that its rows have one after another. */
function ranksByRow(places: Int32Array, count: number, weights: Float64Array): Float64Array {
  const below = midRanks(weightsByPlace({ places, count }, weights));
  const sums = weightsByPlace({ places, count }, weights);
  const within = new Float64Array(count);
  const ranks = new Float64Array(count);
  const tied = new Float64Array(count);
  for (let at = 0; at < places.length; at += 1) {
    const place = whole(places, at);
    const weight = real(weights, at);
    const start = real(below, place) - real(sums, place) / 2;
    ranks[place] = real(ranks, place) + start + real(within, place) + weight / 2;
    within[place] = real(within, place) + weight;
    tied[place] = real(tied, place) + 1;
  }
  return ranks.map((sum, place) => sum / real(tied, place));
}
