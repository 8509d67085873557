import { entry, matrix } from "../algebra/matrix.js";
import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { nobody } from "../variance/spread.js";
import { alphaOf, itemRest, without } from "./alpha-figures.js";
import { belowDiagonal, figure, meanOf, scaled } from "./figures.js";
import type { ItemPair } from "./item-correlations.js";
import { pairsOf } from "./item-correlations.js";
import type { Scale } from "./keyed.js";
import { keyed, over } from "./keyed.js";
import { stillItems, tooLittle } from "./scale-problems.js";

/** An item of a weighted scale. */
export interface WeightedItem {
  readonly item: string;
  readonly mean: number | undefined;
  /** Its correlation with the sum of the other items. */
  readonly dropR: number | undefined;
  /** Alpha without it; absent where fewer than two items would be left. */
  readonly dropRaw?: number | undefined;
}

/** The reliability of a scale in the population that the weights stand for. */
export interface WeightedAlpha {
  readonly raw: number | undefined;
  readonly standardised: number | undefined;
  /** The mean correlation of two items. */
  readonly averageR: number | undefined;
  /** The rows with a weight that answer every item, and the sum of their weights. */
  readonly base: number;
  readonly weightedBase: number;
  readonly items: readonly WeightedItem[];
  readonly pairs: readonly ItemPair[];
  readonly problems: readonly Problem[];
}

/**
 * Cronbach's alpha of weighted covariances, S = Σw(x − x̄)(x − x̄)'/Σw, over the domain's rows that answer every
 * item and have a weight above 0. `raw` is what R's `survey::svycralpha` gives on those rows.
 */
export function weightedScaleAlpha(design: Design, scale: Scale): WeightedAlpha {
  const problems: Problem[] = [];
  const all = keyed(design.data, scale, problems);
  const rows = Array.from(design.rows).filter(
    (row) =>
      (design.weights[row] ?? 0) > 0 &&
      all.every(({ values }) => !Number.isNaN(values[row] ?? NaN)),
  );
  if (problems.length === 0 && scale.items.length < 2) problems.push(tooLittle());
  if (problems.length === 0 && rows.length === 0) problems.push(nobody());
  if (problems.length > 0) return { ...nothing, problems };
  const items = over(rows, all);
  const weights = Float64Array.from(rows, (row) => design.weights[row] ?? 0);
  const weightedBase = weights.reduce((sum, weight) => sum + weight, 0);
  const average = (value: (row: number) => number): number =>
    weights.reduce((sum, weight, row) => sum + weight * value(row), 0) / weightedBase;
  const k = items.length;
  const means = items.map(({ values }) => average((row) => values[row] ?? 0));
  const centred = items.map(({ values }, at) => values.map((value) => value - (means[at] ?? 0)));
  const s = matrix(k, k, (i, j) =>
    average((row) => (centred[i]?.[row] ?? 0) * (centred[j]?.[row] ?? 0)),
  );
  const r = scaled(s);
  const averageR = figure(meanOf(belowDiagonal(r)));
  if (averageR === undefined) problems.push(stillItems());
  const placeOf = new Map(items.map(({ item }, at) => [item, at]));
  return {
    raw: figure(alphaOf(s)),
    standardised: figure(alphaOf(r)),
    averageR,
    base: rows.length,
    weightedBase,
    items: items.map(({ item }, at) => ({
      item,
      mean: means[at],
      dropR: figure(itemRest(s, at)),
      ...(k > 2 ? { dropRaw: figure(alphaOf(without(s, at))) } : {}),
    })),
    pairs: pairsOf(items, ({ item: first }, { item: second }) => ({
      first,
      second,
      r: figure(entry(r, placeOf.get(second) ?? 0, placeOf.get(first) ?? 0)),
      n: rows.length,
    })),
    problems,
  };
}

const nothing = {
  raw: undefined,
  standardised: undefined,
  averageR: undefined,
  base: 0,
  weightedBase: 0,
  items: [],
  pairs: [],
};
