import { issueProblem } from "../columns/issues.js";
import type { Dataset } from "../model.js";
import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { contentOf, datasetOf, type TableRecords } from "../tables/all.js";
import type { TableName, TwoWayTable } from "../tables/index.js";
import type { Applied } from "./apply.js";
import type { Conflict } from "./merge.js";
import { identity } from "./rows.js";

/** Which side of a conflict to take. */
export interface Resolution {
  readonly conflict: Conflict;
  readonly take: "ours" | "theirs";
}

/**
 * Settles conflicts of a merge. One that is not named stays as the merge left it; one whose row is
 * gone meanwhile is passed over. Sides that break a rule when they meet in one row, such as roles of
 * one side without the source of the other, are told, and the row stays as the merge left it.
 */
export function tryResolutions(dataset: Dataset, resolutions: readonly Resolution[]): Applied {
  const problems: Problem[] = [];
  const settled = datasetOf(<N extends TableName>(name: N): readonly TableRecords[N][] => {
    const { table, records } = contentOf(dataset, name);
    const own = byRow(table, resolutions);
    if (own.size === 0) return records;
    return records.flatMap((record) => {
      const row = table.write(record);
      const here = own.get(identity(table, row));
      return here === undefined ? [record] : settle(table, { record, row, here, problems });
    });
  });
  return { dataset: settled, problems };
}

/**
 * Settles conflicts of a merge, as `tryResolutions` does.
 *
 * @throws Error if sides break a rule when they meet in one row; `tryResolutions` tells which instead.
 */
export function resolveConflicts(dataset: Dataset, resolutions: readonly Resolution[]): Dataset {
  const { dataset: settled, problems } = tryResolutions(dataset, resolutions);
  const [first] = problems;
  if (first !== undefined) throw new Error(`${first.message} ${first.remedy}`);
  return settled;
}

function byRow<T>(
  table: TwoWayTable<T>,
  resolutions: readonly Resolution[],
): ReadonlyMap<string, readonly Resolution[]> {
  const rows = new Map<string, Resolution[]>();
  for (const one of resolutions) {
    if (one.conflict.table !== table.name) continue;
    const id = identity(table, one.conflict.key);
    const row = rows.get(id);
    if (row === undefined) rows.set(id, [one]);
    else row.push(one);
  }
  return rows;
}

interface Unsettled<T> {
  readonly record: T;
  readonly row: Readonly<Record<string, string>>;
  readonly here: readonly Resolution[];
  readonly problems: Problem[];
}

/** The row with the sides that were chosen; none if the side has none. */
function settle<T>(
  table: TwoWayTable<T>,
  { record, row, here, problems }: Unsettled<T>,
): readonly T[] {
  const cells = new Map(Object.entries(row));
  for (const { conflict, take } of here) {
    const text = conflict[take];
    if (conflict.column !== undefined) cells.set(conflict.column, text ?? "");
    else if (text === undefined) return [];
  }
  const result = table.schema().safeParse(Object.fromEntries(cells));
  if (result.success) return [result.data];
  const why = result.error.issues.map((issue) => issueProblem(issue, {}).message);
  problems.push(
    makeProblem(
      "change-does-not-fit",
      { file: table.file },
      `${here.map(({ conflict }) => conflict.sentence).join(" ")} ${why.join(" ")}`,
      "Take all cells of the row from one side.",
    ),
  );
  return [record];
}
