import type { Design } from "../design/types.js";
import { codedLabels } from "../estimates/groups.js";
import type { Problem } from "../problem.js";
import { columnProblem } from "../problems.js";

/** Rows of a domain by the answer to a question. */
export interface AnswerGroup {
  readonly label: string;
  readonly rows: Int32Array;
}

/**
 * Divides rows by the answers to a question.
 *
 * @param levels the answers, in the order in which the groups are wanted; by default those that occur
 * @returns no groups, with a problem, when the column is not one to group by
 */
export function answerGroups(
  { data }: Design,
  rows: Int32Array,
  group: string,
  levels: readonly string[] | undefined,
  problems: Problem[],
): readonly AnswerGroup[] {
  const column = data.columns.get(group);
  const coded = codedLabels(column);
  if (coded === undefined) {
    problems.push(columnProblem(group, column?.kind, "categorical or numeric"));
    return [];
  }
  const { labels, codes } = coded;
  const groups = (levels ?? labels).map((label) => {
    const place = labels.indexOf(label);
    return { label, rows: rows.filter((row) => place >= 0 && codes[row] === place) };
  });
  return levels === undefined ? groups.filter((each) => each.rows.length > 0) : groups;
}

/** All rows of some groups, ascending. */
export function rowsOf(groups: readonly AnswerGroup[]): Int32Array {
  const all = new Int32Array(groups.reduce((sum, { rows }) => sum + rows.length, 0));
  let from = 0;
  for (const { rows } of groups) {
    all.set(rows, from);
    from += rows.length;
  }
  return all.sort();
}
