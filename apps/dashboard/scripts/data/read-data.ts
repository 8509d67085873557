import { allTables, loadDataset, type Dataset, type Problem, type TableFile } from "@abep/domain";
import { overrideTable } from "./dictionary/override-table.js";
import { readCsv, type CsvFile } from "./read-csv.js";
import { readOverrides } from "./read-overrides.js";

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
  const overrideFile = readCsv(folder, overrideTable.file);
  const { dataset, problems: found } = loadDataset(files.map(toTableFile));
  const overrides = readOverrides(overrideFile);
  const csvProblems = [...files, ...(overrideFile ? [overrideFile] : [])].flatMap(
    (file) => file.problems,
  );
  const problems = [
    ...csvProblems,
    ...found
      .map((problem) => atTrueRow(problem, files))
      .filter((problem) => !isMoot(problem, csvProblems)),
    ...overrides.problems,
  ];
  const failed = problems.some(({ severity }) => severity === "error");
  return {
    files: [...files, ...(overrideFile ? [overrideFile] : [])],
    problems,
    ...(dataset &&
      !failed && {
        dataset: { ...dataset, research: [...dataset.research, ...overrides.research] },
      }),
  };
}

function toTableFile({ file, columns, rows }: CsvFile): TableFile {
  return { file, columns, rows: rows.map(({ cells }) => cells) };
}

/** The loader numbers the records that it is handed; blank lines of the file shift them. */
function atTrueRow(problem: Problem, files: readonly CsvFile[]): Problem {
  if (problem.row === undefined || problem.row < 2) return problem;
  const row = files.find(({ file }) => file === problem.file)?.rows[problem.row - 2]?.row;
  return row === undefined ? problem : { ...problem, row };
}

/** Whether a problem speaks of a row whose cells stand in the wrong columns anyway. */
function isMoot({ file, row }: Problem, csvProblems: readonly Problem[]): boolean {
  return row !== undefined && csvProblems.some((other) => other.file === file && other.row === row);
}
