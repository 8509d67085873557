import type { Row } from "../load/files.js";
import type { Dataset } from "../model.js";
import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { contentOf, datasetOf, type TableRecords } from "../tables/all.js";
import type { TableName, TwoWayTable } from "../tables/index.js";
import type { Change } from "./change.js";
import { identity } from "./rows.js";

/** What came of applying changes. */
export interface Applied {
  /** The data set with every change that fits. */
  readonly dataset: Dataset;
  /** A problem for each change that does not fit, and is left out. */
  readonly problems: readonly Problem[];
}

/**
 * Applies changes to a data set. What does not fit (a row to change or remove that is not there, a
 * cell that holds something else than the change says, a row to add that is there already, a value
 * that the column cannot hold) is left out and told. Rows that are kept stay in their order.
 */
export function tryDifference(before: Dataset, changes: readonly Change[]): Applied {
  const problems: Problem[] = [];
  const byTable = new Map<TableName, Change[]>();
  for (const change of changes)
    byTable.set(change.table, [...(byTable.get(change.table) ?? []), change]);
  const dataset = datasetOf(<N extends TableName>(name: N): readonly TableRecords[N][] => {
    const { table, records } = contentOf(before, name);
    const own = byTable.get(name);
    return own === undefined ? records : applyTo(table, records, own, problems);
  });
  return { dataset, problems };
}

/**
 * Applies the difference of two data sets to the first of them, which gives the second.
 *
 * @throws Error if a change does not fit; `tryDifference` tells which instead.
 */
export function applyDifference(before: Dataset, changes: readonly Change[]): Dataset {
  const { dataset, problems } = tryDifference(before, changes);
  const [first] = problems;
  if (first !== undefined) throw new Error(`${first.message} ${first.remedy}`);
  return dataset;
}

/** The changes that lead back from the newer data set to the older. */
export function invertChanges(changes: readonly Change[]): Change[] {
  return changes.map((change): Change => {
    switch (change.kind) {
      case "added": {
        const { table, key, row, sentence } = change;
        return { kind: "removed", table, key, row, sentence };
      }
      case "removed":
        return { ...change, kind: "added", at: Number.MAX_SAFE_INTEGER };
      case "changed":
        return {
          ...change,
          key: Object.fromEntries(
            Object.entries(change.key).map(([column, text]) => [
              column,
              change.fields.find((field) => field.column === column)?.after ?? text,
            ]),
          ),
          fields: change.fields.map(({ column, before, after }) => ({
            column,
            before: after,
            after: before,
          })),
        };
    }
  });
}

function applyTo<T>(
  table: TwoWayTable<T>,
  records: readonly T[],
  changes: readonly Change[],
  problems: Problem[],
): readonly T[] {
  const kept = new Map(
    records.map((record): [string, T] => [identity(table, table.write(record)), record]),
  );
  const misfit = (change: Change, why: string): void => {
    problems.push(
      makeProblem(
        "change-does-not-fit",
        { file: table.file },
        `${change.sentence} ${why}`,
        "Compare again with the version that is to be changed.",
      ),
    );
  };
  const read = (change: Change, row: Row): T | undefined => {
    const result = table.schema().safeParse(row);
    if (!result.success)
      misfit(change, result.error.issues.map(({ message }) => message).join(" "));
    return result.data;
  };
  const added: { readonly at: number; readonly id: string; readonly record: T }[] = [];
  for (const change of changes) {
    const id = identity(table, change.key);
    const record = kept.get(id);
    if (change.kind === "added") {
      const made = record === undefined ? read(change, change.row) : undefined;
      if (record !== undefined) misfit(change, "The row is there already.");
      if (made !== undefined) added.push({ at: change.at, id, record: made });
      continue;
    }
    if (record === undefined) {
      misfit(change, "There is no such row.");
      continue;
    }
    if (change.kind === "removed") {
      kept.delete(id);
      continue;
    }
    const row: Record<string, string> = { ...table.write(record) };
    const stale = change.fields.find(({ column, before }) => (row[column] ?? "") !== before);
    if (stale !== undefined) {
      misfit(change, `There, ${stale.column} is “${row[stale.column] ?? ""}”.`);
      continue;
    }
    for (const { column, after } of change.fields) row[column] = after;
    const made = read(change, row);
    if (made !== undefined) kept.set(id, made);
  }
  const rows = [...kept.values()];
  for (const { at, record } of added.sort((a, b) => a.at - b.at)) rows.splice(at, 0, record);
  return rows;
}
