import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mendFiles } from "../../src/export/index.js";
import { allTables, loadDataset, loadFiles, problemCodes, type Row } from "../../src/index.js";
import { fileOf, fixtureFiles, loaded } from "../support/fixture.js";

/** Hands in what types would refuse, as a program that is written without them can. */
function handIn(tables: Readonly<Record<string, unknown>>): ReturnType<typeof loadDataset> {
  return loadDataset(tables);
}

function fixtureTables(): Record<string, Row[]> {
  return Object.fromEntries(
    allTables().map(({ name, file }) => [name, fileOf(fixtureFiles(), file).rows]),
  );
}

describe("whatever stands in place of texts", () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    maxDepth: 2,
  });
  const columns = allTables().flatMap((table) => table.columns().map(({ name }) => name));
  const row = fc.oneof(
    anything,
    fc.dictionary(fc.oneof(fc.constantFrom(...columns), fc.string()), anything),
  );
  const rows = fc.oneof({ weight: 4, arbitrary: fc.array(row, { maxLength: 4 }) }, anything);

  test("nothing is thrown, and each row is sound or rejected with a reason", () => {
    const codes = new Set<string>(problemCodes.map(({ code }) => code));
    const names = allTables().map(({ name }) => name);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), rows), (tables) => {
        const { dataset, problems, sound, rejected } = handIn(tables);
        const total = Object.values(tables).reduce<number>(
          (sum, list) => sum + (Array.isArray(list) ? list.length : 0),
          0,
        );
        const { about, ...lists } = sound;
        const kept = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
        expect(kept + (about === undefined ? 0 : 1) + rejected.length).toBe(total);
        expect(dataset === undefined).toBe(problems.some(({ severity }) => severity === "error"));
        for (const { code, message, remedy, file } of problems) {
          expect(codes).toContain(code);
          expect([message, remedy, file].every((text) => text !== undefined && text !== "")).toBe(
            true,
          );
        }
        for (const one of rejected) expect(one.problems.length).toBeGreaterThan(0);
        mendFiles(rejected);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ["a number", 2015, "2015"],
    ["nothing", null, "null"],
    ["a list", ["a"], '["a"]'],
    ["a symbol", Symbol("a"), "symbol"],
  ])("%s in a cell is told by row and column, beside all else in the row", (_, value, text) => {
    const tables = fixtureTables();
    Object.assign(tables["partnerships"]?.[3] ?? {}, { established_year: value, status: "lost" });
    const { problems, rejected } = handIn(tables);
    const own = problems.filter(({ row: at, file }) => at === 5 && file === "partnerships.csv");
    expect(own.map(({ code, column }) => `${code} ${column ?? ""}`)).toEqual([
      "not-text established_year",
      "unknown-term status",
    ]);
    expect(own[0]?.value).toBe(text);
    expect(rejected[0]?.cells["established_year"]).toBe(text);
  });

  test("a gap in a list of rows is a row that is none", () => {
    const relations: Row[] = [...(fixtureTables()["relations"] ?? [])];
    relations.length += 1;
    const { problems } = handIn({ ...fixtureTables(), relations });
    const errors = problems.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([
      { code: "not-text", file: "relations.csv", row: relations.length + 1 },
    ]);
  });

  test.each([undefined, null, "rows", { 0: {} }])("%j is no list of rows", (relations) => {
    const { problems } = handIn({ ...fixtureTables(), relations });
    const errors = problems.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ code: "not-text", file: "relations.csv" }]);
    expect(errors[0]).not.toHaveProperty("row");
  });
});

test("a report can be longer than what a function takes arguments", () => {
  const row = { source_url: "https://example.org/" };
  const sources = Array.from({ length: 200_000 }, () => row);
  const { problems, rejected } = handIn({ ...fixtureTables(), sources });
  expect(problems.filter(({ code }) => code === "duplicate-id")).toHaveLength(199_999);
  expect(rejected.filter(({ table }) => table === "sources")).toHaveLength(199_999);
});

describe("an area that is given by its name", () => {
  function loadedWith(change: (files: ReturnType<typeof fixtureFiles>) => void) {
    const files = fixtureFiles();
    change(files);
    return loadFiles(files);
  }
  const sheffield = fileOf(fixtureFiles(), "authority-profiles.csv").rows.findIndex(
    (row) => row["gss_code"] === "E08000039",
  );

  test("has its profile", () => {
    const { dataset, problems } = loadedWith((files) => {
      const row = fileOf(files, "authority-profiles.csv").rows[sheffield];
      Object.assign(row ?? {}, { gss_code: "Sheffield" });
    });
    expect(dataset).toEqual(loaded());
    const missing = problems.filter(({ code }) => code === "missing-profile");
    expect(missing.map(({ message }) => message).join()).not.toContain("Sheffield");
  });

  test("is the same as by its code, so that two profiles of it are one too many", () => {
    const { dataset, problems } = loadedWith((files) => {
      const { rows } = fileOf(files, "authority-profiles.csv");
      rows.push({ ...rows[sheffield], gss_code: "Sheffield City Council" });
    });
    expect(dataset).toBeUndefined();
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "duplicate-id", file: "authority-profiles.csv" }),
    );
  });

  test("is the one that evidence speaks of", () => {
    const { problems } = loadedWith((files) => {
      const row = fileOf(files, "authority-profiles.csv").rows[sheffield];
      Object.assign(row ?? {}, { gss_code: "Sheffield" });
      const evidence = fileOf(files, "evidence.csv");
      evidence.columns.push("table");
      for (const one of evidence.rows) one["table"] = "";
      evidence.rows.push({
        ...evidence.rows[0],
        table: "profiles",
        id: "E08000039",
        field: "traded_service",
        value: "x",
      });
    });
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
