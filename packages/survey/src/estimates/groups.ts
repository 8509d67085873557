import type { Design } from "../design/types.js";
import type { Problem } from "../problem.js";
import { columnProblem } from "../problems.js";
import type { Column } from "../responses/columns.js";

/** Rows of the domain that share their labels. */
export interface Group {
  readonly labels: readonly string[];
  readonly rows: Int32Array;
}

/**
 * The groups of a domain by the answers to some questions, those that have a row, in the order of the labels,
 * the last question changing fastest. A row without an answer to one of them is in no group. Without questions
 * the domain is one group.
 *
 * @returns no groups, with a problem, when a column is not one to group by
 */
export function groupsOf(
  { data, rows }: Design,
  by: string | readonly string[] | undefined,
  problems: Problem[],
): readonly Group[] {
  let groups: readonly Group[] = [{ labels: [], rows }];
  for (const name of typeof by === "string" ? [by] : (by ?? [])) {
    const coded = codedLabels(data.columns.get(name));
    if (coded === undefined) {
      problems.push(columnProblem(name, data.columns.get(name)?.kind, "categorical or numeric"));
      return [];
    }
    groups = groups.flatMap((group) => divided(group, coded));
  }
  return groups;
}

/** The labels of a column, and the place of each row's among them; -1 for none. */
export interface CodedLabels {
  readonly labels: readonly string[];
  readonly codes: Int32Array;
}

/** A categorical column as it is; a numeric one with its values as labels, in their order. */
export function codedLabels(column: Column | undefined): CodedLabels | undefined {
  if (column?.kind === "categorical") return column;
  if (column?.kind !== "numeric") return undefined;
  const values = [...new Set(column.values)].filter((value) => !Number.isNaN(value));
  values.sort((a, b) => a - b);
  const codeOf = new Map(values.map((value, code) => [value, code]));
  return {
    labels: values.map(String),
    codes: Int32Array.from(column.values, (value) => codeOf.get(value) ?? -1),
  };
}

function divided({ labels: own, rows }: Group, { labels, codes }: CodedLabels): readonly Group[] {
  const counts = new Int32Array(labels.length);
  for (const row of rows) {
    const code = codes[row] ?? -1;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  }
  const parts = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (const row of rows) {
    const code = codes[row] ?? -1;
    const part = parts[code];
    if (part === undefined) continue;
    const at = counts[code] ?? 0;
    part[at] = row;
    counts[code] = at + 1;
  }
  return parts.flatMap((part, code) =>
    part.length === 0 ? [] : { labels: [...own, labels[code] ?? ""], rows: part },
  );
}
