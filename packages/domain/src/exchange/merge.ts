import { checkDataset } from "../load/load-dataset.js";
import type { Row } from "../load/files.js";
import type { Dataset } from "../model.js";
import type { Problem } from "../problems/problem.js";
import { datasetOf, tables, type TableRecords } from "../tables/all.js";
import type { TableName, TwoWayTable } from "../tables/index.js";
import { mergeRow, type CellConflict } from "./merge-row.js";
import { keyedRecords, keyOf, sameRow } from "./rows.js";
import { subjectWriter } from "./sentences.js";
import { cellWords, columnWords } from "./words.js";

/** Something that both sides changed, each in another way. */
export interface Conflict {
  /**
   * `both_changed`: a cell of a row that was there. `both_added`: a cell of a row that both added.
   * `changed_and_removed`: a whole row.
   */
  readonly kind: "both_changed" | "both_added" | "changed_and_removed";
  readonly table: TableName;
  readonly key: Row;
  /** Absent where the row as a whole is in conflict. */
  readonly column?: string;
  /** What stood and stands there. Of a row: present unless the side has no such row. */
  readonly base?: string;
  readonly ours?: string;
  readonly theirs?: string;
  /** The conflict in words. */
  readonly sentence: string;
}

/** What came of a merge. */
export interface Merged {
  /** Where there is a conflict, a cell is ours, and a row that one side removed is kept. */
  readonly dataset: Dataset;
  readonly conflicts: readonly Conflict[];
  /** Errors that only come of the two together, such as an id whose record the other side removed. */
  readonly problems: readonly Problem[];
}

/**
 * Brings two versions that were made from one base together, row by row and cell by cell. What one
 * side alone changed is taken; lists take the additions and removals of both; evidence that both
 * added stands side by side. Which side is which matters for nothing but cells in conflict and the
 * order of rows and of the entries of lists: ours, then what only they added.
 */
export function merge(base: Dataset, ours: Dataset, theirs: Dataset): Merged {
  const conflicts: Conflict[] = [];
  const subject = subjectWriter([ours, theirs, base]);
  const dataset = datasetOf(<N extends TableName>(name: N): readonly TableRecords[N][] => {
    const table: TwoWayTable<TableRecords[N]> = tables[name];
    const [b, o, t] = [base, ours, theirs].map((one) => keyedRecords(one, name));
    const ids = new Set([...(o?.keys() ?? []), ...(t?.keys() ?? []), ...(b?.keys() ?? [])]);
    return [...ids].flatMap((id) => {
      const [here, there] = [o?.get(id), t?.get(id)];
      const sides = { base: b?.get(id)?.row, ours: here?.row, theirs: there?.row };
      const { row, conflicts: found } = mergeRow(table, sides);
      const of = sides.ours ?? sides.theirs ?? sides.base ?? {};
      for (const one of found)
        conflicts.push({
          ...one,
          table: name,
          key: keyOf(table, of),
          sentence: `${subject(name, of)}: ${sentenceOf(name, one)}`,
        });
      if (row === undefined) return [];
      const kept = [here, there].find((one) => one !== undefined && sameRow(one.row, row));
      return [kept?.record ?? table.schema().parse(row)];
    });
  });
  const problems = checkDataset(dataset).filter(({ severity }) => severity === "error");
  return { dataset, conflicts, problems };
}

function sentenceOf(table: TableName, { column, ours, theirs }: CellConflict): string {
  if (column === undefined)
    return `${ours === undefined ? "we" : "they"} removed the row, and ${ours === undefined ? "they" : "we"} changed it.`;
  const words = (text = ""): string =>
    text === "" ? "nothing" : `“${cellWords(table, column, text)}”`;
  return `${columnWords(column)} is ${words(ours)} here and ${words(theirs)} there.`;
}
