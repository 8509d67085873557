import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runFamily } from "../../conformance/suite.js";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cases-"));
  mkdirSync(join(folder, "cases/some"), { recursive: true });
  mkdirSync(join(folder, "data"));
  writeFileSync(join(folder, "data/three.csv"), "y\n1\n2\n3\n");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function outcomeOf(change: Readonly<Record<string, unknown>>) {
  const one = {
    id: "one",
    method: "mean",
    data: "three",
    design: { kind: "taylor" },
    args: { variables: ["y"] },
    expect: { estimate: { y: 2 } },
    tolerance: { relative: 1e-9, absolute: 1e-12 },
    ...change,
  };
  writeFileSync(join(folder, "cases/some/one.json"), JSON.stringify(one));
  return runFamily(folder, "some");
}

it("a case passes when its figures agree", () => {
  expect(outcomeOf({})).toEqual([{ id: "one", method: "mean", differences: [] }]);
});

it.each([
  ["a figure that differs", { expect: { estimate: { y: 2.1 } } }],
  ["a figure that is not given", { expect: { median: { y: 2 } } }],
])("a case fails for %s, with what was expected", (_, change) => {
  expect(outcomeOf(change)[0]?.differences).toHaveLength(1);
});

it.each([
  ["a method that is not known", { method: "mode" }, "mode"],
  ["data that are not there", { data: "four" }, "four"],
  ["a column that is not there", { design: { kind: "taylor", weights: "w" } }, "w"],
  ["what is no case", { tolerance: "wide" }, "tolerance"],
])("a case fails for %s, and says so", (_, change, told) => {
  expect(outcomeOf(change)[0]?.failure).toContain(told);
});

it("a file that is no JSON fails, and the others run", () => {
  outcomeOf({});
  writeFileSync(join(folder, "cases/some/two.json"), "{");
  const [one, two] = runFamily(folder, "some");
  expect(one?.failure).toBeUndefined();
  expect(two).toMatchObject({ id: "two.json", differences: [] });
  expect(two?.failure).toBeDefined();
});
