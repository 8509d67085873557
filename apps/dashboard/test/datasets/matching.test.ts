import { describe, expect, test } from "vitest";
import { readMatches, withMatches, writeMatches } from "../../src/datasets/kept-matches.js";
import { createMatching } from "../../src/datasets/matching.js";
import type { TableChoice } from "../../src/datasets/types.js";

const hubs = {
  file: "hubs of ours.csv",
  columns: ["key", "Hub", "type", "status", "Remark"],
  rows: [
    { key: "a", Hub: "Learn A", type: "maths_hub", status: "active", Remark: "" },
    { key: "b", Hub: "Learn B", type: "maths_hub", status: "active", Remark: "" },
  ],
};
const relationColumns = ["from_id", "relation", "to_id", "note"];
const members = {
  file: "members.csv",
  table: "members",
  columns: ["partnership_id", "member_kind", "member_id"],
  rows: [],
} as const;
const choice: TableChoice = {
  file: hubs.file,
  table: "partnerships",
  columns: { id: "key", name: "Hub", type: "type", status: "status" },
  everyRow: { collection_method: "desk" },
};

describe("the tables of files that are opened", () => {
  test("are asked about where names do not say what they hold, with a suggestion", () => {
    const matching = createMatching({ kept: "" });
    expect(matching.match(hubs)).toBeUndefined();
    expect(matching.isAsking()).toBe(true);
    const [table] = matching.toMatch().tables;
    expect(table).toMatchObject({ file: hubs.file, rows: 2, unclear: true });
    expect(table?.choice).toMatchObject({ columns: { type: "type", status: "status" } });
    expect(table?.columns.map(({ examples }) => examples)).toEqual([
      ["a", "b"],
      ["Learn A", "Learn B"],
      ["maths_hub"],
      ["active"],
      [],
    ]);
    expect(matching.toMatch().known.map(({ file }) => file)).toContain("partnerships.csv");
  });

  test("are not asked about where every name is known", () => {
    const matching = createMatching({ kept: "" });
    matching.match({
      file: "relations.csv",
      table: "relations",
      columns: relationColumns,
      rows: [],
    });
    expect(matching.isAsking()).toBe(false);
    expect(matching.matched()).toEqual([]);
  });

  test.each([
    ["a column that is not known", [...relationColumns, "x"]],
    ["a column that is missing", relationColumns.slice(1)],
  ])("are asked about for %s", (_, columns) => {
    const matching = createMatching({ kept: "" });
    matching.match({ file: "relations.csv", table: "relations", columns, rows: [] });
    expect(matching.isAsking()).toBe(true);
  });

  test("are read as a person says, and what is left out is told", () => {
    const matching = createMatching({ kept: "", choices: [choice] });
    expect(matching.match(hubs)).toEqual({
      table: "partnerships",
      mapping: { version: 1, columns: choice.columns },
      everyRow: choice.everyRow,
    });
    expect(matching.isAsking()).toBe(false);
    expect(matching.matched()).toEqual([
      { file: hubs.file, as: "partnerships.csv", left: ["Remark"], kept: false },
    ]);
  });

  test("are read the same way the next time, whatever the order of their columns", () => {
    const first = createMatching({ kept: "", choices: [choice] });
    first.match(hubs);
    const next = createMatching({ kept: first.kept() });
    const columns = hubs.columns.toReversed();
    expect(next.match({ ...hubs, file: "more hubs.csv", columns })).toMatchObject({
      table: "partnerships",
      everyRow: { collection_method: "desk" },
    });
    expect(next.isAsking()).toBe(false);
    expect(next.matched()).toMatchObject([{ file: "more hubs.csv", kept: true }]);
  });

  test("are not read as another table's where their own name says which they are", () => {
    const first = createMatching({
      kept: "",
      choices: [{ ...choice, file: "list.csv", columns: { id: "member_id" } }],
    });
    first.match({ file: "list.csv", columns: members.columns, rows: [] });
    const next = createMatching({ kept: first.kept() });
    expect(next.match(members)).toBeUndefined();
  });
});

describe("matches that are kept", () => {
  const kept = { headers: ["key", "Hub"], choice: { columns: { id: "key" }, everyRow: {} } };

  test("come back as they were written", () => {
    const own = { headers: ["a"], choice: { table: "trusts", columns: {}, everyRow: {} } } as const;
    expect(readMatches(writeMatches([kept, own]))).toEqual({ matches: [kept, own] });
    expect(readMatches("")).toEqual({ matches: [] });
  });

  test("give way to later ones for the same headers", () => {
    const later = { headers: ["Hub", "key"], choice: { columns: { id: "Hub" }, everyRow: {} } };
    expect(withMatches([kept], [later])).toEqual([later]);
  });

  test.each([
    ["no JSON", "{"],
    ["other JSON", "[]"],
    ["a table that is none", writeMatches([kept]).replace('"mapping"', '"table":"x","mapping"')],
    ["a header that is no text", writeMatches([kept]).replace('"id":"key"', '"id":1')],
  ])("are refused with a sentence: %s", (_, text) => {
    expect(readMatches(text)).toMatchObject({ problem: { code: "bad-mapping" } });
  });
});
