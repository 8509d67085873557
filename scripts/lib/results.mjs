/** What the test runners reported, added up. */
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} complaints what is wrong besides a failed test, a sentence each
 */

/**
 * The workspaces: every folder in `packages` and `apps` that has a manifest.
 *
 * @param {string} root
 * @returns {string[]} their paths, from the root
 */
export function workspaces(root) {
  return ["packages", "apps"].flatMap((parent) =>
    readdirSync(join(root, parent))
      .map((name) => join(parent, name))
      .filter((folder) => existsSync(join(root, folder, "package.json")))
      .sort(),
  );
}

/** @param {string} folder */
const reportPath = (folder) => join(folder, "reports/test.json");

/**
 * Removes earlier reports, so that a run that wrote none cannot pass on an old one.
 *
 * @param {string} root
 * @param {readonly string[]} folders
 */
export function clearReports(root, folders) {
  for (const folder of folders) rmSync(reportPath(join(root, folder)), { force: true });
}

/**
 * Reads one runner's report (the JSON that vitest writes).
 *
 * @param {string} name the workspace, for the complaints
 * @param {string | undefined} json undefined when the runner wrote none
 * @returns {Counts}
 */
export function readReport(name, json) {
  if (json === undefined) {
    return { passed: 0, failed: 1, complaints: [`${name}: its tests did not run.`] };
  }
  const report = JSON.parse(json);
  const passed = report.numPassedTests;
  // A file that breaks before its first test has no failed test to count.
  const brokenFiles = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  const complaints = [];
  if (brokenFiles > 0) complaints.push(`${name}: ${brokenFiles} test file(s) could not be loaded.`);
  if (skipped > 0) complaints.push(`${name}: ${skipped} test(s) were skipped; none may be.`);
  if (report.numTotalTests === 0) complaints.push(`${name}: no test ran.`);
  const failed =
    report.numFailedTests + brokenFiles + skipped + (report.numTotalTests === 0 ? 1 : 0);
  if (!report.success && failed === 0) {
    return {
      passed,
      failed: 1,
      complaints: [...complaints, `${name}: the run failed outside its tests.`],
    };
  }
  return { passed, failed, complaints };
}

/**
 * Adds up the reports of all folders.
 *
 * @param {string} root
 * @param {readonly string[]} folders
 * @returns {Counts}
 */
export function sumReports(root, folders) {
  const counts = folders.map((folder) => {
    const path = reportPath(join(root, folder));
    return readReport(
      folder === "." ? "the repository" : folder,
      existsSync(path) ? readFileSync(path, "utf8") : undefined,
    );
  });
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    complaints: counts.flatMap(({ complaints }) => complaints),
  };
}
