import { emptyDataset, toCsvTables, type Dataset, type Problem } from "@abep/domain";
import type { DatasetReading } from "@abep/domain/import";
import type { DatasetHead, MatchedTable } from "./types.js";

/** So many problems of a data set go to the page. */
const listed = 1_000;

/** A data set that is open, and what is to be told of how it was read. */
export interface Open {
  readonly dataset: Dataset;
  readonly reading: Pick<DatasetReading, "problems" | "rejected" | "passedOver">;
  readonly matched: readonly MatchedTable[];
  readonly matchable: boolean;
}

/** What the page shows of a data set that is open. */
export function headOf({ dataset, reading, matched, matchable }: Open): DatasetHead {
  const { problems, rejected, passedOver } = reading;
  const count = (severity: Problem["severity"]): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const leftOut = new Set(
    matched.flatMap(({ file, sheet = file, as }) => (as === undefined ? [sheet] : [])),
  );
  return {
    ...(dataset.about !== undefined && { title: dataset.about.title }),
    tables: toCsvTables(dataset).map(({ file, rows }) => ({ file, rows: rows.length })),
    problems: problems
      .toSorted((a, b) => Number(a.severity === "warning") - Number(b.severity === "warning"))
      .slice(0, listed),
    errors: count("error"),
    warnings: count("warning"),
    rejected: rejected.length,
    passedOver: passedOver.filter((name) => !leftOut.has(name)),
    matched,
    matchable,
  };
}

/**
 * Why nothing of some files can be used: what is wrong with whole files, then with rows. That tables
 * are missing is a reason only where there are rows that point to them.
 */
export function refusalOf(problems: readonly Problem[]): readonly Problem[] {
  const errors = problems.filter(({ severity }) => severity === "error");
  const ofRows = errors.filter(({ row }) => row !== undefined);
  const pointing = ofRows.some(({ row = 1 }) => row > 1);
  const ofFiles = errors.filter(
    ({ row, code }) => row === undefined && (code !== "missing-file" || pointing),
  );
  const all = [...ofFiles, ...ofRows];
  return all.length > 0 ? all.slice(0, listed) : [noRows];
}

const noRows: Problem = {
  severity: "error",
  code: "no-rows",
  message: "None of it holds a row of a data set.",
  remedy: "Choose the files of a data set, and say which of its tables they hold.",
};

/** How many rows a data set has in all its tables. */
export function rowsOf(dataset: Dataset): number {
  return toCsvTables({ ...emptyDataset, ...dataset }).reduce(
    (sum, { rows }) => sum + rows.length,
    0,
  );
}
