/**
 * `npm test`: every test of every package and of the dashboard, from a bare clone.
 * The last line is `N passed, N failed`, counted from the runners' own reports.
 */
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { clearReports, sumReports, workspaces } from "./lib/results.mjs";
import { command, root, run, turbo } from "./lib/run.mjs";

await command(async () => {
  await ensureInstalled();
  process.env["CHROMIUM_PATH"] = await ensureChromium();

  const folders = [".", ...workspaces(root)];
  clearReports(root, folders);
  const own = await run("npx", ["--no-install", "vitest", "run"]);
  const packages = await turbo(["test", "--continue", "--output-logs=new-only"]);

  const { passed, failed, complaints } = sumReports(root, folders);
  const ok = failed === 0 && own === 0 && packages === 0;
  if (!ok) {
    console.error("\nTests failed. The names of the failed ones, and why, stand above.");
    for (const complaint of complaints) console.error(complaint);
    if (failed === 0) console.error("A build step failed before its tests: see above for which.");
  }
  console.log(`\n${passed} passed, ${ok ? 0 : Math.max(failed, 1)} failed`);
  return ok ? 0 : 1;
});
