import type { Design } from "../design/types.js";
import type { AdjustMethod } from "../distributions/index.js";
import type { Axis } from "../inference/axis.js";
import { columnLetter } from "../inference/column-letters.js";
import { compareColumns } from "../inference/compare-columns.js";
import type { CrosstabRow } from "./types.js";

/** How the columns of a part of the banner are compared. */
export interface CompareOptions {
  /** How p-values are adjusted for the number of pairs of a row; `holm` by default. */
  readonly adjust?: AdjustMethod;
  /** The level below which an adjusted p-value is significant; 0.05 by default. */
  readonly alpha?: number;
}

/** For each column of a part of the banner, the letters of those that are significantly lower in a row. */
export function lowerColumns(
  design: Design,
  { question, label }: CrosstabRow,
  axis: Axis,
  options: CompareOptions,
): readonly (readonly string[])[] {
  const { columns } = compareColumns(design, question, {
    ...options,
    by: axis.questions,
    ...(label === undefined ? {} : { category: label }),
  });
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
