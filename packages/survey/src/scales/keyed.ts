import type { Problem } from "../problem.js";
import { columnProblem, error } from "../problems.js";
import type { Responses } from "../responses/responses.js";

/** The items of a scale and the ends of their answers. */
export interface Scale {
  /** Numeric columns. */
  readonly items: readonly string[];
  /** Those of the items that say the opposite: turned round to `low + high − x`. */
  readonly reversed?: readonly string[];
  /** The lowest answer that the question offers, whether or not anybody gave it. */
  readonly low?: number;
  /** The highest answer that the question offers. */
  readonly high?: number;
}

/** Which rows count: for each pair of items those that answer both, or only rows that answer every item. */
export type UseOfRows = "pairwise" | "complete";

/** An item turned the way of its scale; NaN where it has no answer. */
export interface KeyedItem {
  readonly item: string;
  readonly values: Float64Array;
}

/** The items, all pointing one way; fewer when problems are found. */
export function keyed(data: Responses, scale: Scale, problems: Problem[]): readonly KeyedItem[] {
  const { items, reversed = [], low = NaN, high = NaN } = scale;
  const stray = reversed.find((item) => !items.includes(item));
  if (stray !== undefined) problems.push(notAnItem(stray));
  if (new Set(items).size < items.length) problems.push(twice());
  if (reversed.length > 0 && !(low < high)) problems.push(noEnds());
  return items.flatMap((item) => {
    const column = data.columns.get(item);
    if (column?.kind !== "numeric") {
      problems.push(columnProblem(item, column?.kind, "numeric"));
      return [];
    }
    const { values } = column;
    return {
      item,
      values: reversed.includes(item) ? values.map((value) => low + high - value) : values,
    };
  });
}

/** The rows that answer any item, or every item. */
export function rowsInUse(
  size: number,
  items: readonly KeyedItem[],
  use: UseOfRows,
): readonly number[] {
  const answers = (row: number) => (item: KeyedItem) => !Number.isNaN(item.values[row] ?? NaN);
  return Array.from({ length: size }, (_, row) => row).filter((row) =>
    use === "complete" ? items.every(answers(row)) : items.some(answers(row)),
  );
}

/** The same items over some rows only. */
export function over(rows: readonly number[], items: readonly KeyedItem[]): readonly KeyedItem[] {
  return items.map(({ item, values }) => ({
    item,
    values: Float64Array.from(rows, (row) => values[row] ?? NaN),
  }));
}

/** The ends of the answers are not known. */
export function noEnds(): Problem {
  return error(
    "scale-ends",
    "The lowest and the highest answer of the scale are not given, or not in this order.",
    "Give `low` and `high`, as the questionnaire offers them.",
  );
}

function notAnItem(column: string): Problem {
  return error(
    "not-an-item",
    `“${column}” is to be reversed, but is no item of the scale.`,
    "Name it among the items, or leave it out of the reversed ones.",
    { column },
  );
}

function twice(): Problem {
  return error("item-twice", "An item is named twice.", "Name each item of the scale once.");
}
