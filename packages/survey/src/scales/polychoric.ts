import { matrix } from "../algebra/matrix.js";
import type { Problem } from "../problem.js";
import { columnProblem } from "../problems.js";
import type { Responses } from "../responses/responses.js";
import { alphaOf } from "./alpha-figures.js";
import { figure, meanOf } from "./figures.js";
import type { ItemPair } from "./item-correlations.js";
import { pairsOf } from "./item-correlations.js";
import type { KeyedItem, Scale } from "./keyed.js";
import { keyed, over, rowsInUse } from "./keyed.js";
import type { PolychoricFit } from "./polychoric-fit.js";
import { fitPolychoric } from "./polychoric-fit.js";
import { noPolychoric, tooLittle } from "./scale-problems.js";

export interface Polychoric extends PolychoricFit {
  readonly problems: readonly Problem[];
}

/**
 * The polychoric correlation of two ordered questions: that of two normal variables which the answers cut at
 * thresholds; of two questions with two answers each, the tetrachoric. Thresholds come from the margins, the
 * correlation from the likelihood (the two steps of Olsson, *Psychometrika* 44, 1979), over rows that answer both and
 * categories that occur. Unweighted.
 *
 * @param x a numeric column, or a categorical one in the order of its labels
 * @param y the same
 */
export function polychoric(data: Responses, x: string, y: string): Polychoric {
  const problems: Problem[] = [];
  const [first, second] = [x, y].map((name) => orderedValues(data, name, problems));
  if (first === undefined || second === undefined) {
    return { rho: undefined, n: 0, xThresholds: [], yThresholds: [], logLik: undefined, problems };
  }
  const fit = fitPolychoric(first, second);
  if (fit.rho === undefined) problems.push(noPolychoric(x, y));
  return { ...fit, problems };
}

/** Reliability from polychoric correlations. */
export interface OrdinalAlpha {
  readonly alpha: number | undefined;
  readonly averageR: number | undefined;
  readonly pairs: readonly ItemPair[];
  /** The rows that answer every item. */
  readonly n: number;
  readonly problems: readonly Problem[];
}

/**
 * Ordinal alpha: standardised alpha of the items' polychoric correlations, over rows that answer every item
 * (Zumbo, Gadermann and Zeisser, *Journal of Modern Applied Statistical Methods* 6, 2007). The matrix is taken as it is,
 * positive definite or not.
 */
export function ordinalAlpha(data: Responses, scale: Scale): OrdinalAlpha {
  const problems: Problem[] = [];
  const all = keyed(data, scale, problems);
  const rows = problems.length > 0 ? [] : rowsInUse(data.size, all, "complete");
  if (problems.length === 0 && (rows.length < 2 || all.length < 2)) problems.push(tooLittle());
  if (problems.length > 0) {
    return { alpha: undefined, averageR: undefined, pairs: [], n: rows.length, problems };
  }
  const pairs = polychoricPairs(over(rows, all), problems);
  const averageR = figure(meanOf(Float64Array.from(pairs, ({ r }) => r ?? NaN)));
  const k = all.length;
  const alpha =
    averageR === undefined
      ? undefined
      : figure(alphaOf(matrix(k, k, (row, column) => (row === column ? 1 : averageR))));
  return { alpha, averageR, pairs, n: rows.length, problems };
}

/** The polychoric correlation of each pair of items, with a problem for each that has none. */
export function polychoricPairs(
  items: readonly KeyedItem[],
  problems: Problem[],
): readonly ItemPair[] {
  return pairsOf(items, (first, second) => {
    const { rho, n } = fitPolychoric(first.values, second.values);
    if (rho === undefined) problems.push(noPolychoric(first.item, second.item));
    return { first: first.item, second: second.item, r: rho, n };
  });
}

function orderedValues(
  data: Responses,
  name: string,
  problems: Problem[],
): Float64Array | undefined {
  const column = data.columns.get(name);
  if (column?.kind === "numeric") return column.values;
  if (column?.kind === "categorical") {
    return Float64Array.from(column.codes, (code) => (code < 0 ? NaN : code));
  }
  problems.push(columnProblem(name, column?.kind, "numeric or categorical"));
  return undefined;
}
