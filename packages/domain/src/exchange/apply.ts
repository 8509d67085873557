import { issueProblem } from "../columns/issues.js";
import type { Row } from "../load/files.js";
import type { Dataset } from "../model.js";
import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { contentOf, datasetOf, tables, type TableRecords } from "../tables/all.js";
import type { TableName, TwoWayTable } from "../tables/index.js";
import type { Addition, Alteration, Change } from "./change.js";
import { identity } from "./rows.js";
import { sentenceBack } from "./sentences.js";

/** What came of applying changes. */
export interface Applied {
  /** The data set with every change that fits. */
  readonly dataset: Dataset;
  /** A problem for each change that does not fit, and is left out. */
  readonly problems: readonly Problem[];
}

/**
 * Applies changes to a data set. What does not fit (a row to change or remove that is not there, a
 * cell that holds something else than the change says, a row to add that is there already, a table or
 * column that there is not, a value that the column cannot hold) is left out and told. Rows that are
 * kept stay in their order.
 */
export function tryDifference(before: Dataset, changes: readonly Change[]): Applied {
  const problems: Problem[] = [];
  const byTable = new Map<TableName, Change[]>();
  for (const change of changes) {
    const own = byTable.get(change.table);
    if (own !== undefined) own.push(change);
    else if (Object.hasOwn(tables, change.table)) byTable.set(change.table, [change]);
    else problems.push(misfit(change, change.table, "There is no such table."));
  }
  const dataset = datasetOf(<N extends TableName>(name: N): readonly TableRecords[N][] => {
    const { table, records } = contentOf(before, name);
    const own = byTable.get(name);
    return own === undefined ? records : new Application(table, records, problems).after(own);
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
        const { table, key, row } = change;
        return { kind: "removed", table, key, row, sentence: sentenceBack(change, []) };
      }
      case "removed": {
        const sentence = sentenceBack(change, []);
        return { ...change, kind: "added", at: Number.MAX_SAFE_INTEGER, sentence };
      }
      case "changed": {
        const after = new Map(change.fields.map((field) => [field.column, field.after]));
        const fields = change.fields.map((field) => ({
          column: field.column,
          before: field.after,
          after: field.before,
        }));
        const key = Object.fromEntries(
          Object.entries(change.key).map(([column, text]) => [column, after.get(column) ?? text]),
        );
        return { ...change, key, fields, sentence: sentenceBack(change, fields) };
      }
    }
  });
}

function misfit({ sentence }: Change, file: string, why: string): Problem {
  return makeProblem(
    "change-does-not-fit",
    { file },
    `${sentence} ${why}`,
    "Compare again with the version that is to be changed.",
  );
}

/** The changes of one table on their way into its records. */
class Application<T> {
  /** By the identity that each had before. */
  private readonly kept: Map<string, T>;
  private readonly added: { readonly at: number; readonly record: T }[] = [];
  /** The identities of all rows, as they are by now. */
  private readonly taken: Set<string>;
  private readonly columns: ReadonlySet<string>;
  private readonly table: TwoWayTable<T>;
  private readonly problems: Problem[];

  constructor(table: TwoWayTable<T>, records: readonly T[], problems: Problem[]) {
    this.table = table;
    this.problems = problems;
    this.kept = new Map(records.map((record) => [identity(table, table.write(record)), record]));
    this.taken = new Set(this.kept.keys());
    this.columns = new Set(table.columns().map(({ name }) => name));
  }

  after(changes: readonly Change[]): readonly T[] {
    for (const change of changes) {
      const why = change.kind === "added" ? this.add(change) : this.alter(change);
      if (why !== undefined) this.problems.push(misfit(change, this.table.file, why));
    }
    const rows = [...this.kept.values()];
    for (const { at, record } of this.added.sort((a, b) => a.at - b.at)) rows.splice(at, 0, record);
    return rows;
  }

  /** Each of these says why a change does not fit, if it does not. */
  private add({ row, at }: Addition): string | undefined {
    const id = identity(this.table, row);
    if (this.taken.has(id)) return "The row is there already.";
    const record = this.read(row);
    if (typeof record === "string") return record;
    this.added.push({ at, record: record.value });
    this.taken.add(id);
    return undefined;
  }

  private alter(change: Exclude<Change, Addition>): string | undefined {
    const id = identity(this.table, change.key);
    const record = this.kept.get(id);
    if (record === undefined) return "There is no such row.";
    if (change.kind === "changed") return this.change(id, record, change);
    this.kept.delete(id);
    this.taken.delete(id);
    return undefined;
  }

  private change(id: string, record: T, { fields }: Alteration): string | undefined {
    const cells = new Map(Object.entries(this.table.write(record)));
    for (const { column, before } of fields) {
      const text = cells.get(column) ?? "";
      if (text !== before) return `There, ${column} is “${text}”.`;
    }
    for (const { column, after } of fields) cells.set(column, after);
    const row = Object.fromEntries(cells);
    const made = this.read(row);
    if (typeof made === "string") return made;
    this.taken.delete(id);
    if (this.taken.has(identity(this.table, row))) {
      this.taken.add(id);
      return "Another row has that key already.";
    }
    this.kept.set(id, made.value);
    this.taken.add(identity(this.table, row));
    return undefined;
  }

  private read(row: Row): { readonly value: T } | string {
    const other = Object.keys(row).find((column) => !this.columns.has(column));
    if (other !== undefined) return `The table has no column “${other}”.`;
    const result = this.table.schema().safeParse(row);
    return result.success
      ? { value: result.data }
      : result.error.issues.map((issue) => issueProblem(issue, {}).message).join(" ");
  }
}
