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

/** What is wrong with files of which nothing can be used; that they lack tables is then no matter. */
export function refusalOf(problems: readonly Problem[]): readonly Problem[] {
  const others = problems.filter(({ code }) => code !== "missing-file");
  return others.length > 0 ? others.slice(0, listed) : [noRows];
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
