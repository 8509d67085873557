import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clearReports, readReport, sumReports, workspaces } from "../lib/results.mjs";

interface Report {
  success?: boolean;
  passed?: number;
  failed?: number;
  pending?: number;
  todo?: number;
  files?: { status: string; assertionResults: unknown[] }[];
}

/** A report in the shape that vitest's JSON reporter writes. */
function report(parts: Report): string {
  const { passed = 0, failed = 0, pending = 0, todo = 0 } = parts;
  return JSON.stringify({
    success: parts.success ?? failed === 0,
    numTotalTests: passed + failed + pending + todo,
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
    testResults: parts.files ?? [],
  });
}

describe("readReport", () => {
  it("takes the runner's own figures", () => {
    expect(readReport("a", report({ passed: 7, failed: 2 }))).toEqual({
      passed: 7,
      failed: 2,
      complaints: [],
    });
  });

  it.each([
    ["no report", undefined, "did not run"],
    ["a report without tests", report({}), "no test ran"],
    ["a skipped test", report({ passed: 3, pending: 1 }), "skipped"],
    ["a test to be written", report({ passed: 3, todo: 1 }), "skipped"],
    ["a run that failed outside its tests", report({ passed: 3, success: false }), "outside"],
    [
      "a file that could not be loaded",
      report({ passed: 3, success: false, files: [{ status: "failed", assertionResults: [] }] }),
      "could not be loaded",
    ],
  ])("counts %s as a failure and says so", (_, json, words) => {
    const { failed, complaints } = readReport("packages/a", json);
    expect(failed).toBe(1);
    expect(complaints.join()).toContain(words);
    expect(complaints.join()).toContain("packages/a");
  });
});

describe("a tree of workspaces", () => {
  let root = "";

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "results-"));
    for (const folder of ["packages/a", "packages/b", "apps/c"]) {
      mkdirSync(join(root, folder, "reports"), { recursive: true });
      writeFileSync(join(root, folder, "package.json"), "{}");
    }
    mkdirSync(join(root, "packages/not-a-package"));
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it("lists the folders that have a manifest", () => {
    expect(workspaces(root)).toEqual(["packages/a", "packages/b", "apps/c"]);
  });

  it("adds up every report and misses the one that is not there", () => {
    writeFileSync(join(root, "packages/a/reports/test.json"), report({ passed: 5 }));
    writeFileSync(join(root, "packages/b/reports/test.json"), report({ passed: 4, failed: 1 }));
    expect(sumReports(root, workspaces(root))).toEqual({
      passed: 9,
      failed: 2,
      complaints: ["apps/c: its tests did not run."],
    });
  });

  it("forgets the reports of an earlier run", () => {
    writeFileSync(join(root, "apps/c/reports/test.json"), report({ passed: 5 }));
    clearReports(root, workspaces(root));
    expect(sumReports(root, ["apps/c"])).toMatchObject({ passed: 0, failed: 1 });
  });
});
