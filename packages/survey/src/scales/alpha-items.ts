import { entry, type Matrix, matrix } from "../algebra/matrix.js";
import type { AlphaFigures } from "./alpha-figures.js";
import { alphaFigures, itemRest, without } from "./alpha-figures.js";
import { correlation, figure, meanOf, scaled, sdOf, sumOf } from "./figures.js";
import type { KeyedItem } from "./keyed.js";
import { multipleCorrelations } from "./multiple-correlations.js";

/** How an item goes with its scale. */
export interface AlphaItem {
  readonly item: string;
  /** Its answers, with their mean and standard deviation (n − 1). */
  readonly n: number;
  readonly mean: number | undefined;
  readonly sd: number | undefined;
  /** Its correlation with the mean of each row's answers, itself among them. */
  readonly rawR: number | undefined;
  /** Its correlation with the sum of all standardised items. */
  readonly stdR: number | undefined;
  /** The same, with what the item shares with the others in place of its own variance. */
  readonly corR: number | undefined;
  /** Its correlation with the sum of the other items. */
  readonly dropR: number | undefined;
  /** The scale without the item; absent where fewer than two items would be left. */
  readonly dropped?: AlphaFigures;
}

/**
 * The items of a scale.
 *
 * @param c their covariances
 * @param means the mean of each row's answers
 */
export function itemsOf(
  items: readonly KeyedItem[],
  c: Matrix,
  means: Float64Array,
): readonly AlphaItem[] {
  const r = scaled(c);
  const k = items.length;
  const multiple = multipleCorrelations(r);
  const shared =
    multiple && matrix(k, k, (i, j) => (i === j ? (multiple[i] ?? NaN) : entry(r, i, j)));
  return items.map(({ item, values }, at) => {
    const answers = values.filter((value) => !Number.isNaN(value));
    return {
      item,
      n: answers.length,
      mean: figure(meanOf(answers)),
      sd: figure(sdOf(answers)),
      rawR: figure(correlation(values, means)),
      stdR: figure(columnSum(r, at) / Math.sqrt(sumOf(r))),
      corR: shared && figure(columnSum(shared, at) / Math.sqrt(sumOf(shared))),
      dropR: figure(itemRest(c, at)),
      ...(k > 2 ? { dropped: alphaFigures(without(c, at), means.length) } : {}),
    };
  });
}

function columnSum(a: Matrix, column: number): number {
  let sum = 0;
  for (let row = 0; row < a.rows; row += 1) sum += entry(a, row, column);
  return sum;
}
