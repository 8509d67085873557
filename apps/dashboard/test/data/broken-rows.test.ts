import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runBuild } from "../../scripts/data/run-build.js";
import { parseArea, type AreaCell } from "../../src/data/shipped/areas.js";
import { dataFolder } from "./support.js";

const app = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "abep-data-"));
const data = join(folder, "data");
const out = join(folder, "out");

/** A digest of every file below the output folder, with its time of writing. */
function stateOfOutput(): string {
  const digest = createHash("sha256");
  for (const path of readdirSync(out, { recursive: true, encoding: "utf8" }).sort()) {
    const full = join(out, path);
    const { mtimeMs } = statSync(full);
    digest.update(`${path} ${mtimeMs}\n`);
    if (statSync(full).isFile()) digest.update(readFileSync(full));
  }
  return digest.digest("hex");
}

/** Changes one line of a file of the copy; line 2 is the first record. */
function edit(file: string, line: number, change: (text: string) => string): void {
  const path = join(data, file);
  const lines = readFileSync(path, "utf8").split("\n");
  const before = lines[line - 1] ?? "";
  const after = change(before);
  expect(after).not.toBe(before);
  lines[line - 1] = after;
  writeFileSync(path, lines.join("\n"));
}

beforeAll(() => {
  cpSync(dataFolder, data, { recursive: true });
  const { succeeded, report } = runBuild(data, out);
  expect(report).toContain("0 errors");
  expect(succeeded).toBe(true);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a broken row", () => {
  const cases: readonly {
    readonly what: string;
    readonly file: string;
    readonly line: number;
    readonly change: (text: string) => string;
    readonly column: string;
    readonly code: string;
    readonly remedy: RegExp;
  }[] = [
    {
      what: "with an unknown code",
      file: "coverage.csv",
      line: 2,
      change: (text) => text.replace("E07000070", "E07999999"),
      column: "gss_code",
      code: "unknown-code",
      remedy: /\w/,
    },
    {
      what: "with a term that is not in its list",
      file: "partnerships.csv",
      line: 3,
      change: (text) => text.replace(",active,", ",aktive,"),
      column: "status",
      code: "unknown-term",
      remedy: /active/,
    },
    {
      what: "with an id that leads nowhere",
      file: "relations.csv",
      line: 2,
      change: (text) => text.replace(/^[^,]+/, "no-such-partnership"),
      column: "from_id",
      code: "dangling-id",
      remedy: /\w/,
    },
    {
      what: "without a source",
      file: "evidence.csv",
      line: 3,
      change: (text) => text.replace(/https:[^,]+/, ""),
      column: "source_url",
      code: "missing-source",
      remedy: /address/,
    },
    {
      what: "with too few cells",
      file: "authority-profiles.csv",
      line: 2,
      change: (text) => text.replace(/,desk,high$/, ""),
      column: "collection_method",
      code: "csv-ragged-row",
      remedy: /comma/,
    },
    {
      what: "of an override without its ground",
      file: "research-status-by-la.csv",
      line: 2,
      change: () => "E06000001,maths_hub,none_found,2026-11-24,,,\n",
      column: "source",
      code: "missing-value",
      remedy: /Fill it in/,
    },
  ];

  it.each(cases)("$what", ({ file, line, change, column, code, remedy }) => {
    const before = stateOfOutput();
    const path = join(data, file);
    const whole = readFileSync(path);
    edit(file, line, change);
    const { succeeded, report } = runBuild(data, out);
    writeFileSync(path, whole);
    expect(succeeded).toBe(false);
    expect(report).toContain(`error  ${file}, row ${line}, column ${column}  [${code}]`);
    const told = report.slice(report.indexOf(`[${code}]`)).split("\n");
    expect(told[1]?.trim()).toMatch(/\w.*\.$/);
    expect(told[2]).toMatch(/^ +→ /);
    expect(told[2]).toMatch(remedy);
    expect(report).toContain("Nothing was written");
    expect(stateOfOutput()).toBe(before);
  });

  it("leaves no scratch folder behind", () => {
    expect(readdirSync(folder).sort()).toEqual(["data", "out"]);
  });
});

describe("the command", () => {
  it("exits with 1 on a broken row and says so on standard error", () => {
    const path = join(data, "relations.csv");
    const whole = readFileSync(path);
    edit("relations.csv", 2, (text) => text.replace(/^[^,]+/, "no-such-partnership"));
    const before = stateOfOutput();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", join(app, "scripts/build-data.ts"), "--data", data, "--out", out],
      { cwd: app, encoding: "utf8" },
    );
    writeFileSync(path, whole);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("error  relations.csv, row 2, column from_id  [dangling-id]");
    expect(stateOfOutput()).toBe(before);
  });
});

describe("an override", () => {
  it("turns one cell of the map, and no other", () => {
    const path = join(data, "research-status-by-la.csv");
    const whole = readFileSync(path, "utf8");
    const row = "E06000001,english_hub,none_found,2026-11-24,Told by the council,,\n";
    writeFileSync(path, `${whole}${row}`);
    const { succeeded } = runBuild(data, out);
    writeFileSync(path, whole);
    expect(succeeded).toBe(true);
    const englishHub = (gss: string): AreaCell | undefined => {
      const text = readFileSync(join(out, `areas/${gss}.json`), "utf8");
      return parseArea(JSON.parse(text)).cells.find(({ form }) => form === "english_hub");
    };
    expect(englishHub("E06000001")).toMatchObject({
      state: "none_found",
      note: "Source: Told by the council",
    });
    expect(englishHub("E06000002")?.state).not.toBe("none_found");
  });
});
