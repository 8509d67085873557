import type { Design } from "../design/types.js";
import { isSummable } from "../variance/explained.js";
import { real } from "../variance/read.js";
import type { Categories } from "./categories.js";
import { linearisedMoments } from "./linearised-moments.js";
import { blockOf, linearisedShares } from "./linearised-shares.js";
import type { PlainFigures } from "./plain-figures.js";
import { plainFigures } from "./plain-figures.js";
import { ratioStatistic } from "./ratio-statistic.js";
import { unitSums, BLOCK } from "./unit-sums.js";

/**
 * How the shares of the categories at these places are estimated from rows that have an answer: straight from
 * sums by unit where nothing stands against it.
 */
export function shareEstimator(
  design: Design,
  categories: Categories,
  places: readonly number[],
): (rows: Int32Array) => readonly PlainFigures[] {
  const { sampling, weights } = design;
  const { labels, codes, indicator } = categories;
  if (sampling.kind === "replicates" || !isSummable(sampling)) {
    return (rows) =>
      places.map((place) =>
        plainFigures(design, rows, ratioStatistic([{ rows, numerator: indicator(place) }]), true),
      );
  }
  if (codes === undefined) {
    const room = unitSums(sampling, weights, BLOCK);
    return (rows) => {
      const options = places.map((place) => ({
        variable: labels[place] ?? "",
        values: indicator(place),
        complete: true,
      }));
      return linearisedMoments(sampling, weights, rows, options, room, "mean");
    };
  }
  const room = unitSums(sampling, weights, blockOf(sampling, labels.length));
  return (rows) => {
    const { shares, variances, ...bases } = linearisedShares(
      sampling,
      weights,
      rows,
      codes,
      labels.length,
      room,
    );
    return places.map((place) => ({
      estimate: real(shares, place),
      ...bases,
      ...(variances instanceof Float64Array
        ? { variance: real(variances, place), problems: [] }
        : { variance: undefined, problems: [variances] }),
    }));
  };
}
