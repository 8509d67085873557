import { buildFiles } from "./build-files.js";
import { printProblems } from "./print-problems.js";
import { readData } from "./read-data.js";
import { replaceFolder } from "./replace-folder.js";

/** What a build came to. */
export interface BuildResult {
  readonly succeeded: boolean;
  /** What the one who edits the data is told. */
  readonly report: string;
}

/** Checks the tables of a folder, and makes `out` from them unless there is an error. */
export function runBuild(folder: string, out: string): BuildResult {
  const { files, problems, dataset } = readData(folder);
  const details = problems.length > 0 ? `${printProblems(problems)}\n\n` : "";
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const found = `${count(errors, "error")}, ${count(problems.length - errors, "warning")}`;
  if (!dataset) {
    return {
      succeeded: false,
      report: `${details}${found}. Nothing was written: what was made before is still there.`,
    };
  }
  const built = buildFiles(files, dataset, problems);
  replaceFolder(out, built.files);
  const rows = files.map(({ file, rows: records }) => `${file} ${records.length}`).join(", ");
  return {
    succeeded: true,
    report: `${details}Read ${rows}.\n${found}. Wrote version ${built.version}: ${count(built.files.size, "file")}.`,
  };
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}
