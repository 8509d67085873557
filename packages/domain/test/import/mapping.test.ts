import { describe, expect, test } from "vitest";
import { parseMapping, readFigure, readTable, suggestMapping } from "../../src/import/index.js";
import { utf8 } from "../support/bytes.js";

const targets = [
  { name: "gss_code", synonyms: ["LA code", "Local authority code"] },
  { name: "name" },
  { name: "source_url", synonyms: ["Link"] },
  { name: "status" },
];

describe("a mapping of columns", () => {
  test("is suggested by name, by likeness, by synonym and by spelling, the last as unsure", () => {
    expect(suggestMapping(["LA-Code", "Name", "statsu", "Remarks"], targets)).toEqual({
      mapping: {
        version: 1,
        columns: { gss_code: "LA-Code", name: "Name", status: "statsu" },
      },
      unsure: ["status"],
      missing: ["source_url"],
      left: ["Remarks"],
    });
  });

  test("gives a header to one column alone, the surest first", () => {
    const { mapping } = suggestMapping(["name", "Name"], [{ name: "Name" }, { name: "name" }]);
    expect(mapping.columns).toEqual({ Name: "Name", name: "name" });
    expect(
      suggestMapping(["link"], [{ name: "source_url", synonyms: ["Link"] }, { name: "links" }])
        .missing,
    ).toEqual(["links"]);
  });

  test("renames the columns of a table, and leaves the others", async () => {
    const bytes = utf8("LA code,Area,more\nE06000055,Bedford,1\n");
    const mapping = { version: 1, columns: { gss_code: "LA code", name: "Area" } } as const;
    const { columns, rows, problems } = await readTable(bytes, { fileName: "a.csv", mapping });
    expect(columns).toEqual(["gss_code", "name", "more"]);
    expect(rows).toEqual([{ gss_code: "E06000055", name: "Bedford", more: "1" }]);
    expect(problems).toEqual([]);
  });

  test("that does not fit the file is told", async () => {
    const bytes = utf8("a,b\n1,2\n");
    const mapping = { version: 1, columns: { x: "aa", y: "b", z: "b" } } as const;
    const { columns, problems } = await readTable(bytes, { fileName: "a.csv", mapping });
    expect(columns).toEqual(["a", "y"]);
    expect(problems.map(({ code }) => code)).toEqual(["mapped-column-missing", "bad-mapping"]);
  });

  test("never makes two columns of one name", async () => {
    const bytes = utf8("a,b\n1,2\n");
    const mapping = { version: 1, columns: { a: "b" } } as const;
    const { rows } = await readTable(bytes, { fileName: "a.csv", mapping });
    expect(rows).toEqual([{ "a (not mapped)": "1", a: "2" }]);
  });

  test("is kept as JSON and read back", () => {
    const { mapping } = suggestMapping(["Name"], targets);
    expect(parseMapping(JSON.parse(JSON.stringify(mapping)))).toEqual({ mapping });
    for (const json of [
      null,
      [],
      {},
      { version: 2, columns: {} },
      { version: 1, columns: { a: 1 } },
    ])
      expect(parseMapping(json)).toMatchObject({ problem: { code: "bad-mapping" } });
  });
});

test("a mapping knows columns by the names that they are read under", async () => {
  const columns = { second: "a (2)", nameless: "column B" };
  const table = await readTable(utf8("a,,a\n1,2,3\n"), {
    fileName: "a.csv",
    mapping: { version: 1, columns },
  });
  expect(table.rows).toEqual([{ a: "1", nameless: "2", second: "3" }]);
  expect(table.problems.map(({ code }) => code)).toEqual(["blank-header", "repeated-header"]);
});

describe("a figure", () => {
  test.each([
    ["1,234", 1234],
    ["£1,234.50", 1234.5],
    ["-3", -3],
    ["−3", -3],
    ["12.5%", 12.5],
    [" 7 ", 7],
    [".5", 0.5],
    ["0", 0],
  ])("“%s” is %d", (text, value) => {
    expect(readFigure(text)).toEqual({ state: "value", value });
  });

  test.each([
    ["c", "withheld", "c"],
    ["[c]", "withheld", "c"],
    ["z", "not_applicable", "z"],
    ["[X]", "missing", "x"],
    ["low", "withheld", "low"],
    ["..", "missing", ".."],
    ["*", "withheld", "*"],
  ])("“%s” is %s", (text, state, symbol) => {
    expect(readFigure(text)).toEqual({ state, symbol });
  });

  test("may bear a note", () => {
    expect(readFigure("1,200 [note 2]")).toEqual({ state: "value", value: 1200, symbol: "note 2" });
    expect(readFigure("12p")).toEqual({ state: "value", value: 12, symbol: "p" });
  });

  test("is missing where the cell is empty, and none where it is words", () => {
    expect(readFigure("  ")).toEqual({ state: "missing" });
    for (const text of [
      "about 40",
      "1,23",
      "1 2",
      "£3m",
      "5k",
      "12 x",
      "2024-03-01",
      "toString",
      "12 to 15",
    ])
      expect(readFigure(text)).toBeUndefined();
  });
});
