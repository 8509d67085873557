/** `npm run check`: all that must hold before a change goes in. Each step runs, whatever failed. */
import { ensureInstalled } from "./lib/install.mjs";
import { command, run, turbo } from "./lib/run.mjs";

const npx = (/** @type {string[]} */ ...args) => run("npx", ["--no-install", ...args]);

const steps = [
  { name: "build", act: () => turbo(["build", "--output-logs=new-only"]) },
  { name: "types", act: () => turbo(["types", "--continue", "--output-logs=new-only"]) },
  { name: "types of the scripts", act: () => npx("tsc", "-p", "tsconfig.json") },
  { name: "lint", act: () => npx("eslint", ".", "--max-warnings", "0") },
  { name: "format (npm run format mends it)", act: () => npx("prettier", "--check", ".") },
  { name: "dead code", act: () => npx("knip") },
  {
    name: "published form",
    act: () => turbo(["package-check", "--continue", "--output-logs=new-only"]),
  },
  { name: "tests", act: () => run(process.execPath, ["scripts/test.mjs"]) },
];

await command(async () => {
  await ensureInstalled();
  const failed = [];
  for (const { name, act } of steps) {
    console.log(`\n── ${name}`);
    if ((await act()) !== 0) failed.push(name);
  }
  console.log(failed.length === 0 ? "\nAll checks passed." : `\nFailed: ${failed.join(", ")}.`);
  return failed.length === 0 ? 0 : 1;
});
