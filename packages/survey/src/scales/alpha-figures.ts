import { block, diagonal, entry, type Matrix, multiply } from "../algebra/matrix.js";
import { belowDiagonal, figure, meanOf, medianOf, scaled, sumOf } from "./figures.js";
import { multipleCorrelations } from "./multiple-correlations.js";

/** How far items go together; a figure is `undefined` where there is none. */
export interface AlphaFigures {
  /** Cronbach's alpha of the covariances: k/(k − 1) · (1 − tr C/ΣC) (*Psychometrika* 16, 1951). */
  readonly raw: number | undefined;
  /** The same of the correlations. */
  readonly standardised: number | undefined;
  /** Guttman's lambda 6: 1 − Σ(1 − smc)/ΣR (*Psychometrika* 10, 1945). */
  readonly g6: number | undefined;
  /** The mean correlation of two items. */
  readonly averageR: number | undefined;
  readonly medianR: number | undefined;
  /** The standard error of `raw` (Duhachek and Iacobucci, *Journal of Applied Psychology* 89, 2004). */
  readonly se: number | undefined;
}

/** The figures of items with these covariances, in `n` rows. */
export function alphaFigures(c: Matrix, n: number): AlphaFigures {
  const r = scaled(c);
  const pairs = belowDiagonal(r);
  const multiple = multipleCorrelations(r);
  return {
    raw: figure(alphaOf(c)),
    standardised: figure(alphaOf(r)),
    g6: multiple && figure(1 - multiple.reduce((sum, smc) => sum + 1 - smc, 0) / sumOf(r)),
    averageR: figure(meanOf(pairs)),
    medianR: figure(medianOf(pairs)),
    se: figure(errorOf(c, n)),
  };
}

/** k/(k − 1) · (1 − tr A/ΣA). */
export function alphaOf(a: Matrix): number {
  const k = a.rows;
  return (k / (k - 1)) * (1 - trace(a) / sumOf(a));
}

/** All but one of the items. */
export function without(a: Matrix, item: number): Matrix {
  return block(
    a,
    Array.from({ length: a.rows }, (_, at) => at).filter((at) => at !== item),
  );
}

/** The correlation of an item with the sum of the others, by the covariances of all. */
export function itemRest(c: Matrix, item: number): number {
  let shared = 0;
  for (let other = 0; other < c.rows; other += 1) {
    if (other !== item) shared += entry(c, item, other);
  }
  return shared / Math.sqrt(entry(c, item, item) * sumOf(without(c, item)));
}

function errorOf(c: Matrix, n: number): number {
  const k = c.rows;
  const sum = sumOf(c);
  const own = trace(c);
  const square = multiply(c, c);
  const spread = sum * (trace(square) + own * own) - 2 * own * sumOf(square);
  return Math.sqrt((2 * k * k * spread) / ((k - 1) ** 2 * sum ** 3 * n));
}

function trace(a: Matrix): number {
  return diagonal(a).reduce((sum, value) => sum + value, 0);
}
