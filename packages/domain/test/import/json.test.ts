import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRows, readTable } from "../../src/import/index.js";
import { utf16, utf8 } from "../support/bytes.js";

const read = (text: string, fileName = "a.json") => readTable(utf8(text), { fileName });

describe("a JSON file", () => {
  test.each([
    ["a list of objects", '[{"a": 1, "b": "x"}, {"b": null, "c": [1, true, "z"]}]'],
    [
      "an object with one list",
      '{"made": "today", "schools": [{"a": 1, "b": "x"}, {"b": "", "c": "1;true;z"}]}',
    ],
    [
      "columns and rows",
      '{"columns": ["a", "b", "c"], "rows": [[1, "x"], [null, "", "1;true;z"]]}',
    ],
    ["an object in each line", '{"a": 1, "b": "x"}\n{"c": "1;true;z"}\n'],
  ])("of %s is a table of texts", async (_, text) => {
    const { columns, rows, problems } = await read(text);
    expect(columns).toEqual(["a", "b", "c"]);
    expect(rows).toEqual([
      { a: "1", b: "x", c: "" },
      { a: "", b: "", c: "1;true;z" },
    ]);
    expect(problems).toEqual([]);
  });

  test("may be in UTF-16", async () => {
    const { rows } = await readTable(utf16('\uFEFF[{"a": "é"}]', "le"), { fileName: "a.json" });
    expect(rows).toEqual([{ a: "é" }]);
  });

  test.each([
    ["[1, 2]", "broken-json"],
    ['{"a": {"b": 1}}', "broken-json"],
    ['[{"a": 1},', "broken-json"],
    ['{"a": 1}\n{"a": 2', "broken-json"],
    ['[{"a": 1, "a": 2}]', "repeated-key"],
    ['[{"a": {"b": 1}}]', "nested-value"],
  ])("%s is told as %s", async (text, code) => {
    const { problems } = await read(text);
    expect(problems).toMatchObject([{ code, severity: "error", file: "a.json" }]);
  });

  test("keeps keys that mean something to programs", async () => {
    const { rows } = await read('[{"__proto__": "x", "constructor": "y"}]');
    expect(Object.entries(rows[0] ?? {})).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
  });

  test("that holds any texts reads back the same", async () => {
    const keys = fc.uniqueArray(
      fc.string({ unit: "binary", minLength: 1 }).filter((key) => key.trim() !== ""),
      {
        minLength: 2,
        maxLength: 4,
      },
    );
    await fc.assert(
      fc.asyncProperty(keys, fc.array(fc.string({ unit: "binary" })), async (names, texts) => {
        const rows = texts.map((text) => Object.fromEntries(names.map((key) => [key, `x${text}`])));
        const file = JSON.stringify([Object.fromEntries(names.map((key) => [key, "x"])), ...rows]);
        const table = await read(file);
        expect(table.rows.slice(1)).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  test("keeps every digit of a number", async () => {
    const { rows, problems } = await read(
      '[{"a": 12345678901234567890, "b": 0.1, "c": 1.50, "d": 1e400, "e": -2.5e3, "f": 0.30000000000000004}]',
    );
    expect(rows).toEqual([
      {
        a: "12345678901234567890",
        b: "0.1",
        c: "1.5",
        d: "1e400",
        e: "-2500",
        f: "0.30000000000000004",
      },
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    ["[1.2.3456789012345]", "broken-json"],
    ['[{"a": 012345678901234567890}]', "broken-json"],
    ["[]", "empty-file"],
    ["[{}]", "empty-file"],
    [`{"a": 1}\n${"[".repeat(60_000)}${"]".repeat(60_000)}\n`, "broken-json"],
    [`[{"a": ${"[".repeat(60_000)}${"]".repeat(60_000)}}]`, "broken-json"],
  ])("that is no table is told: %#", async (text, code) => {
    const { rows, problems } = await read(text);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ code }]);
  });

  test("has no titles and no notes: every object is a row", async () => {
    const { rows } = await read(
      '[{"a": 1, "b": 2, "c": 3}, {"a": "Source: what somebody wrote, at some length."}, {"b": ""}]',
    );
    expect(rows).toHaveLength(3);
  });

  test("may hold several lists, of which one is read and the others are told", async () => {
    const text = '{"format": "x", "tables": {"ash": [{"a": 1}], "beech": [{"b": 2}]}}';
    const first = await read(text);
    expect(first).toMatchObject({ sheet: "ash", sheets: ["ash", "beech"], rows: [{ a: "1" }] });
    expect(first.problems).toMatchObject([{ code: "other-sheets", sheet: "ash" }]);
    for (const sheet of ["beech", 2]) {
      const second = await readTable(utf8(text), { fileName: "a.json", sheet });
      expect(second).toMatchObject({ rows: [{ b: "2" }], problems: [] });
    }
    const none = await readTable(utf8(text), { fileName: "a.json", sheet: "bech" });
    expect(none.problems).toMatchObject([
      { code: "unknown-sheet", remedy: "Did you mean “beech”?" },
    ]);
  });

  test("is handed on in pieces, and stops when it is told to", async () => {
    const text = JSON.stringify(Array.from({ length: 12_000 }, (_, index) => ({ a: index })));
    const control = new AbortController();
    const seen: (readonly [first: number, rows: number])[] = [];
    const { rows, stopped } = await readRows(utf8(text), {
      fileName: "a.json",
      signal: control.signal,
      onRows: (some, first) => {
        seen.push([first, some.length]);
        if (seen.length === 2) control.abort();
      },
    });
    expect(seen).toEqual([
      [1, 5_000],
      [5_001, 5_000],
    ]);
    expect({ rows, stopped }).toEqual({ rows: 10_000, stopped: true });
  });

  test("is known by its beginning, whatever it is called", async () => {
    const { rows } = await read('\uFEFF[\n  {"a": 1, "b": "x, y"}]', "a.csv");
    expect(rows).toEqual([{ a: "1", b: "x, y" }]);
  });
});
