import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Difference } from "./compare.js";
import { familiesIn, runFamily } from "./suite.js";

const usage = `Usage: npm run conformance -- DIR [--family NAME]…

Runs the reference cases in DIR/cases/FAMILY/*.json on the data in DIR/data/*.csv.`;

const { values, positionals } = parseArgs({
  options: { family: { type: "string", multiple: true }, help: { type: "boolean" } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined || values.help === true) {
  console.log(usage);
  process.exit(values.help === true ? 0 : 2);
}

const wanted = values.family ?? [];
const absent = [folder, ...wanted.map((family) => join(folder, "cases", family))].find(
  (path) => !existsSync(path),
);
if (absent !== undefined || !existsSync(join(folder, "cases"))) {
  console.error(`There is no folder ${absent ?? join(folder, "cases")}.\n\n${usage}`);
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const family of wanted.length > 0 ? wanted : familiesIn(folder)) {
  for (const { id, method, differences, failure } of runFamily(folder, family)) {
    if (failure === undefined && differences.length === 0) {
      passed += 1;
      continue;
    }
    failed += 1;
    console.log(`${family}/${id} (${method})${failure === undefined ? "" : `: ${failure}`}`);
    for (const difference of differences.slice(0, 8)) console.log(`  ${told(difference)}`);
    if (differences.length > 8) console.log(`  and ${differences.length - 8} more`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
// A run without a case shows nothing.
if (failed > 0 || passed === 0) process.exitCode = 1;

function told({ path, expected, got, relative }: Difference): string {
  const error = relative === undefined ? "" : `, relative error ${relative.toExponential(2)}`;
  return `${path}: expected ${String(expected)}, got ${String(got)}${error}`;
}
