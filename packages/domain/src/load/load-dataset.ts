import type { Dataset } from "../model.js";
import type { ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { toCsvTables } from "../exchange/to-csv-tables.js";
import { allTables, datasetOf, type TableRecords } from "../tables/all.js";
import type { TableName } from "../tables/index.js";
import type { Row, TableFile } from "./files.js";
import type { ReadTable } from "./read-table.js";
import { readTables, type ReadTables } from "./read-tables.js";
import { checkTables, rejectedRows, type RejectedRow } from "./reject.js";

/** What came of loading: every problem, and the data set if none of them is an error. */
export interface LoadResult {
  /** Absent if any problem is an error: a data set is taken whole or not at all. */
  readonly dataset?: Dataset;
  /** By file, row and column. `problemCodes` lists the rules. */
  readonly problems: readonly Problem[];
  /**
   * The records of all rows that are right by themselves and beside each other. The same as
   * `dataset` if there is one.
   */
  readonly sound: Dataset;
  /** Every other row, as it was handed in, with what is wrong with it. */
  readonly rejected: readonly RejectedRow[];
}

/**
 * Reads the tables of a data set from rows of text by column and checks each row, the rows against
 * each other and the areas against the local authorities of England. The first row of each table
 * counts as row 2; `loadFiles` takes other numbers and names of files.
 *
 * Reports all problems at once. A warning says what was read otherwise than written, or is worth a
 * look; an error means that there is no data set, so that no row is ever silently gone.
 */
export function loadDataset(
  tables: Readonly<Partial<Record<TableName, readonly Row[]>>>,
): LoadResult {
  return loadFiles(Object.entries(tables).map(([name, rows]) => ({ file: fileOf(name), rows })));
}

/** A name that is no table's goes through as it is, to be told as an unknown file. */
function fileOf(name: string): string {
  return allTables().find((table) => table.name === name)?.file ?? name;
}

/** Reads the tables of a data set from files that were parsed into rows, as `loadDataset` does. */
export function loadFiles(files: readonly TableFile[]): LoadResult {
  const found: Problem[] = [];
  const tables = readTables(files, found);
  const problems = inOrder([...found, ...checkTables(tables)], tables);
  if (!problems.some((problem) => problem.severity === "error")) {
    const dataset = recordsOf(tables);
    return { dataset, problems, sound: dataset, rejected: [] };
  }
  const { sound, rejected } = rejectedRows(tables, problems);
  return { problems, sound: recordsOf(sound), rejected };
}

/** What every check has to say of a data set that was made or changed by a program. */
export function checkDataset(dataset: Dataset): readonly Problem[] {
  return loadFiles(toCsvTables(dataset)).problems;
}

function inOrder(problems: readonly Problem[], tables: ReadTables): readonly Problem[] {
  const keyOf = ({ file = "", sheet = "" }: ProblemPlace): string => JSON.stringify([file, sheet]);
  const keys = Object.values(tables).map((table: ReadTable<unknown>) => keyOf(table));
  const ranks = new Map(keys.toReversed().map((key, from) => [key, keys.length - from]));
  const ranked = problems.map((problem) => ({
    problem,
    rank: ranks.get(keyOf(problem)) ?? keys.length + 1,
    row: problem.row ?? 0,
  }));
  return ranked.sort((a, b) => a.rank - b.rank || a.row - b.row).map(({ problem }) => problem);
}

function recordsOf(tables: ReadTables): Dataset {
  return datasetOf(<N extends TableName>(name: N): readonly TableRecords[N][] =>
    tables[name].rows.flatMap(({ record }) => (record === undefined ? [] : [record])),
  );
}
