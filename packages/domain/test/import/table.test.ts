import { describe, expect, test } from "vitest";
import { loadFiles } from "../../src/index.js";
import { readTable, type Table } from "../../src/import/index.js";
import { utf8 } from "../support/bytes.js";

function table(text: string): Promise<Table> {
  return readTable(utf8(text), { fileName: "own.csv" });
}

describe("columns", () => {
  test("without a name are called by their letters, repeated names get numbers", async () => {
    const { columns, rows, problems } = await table("a,,a,a (2), ,a\n1,2,3,4,5,6\n");
    expect(columns).toEqual(["a", "column B", "a (3)", "a (2)", "column E", "a (4)"]);
    expect(Object.values(rows[0] ?? {})).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(problems.map(({ code, column }) => `${code} ${column ?? ""}`)).toEqual([
      "blank-header column B",
      "repeated-header a (3)",
      "blank-header column E",
      "repeated-header a (4)",
    ]);
  });

  test("may bear names that mean something in programs", async () => {
    const { columns, rows } = await table("__proto__,constructor\n1,2\n");
    expect(columns).toEqual(["__proto__", "constructor"]);
    expect(Object.entries(rows[0] ?? {})).toEqual([
      ["__proto__", "1"],
      ["constructor", "2"],
    ]);
  });

  test("beyond Z have two letters", async () => {
    const { columns } = await table(`${"x,".repeat(26)}\n`);
    expect(columns.at(-1)).toBe("column AA");
  });
});

describe("rows", () => {
  test("that are too long keep every cell, in columns of their own", async () => {
    const { columns, rows, problems } = await table("a,column C\n1,2\n3,4,5,6\n7,8,9\n");
    expect(columns).toEqual(["a", "column C", "column C (2)", "column D"]);
    expect(rows).toEqual([
      { a: "1", "column C": "2" },
      { a: "3", "column C": "4", "column C (2)": "5", "column D": "6" },
      { a: "7", "column C": "8", "column C (2)": "9" },
    ]);
    expect(problems.map(({ code, row }) => `${code} ${row ?? ""}`)).toEqual([
      "long-row 3",
      "long-row 4",
    ]);
  });

  test("that only have empty cells beyond the header are told of together", async () => {
    const { columns, rows, problems } = await table("a,b\n1,2,,\n3,4\n5,6,\n");
    expect(columns).toEqual(["a", "b"]);
    expect(rows.map((row) => Object.keys(row))).toEqual([columns, columns, columns]);
    expect(problems).toMatchObject([{ severity: "warning", code: "spare-separator", row: 2 }]);
    expect(problems[0]?.message).toMatch(/^2 rows /);
  });

  test("that are too short have empty cells at their end, and say so", async () => {
    const { rows, problems } = await table("a,b,c\n1\n2,3,4\n");
    expect(rows[0]).toEqual({ a: "1", b: "", c: "" });
    expect(problems).toMatchObject([{ code: "short-row", row: 2, column: "b" }]);
  });

  test("count blank lines, which are left out", async () => {
    const { rows, rowNumbers, problems } = await table("\na,b\n\n1,2\n  \n3,4\n\n");
    expect(rows).toEqual([
      { a: "1", b: "2" },
      { a: "3", b: "4" },
    ]);
    expect(rowNumbers).toEqual([4, 6]);
    expect(problems).toEqual([]);
  });

  test("of a table of one column may be empty", async () => {
    const { rows } = await table("a\n1\n\n3\n");
    expect(rows).toEqual([{ a: "1" }, { a: "" }, { a: "3" }]);
  });

  test("with stray quotation marks keep their text", async () => {
    const { rows, problems } = await table('a,b\n"1"x,2\n"3",4\n5,6\n');
    expect(JSON.stringify(rows)).toContain("x,2");
    expect(rows.at(-1)).toEqual({ a: "5", b: "6" });
    expect(problems).toMatchObject([{ code: "stray-quote", row: 2 }]);
  });
});

test("a quotation mark in a cell between tabs is text", async () => {
  const { rows, problems } = await table('a\tb\n5" pipe\tx "y"\n');
  expect(rows).toEqual([{ a: '5" pipe', b: 'x "y"' }]);
  expect(problems).toEqual([]);
});

test("the loader takes a table as it is, and names its rows by the file", async () => {
  const file = "relations.csv";
  const read = await readTable(
    utf8("from_id,relation,to_id,source_url,note\n\n\nA b,part_of,c,https://example.org/,\n"),
    { fileName: file },
  );
  const { problems } = loadFiles([{ file, ...read }]);
  const found = problems.find((problem) => problem.code === "bad-id");
  expect(found).toMatchObject({ file, row: 4, column: "from_id" });
});
