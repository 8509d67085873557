import type { Problem } from "../problem.js";
import { columnProblem, warning } from "../problems.js";
import type { Column, MultipleColumn } from "../responses/columns.js";
import { real, whole } from "../variance/read.js";
import { codedLabels } from "./groups.js";
import { coded } from "./rows.js";

/** What shares are taken of: the categories of a column, or the options of a set. */
export interface Categories {
  readonly labels: readonly string[];
  /** The place of each row's answer among the labels, below 0 for none; absent for a set, whose rows have several. */
  readonly codes?: Int32Array;
  /** Those of these rows that have an answer. */
  readonly answering: (rows: Int32Array) => Int32Array;
  /** For each row of the data, 1 where it is in the category, otherwise 0. */
  readonly indicator: (category: number) => Float64Array;
}

/**
 * The categories of a categorical column, the values of a numeric one, or the options of a multiple-choice set.
 *
 * @returns undefined, with a problem, for a column of words or none
 */
export function categoriesOf(
  column: Column | undefined,
  name: string,
  problems: Problem[],
): Categories | undefined {
  if (column?.kind === "multiple") return optionsOf(column);
  const found = codedLabels(column);
  if (found === undefined) {
    problems.push(columnProblem(name, column?.kind, "categorical, numeric or multiple-choice"));
    return undefined;
  }
  const { labels, codes } = found;
  return {
    labels,
    codes,
    answering: (rows) => coded(rows, codes),
    indicator: (category) => {
      const isIn = new Float64Array(codes.length);
      for (let row = 0; row < codes.length; row += 1) {
        if (whole(codes, row) === category) isIn[row] = 1;
      }
      return isIn;
    },
  };
}

function optionsOf({ options, chosen, missing }: MultipleColumn): Categories {
  return {
    labels: options,
    answering: (rows) => rows.filter((row) => missing[row] === 0),
    indicator: (option) => Float64Array.from(chosen[option] ?? new Uint8Array(missing.length)),
  };
}

/** The places of the categories that were asked for, in that order; of all without a list. */
export function placesOf(
  { labels }: Categories,
  variable: string,
  wanted: readonly string[] | undefined,
  problems: Problem[],
): readonly number[] {
  if (wanted === undefined) return [...labels.keys()];
  return wanted.flatMap((label) => {
    const place = labels.indexOf(label);
    if (place >= 0) return place;
    problems.push(
      warning(
        "label-unknown",
        `“${variable}” has no answer “${label}”.`,
        `Use one of: ${labels.join("; ")}.`,
        { column: variable },
      ),
    );
    return [];
  });
}

/** How many of these rows with a weight other than 0 are in each category. */
export function countsIn(
  rows: Int32Array,
  { labels, codes, indicator }: Categories,
  weights: Float64Array,
): Int32Array {
  const counts = new Int32Array(labels.length);
  if (codes === undefined) {
    labels.forEach((_, option) => {
      const chosen = indicator(option);
      for (const row of rows) {
        if (weights[row] !== 0 && chosen[row] === 1) counts[option] = (counts[option] ?? 0) + 1;
      }
    });
    return counts;
  }
  for (let at = 0; at < rows.length; at += 1) {
    const row = whole(rows, at);
    if (real(weights, row) === 0) continue;
    const code = whole(codes, row);
    counts[code] = whole(counts, code) + 1;
  }
  return counts;
}
