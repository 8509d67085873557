import type { Variable } from "../estimates/moments.js";
import type { Problem } from "../problem.js";
import { warning } from "../problems.js";

/**
 * The points of an option that a respondent left unranked: `zero`, or `average`, the mean of the points of the places
 * that the respondent left, (K − 1 − m)/2 after m ranked ones of K.
 */
export type Unranked = "zero" | "average";

/** The answers to a ranking question. */
export interface Ranking {
  /** The columns of ranks, one an option. */
  readonly columns: readonly Variable[];
  /** The rows that ranked one option at least. */
  readonly rows: Int32Array;
  /** How many options each of these ranked, in their order. */
  readonly counts: Int32Array;
}

/** Those of some rows that ranked an option. */
export function rankingOf(rows: Int32Array, columns: readonly Variable[]): Ranking {
  const counts = rows.map(
    (row) => columns.filter(({ values }) => !Number.isNaN(values[row] ?? NaN)).length,
  );
  return {
    columns,
    rows: rows.filter((_, at) => counts[at] !== 0),
    counts: counts.filter((count) => count !== 0),
  };
}

/** For each option its points, a number a row of the data: K less the rank. */
export function bordaPoints(
  { columns, rows, counts }: Ranking,
  unranked: Unranked,
): readonly Float64Array[] {
  const options = columns.length;
  return columns.map(({ values }) => {
    const points = new Float64Array(values.length);
    rows.forEach((row, at) => {
      const rank = values[row] ?? NaN;
      if (!Number.isNaN(rank)) points[row] = options - rank;
      else if (unranked === "average") points[row] = (options - 1 - (counts[at] ?? 0)) / 2;
    });
    return points;
  });
}

/** Says, for each option, where a rank is not from 1 to the number of options. */
export function outsideProblems({ columns, rows }: Ranking): readonly Problem[] {
  const last = columns.length;
  return columns.flatMap(({ variable, values }) => {
    const row = rows.find((each) => {
      const rank = values[each] ?? NaN;
      return rank < 1 || rank > last;
    });
    if (row === undefined) return [];
    return warning(
      "rank-outside",
      `Row ${row + 1} has the rank ${values[row] ?? ""} in “${variable}”; ranks of ${last} options go from 1 to ${last}.`,
      "Correct the rank, or name the columns of all options.",
      { row: row + 2, column: variable },
    );
  });
}
