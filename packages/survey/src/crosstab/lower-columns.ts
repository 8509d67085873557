import { entry, matrix } from "../algebra/matrix.js";
import { degreesOfFreedom } from "../design/degrees-of-freedom.js";
import type { Design } from "../design/types.js";
import type { AdjustMethod } from "../distributions/index.js";
import type { Axis } from "../inference/axis.js";
import type { CellEstimator } from "../inference/cell-figures.js";
import { columnLetter } from "../inference/column-letters.js";
import { compareColumns } from "../inference/compare-columns.js";
import type { ColumnFigures } from "../inference/judged-columns.js";
import { judgedColumns } from "../inference/judged-columns.js";
import type { TableBases } from "./bases.js";

/** How the columns of a part of the banner are compared. */
export interface CompareOptions {
  /** How p-values are adjusted for the number of pairs of a row; `holm` by default. */
  readonly adjust?: AdjustMethod;
  /** The level below which an adjusted p-value is significant; 0.05 by default. */
  readonly alpha?: number;
}

/** For each column of a part of the banner, the letters of those that are significantly lower. */
type Lower = readonly (readonly string[])[];

/** Compares the shares of the columns that are in a row, from the sums that its cells are made from. */
export function lowerShares(
  design: Design,
  { across, cells }: CellEstimator,
  bases: TableBases,
  row: number,
  { adjust = "holm", alpha = 0.05 }: CompareOptions,
): Lower {
  const { values, covariance } = across(row);
  const { width } = cells;
  const isSettled = (column: number): boolean => {
    const own = bases.cells.bases[row * width + column] ?? 0;
    return own === 0 || own === bases.columns.bases[column];
  };
  // Where nobody or everybody is in the cell, what rounding left of the error is taken out.
  const settled = Array.from({ length: width }, (_, column) => isSettled(column));
  const between =
    "values" in covariance
      ? matrix(width, width, (one, other) =>
          settled[one] === true || settled[other] === true ? 0 : entry(covariance, one, other),
        )
      : undefined;
  const figures = settled.map((isSure, column): ColumnFigures => {
    const why = bases.columns.why(column) ?? ("values" in covariance ? undefined : covariance);
    const value = values[column] ?? NaN;
    return {
      labels: [],
      letter: columnLetter(column),
      estimate: !Number.isFinite(value) ? undefined : isSure ? Math.round(value) : value,
      variance: why === undefined && between ? entry(between, column, column) : undefined,
      base: bases.columns.bases[column] ?? 0,
      weightedBase: bases.columns.weighted[column] ?? 0,
      problems: why === undefined ? [] : [why],
    };
  });
  const df = degreesOfFreedom(design);
  return judgedColumns(figures, between, df, { adjust, alpha }).columns.map(({ lower }) => lower);
}

/** Compares the means of a numeric question. */
export function lowerMeans(
  design: Design,
  question: string,
  axis: Axis,
  options: CompareOptions,
): Lower {
  const { columns } = compareColumns(design, question, { ...options, by: axis.questions });
  const placeOf = new Map(axis.labels.map((labels, place) => [JSON.stringify(labels), place]));
  const places = columns.map(({ labels }) => placeOf.get(JSON.stringify(labels)) ?? -1);
  const letterOf = new Map(
    columns.map(({ letter }, at) => [letter, columnLetter(places[at] ?? 0)]),
  );
  return axis.labels.map((_, place) => {
    const own = columns[places.indexOf(place)];
    return own?.lower.map((letter) => letterOf.get(letter) ?? letter) ?? [];
  });
}
