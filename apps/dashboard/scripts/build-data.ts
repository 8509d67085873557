/**
 * `npm run data`: checks the CSV files of `data/` and makes from them what the dashboard ships.
 * Prints every problem; with an error it leaves what was made before as it is, and exits with 1.
 *
 *     tsx scripts/build-data.ts [--data FOLDER] [--out FOLDER]
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runBuild } from "./data/run-build.js";

const app = join(import.meta.dirname, "..");

const { values } = parseArgs({
  options: {
    data: { type: "string", default: join(app, "data") },
    out: { type: "string", default: join(app, "public/data") },
  },
});

const { succeeded, report } = runBuild(values.data, values.out);
if (succeeded) console.log(report);
else console.error(report);
process.exitCode = succeeded ? 0 : 1;
