import { degreesOfFreedom } from "../design/degrees-of-freedom.js";
import type { Design } from "../design/types.js";
import { axisOf } from "../inference/axis.js";
import type { ChiSquareStatistic } from "../inference/chi-square-test.js";
import { columnLetter } from "../inference/column-letters.js";
import type { Problem } from "../problem.js";
import { columnProblem } from "../problems.js";
import type { CompareOptions } from "./lower-columns.js";
import type { RowQuestion } from "./row-question.js";
import { questionBlock } from "./row-question.js";
import type { Crosstab } from "./types.js";

/** What a table is made of. */
export interface CrosstabOptions {
  /** The questions whose answers are the rows, one below the other: categories, options of sets, means. */
  readonly rows: string | RowQuestion | readonly (string | RowQuestion)[];
  /**
   * The banner: questions whose answers are the columns, side by side; a list within the list nests its
   * questions, the last changing fastest, and an empty list is one column of everyone.
   */
  readonly columns: string | readonly (string | readonly string[])[];
  /**
   * The test of each row question against each part of the banner: of independence, for each option of a set on its
   * own; for means, that all are alike, by Wald's F whichever test is named. None by default.
   */
  readonly test?: ChiSquareStatistic;
  /** Whether, and how, to compare every two columns of each part of the banner, row by row. */
  readonly compare?: boolean | CompareOptions;
}

/**
 * A table of two questions or more in one call, with counts, row, column and total shares, their standard
 * errors, unweighted and weighted bases, and tests. Each row question is counted against each part of the banner
 * on the rows that answer both (R's `svytotal` and `svymean` of cell indicators; a row share is that of the column
 * within the row, as a domain).
 *
 * @returns a table without rows, with the problems, when a question is not there or cannot stand where it is put
 *
 * @example
 * const table = crosstab(d, { rows: ["value_local", "joins"], columns: ["region", ["phase", "in_trust"]], test: "F" });
 * table.cells[0]?.[0]?.column; // 0.31
 */
export function crosstab(
  design: Design,
  { rows, columns, test, compare = false }: CrosstabOptions,
): Crosstab {
  const problems: Problem[] = [];
  const questions = (isList(rows) ? rows : [rows]).map((each) =>
    typeof each === "string" ? { question: each } : each,
  );
  const banner = (typeof columns === "string" ? [columns] : columns).flatMap(
    (each) =>
      axisOf(design.data, typeof each === "string" ? [each] : each, design.rows, problems) ?? [],
  );
  for (const { question } of questions) {
    const kind = design.data.columns.get(question)?.kind;
    if (kind === undefined || kind === "text") {
      problems.push(columnProblem(question, kind, "categorical, multiple-choice or numeric"));
    }
  }
  const df = degreesOfFreedom(design);
  if (problems.length > 0) return { columns: [], rows: [], cells: [], tests: [], df, problems };
  const parts = questions.map((question) => {
    const blocks = banner.map((axis) => questionBlock(design, question, axis, { test, compare }));
    const own = blocks[0]?.rows ?? [];
    return {
      rows: own,
      cells: own.map((_, at) => blocks.flatMap(({ cells }) => cells[at] ?? [])),
      tests: blocks.flatMap(({ tests }, part) => tests.map((each) => ({ ...each, banner: part }))),
    };
  });
  return {
    columns: banner.flatMap(({ labels: places, questions: nested }, part) =>
      places.map((labels, place) => ({
        banner: part,
        questions: nested,
        labels,
        letter: columnLetter(place),
      })),
    ),
    rows: parts.flatMap((part) => part.rows),
    cells: parts.flatMap((part) => part.cells),
    tests: parts.flatMap((part) => part.tests),
    df,
    problems,
  };
}

function isList(
  rows: CrosstabOptions["rows"],
): rows is Extract<CrosstabOptions["rows"], readonly unknown[]> {
  return Array.isArray(rows);
}
