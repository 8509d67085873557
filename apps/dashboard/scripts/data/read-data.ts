import { allTables, loadFiles, type Dataset, type Problem, type TableFile } from "@abep/domain";
import { readCsv, type CsvFile } from "./read-csv.js";

/** What a folder of CSV files gave. */
export interface ReadData {
  readonly files: readonly CsvFile[];
  readonly problems: readonly Problem[];
  /** Absent if any problem is an error. */
  readonly dataset?: Dataset;
}

/** Reads all tables of a folder and checks them, each alone and against each other. */
export function readData(folder: string): ReadData {
  const files = allTables().flatMap(({ file }) => readCsv(folder, file) ?? []);
  const { dataset, problems: found } = loadFiles(files.map(toTableFile));
  const csvProblems = files.flatMap((file) => file.problems);
  const problems = [...csvProblems, ...found.filter((problem) => !isMoot(problem, csvProblems))];
  const failed = problems.some(({ severity }) => severity === "error");
  return { files, problems, ...(dataset && !failed && { dataset }) };
}

function toTableFile({ file, columns, rows }: CsvFile): TableFile {
  return {
    file,
    columns,
    rows: rows.map(({ cells }) => cells),
    rowNumbers: rows.map(({ row }) => row),
  };
}

/** Whether a problem speaks of a row whose cells stand in the wrong columns anyway. */
function isMoot({ file, row }: Problem, csvProblems: readonly Problem[]): boolean {
  return row !== undefined && csvProblems.some((other) => other.file === file && other.row === row);
}
