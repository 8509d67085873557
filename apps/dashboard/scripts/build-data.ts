/**
 * `npm run data`: checks the CSV files of `data/` and makes from them what the dashboard ships.
 * Prints every problem; with an error it leaves what was made before as it is, and exits with 1.
 *
 *     tsx scripts/build-data.ts [--data FOLDER] [--out FOLDER]
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildFiles } from "./data/build-files.js";
import { printProblems } from "./data/print-problems.js";
import { readData } from "./data/read-data.js";
import { replaceFolder } from "./data/replace-folder.js";

const app = join(import.meta.dirname, "..");

const { values } = parseArgs({
  options: {
    data: { type: "string", default: join(app, "data") },
    out: { type: "string", default: join(app, "public/data") },
  },
});

process.exitCode = run(values.data, values.out);

function run(folder: string, out: string): number {
  const { files, problems, dataset } = readData(folder);
  if (problems.length > 0) console.log(`${printProblems(problems)}\n`);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const found = `${count(errors, "error")}, ${count(problems.length - errors, "warning")}`;
  if (!dataset) {
    console.error(`${found}. Nothing was written: what was made before is still there.`);
    return 1;
  }
  const built = buildFiles(files, dataset, problems);
  replaceFolder(out, built.files);
  const rows = files.map(({ file, rows: records }) => `${file} ${records.length}`).join(", ");
  console.log(`Read ${rows}.`);
  console.log(`${found}. Wrote version ${built.version}: ${count(built.files.size, "file")}.`);
  return 0;
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? "" : "s"}`;
}
