import { describe, expect, test } from "vitest";
import { readTable, type Table } from "../../src/import/index.js";
import { TableFinder } from "../../src/import/table-finder.js";
import { utf8 } from "../support/bytes.js";

const read = (text: string) => readTable(utf8(text), { fileName: "a.csv" });

function told({ problems }: Table, code: string): readonly (number | undefined)[] {
  return problems.filter((problem) => problem.code === code).map(({ row }) => row);
}

describe("rows that are read, and told", () => {
  test("a heading of the rows below it", async () => {
    const table = await read("Area,N,M\nNorth,,\nBury,1,2\nWigan,3,4\nSouth,,\nDover,1,2\n");
    expect(table.rows).toHaveLength(5);
    expect(told(table, "lone-row")).toEqual([2, 5]);
  });

  test("unless most rows are as empty", async () => {
    const table = await read("name,a,b\nAsh,,\nBeech,,\nElm,,\nOak,1,2\n");
    expect(told(table, "lone-row")).toEqual([]);
  });

  test("a second table below the first", async () => {
    const table = await read(
      "Area,Pupils,Share\nBury,1,2\n\nTable 2,,\nArea,Schools,Trusts\nBury,3,4\n",
    );
    expect(table.rows).toHaveLength(4);
    expect(told(table, "lone-row")).toEqual([4]);
    expect(told(table, "second-header")).toEqual([5]);
  });

  test("the header once more", async () => {
    const table = await read("Area,Type\nBury,x\nArea,Type\nWigan,y\n");
    expect(told(table, "second-header")).toEqual([3]);
  });

  test("empty rows, together", async () => {
    const table = await read("a,b\n1,2\n,\n3,4\n,\n");
    expect(table.rows).toHaveLength(4);
    expect(told(table, "empty-row")).toEqual([3]);
    expect(table.problems[0]?.message).toMatch(/^2 rows /);
  });
});

describe("notes below a table", () => {
  test.each([
    ["short ones", "Source: DfE,,\nNotes:,,\n"],
    ["words in two cells", "Source:,the school census,\n"],
    ["a phrase that stands apart", ",,\nx not available,,\n"],
  ])("are no rows: %s", async (_, notes) => {
    const table = await read(`Area,N,M\nBury,1,2\n${notes}`);
    expect(table.rows).toEqual([{ Area: "Bury", N: "1", M: "2" }]);
    expect(told(table, "below-table").length).toBeGreaterThan(0);
  });

  test("stand below a table of two columns too", async () => {
    const table = await read("Area,N\nBury,1\nSource: the school census,\n");
    expect(table.rows).toHaveLength(1);
    expect(told(table, "below-table")).toEqual([3]);
  });

  test.each([
    ["an area whose name has several words", "Bath and North East Somerset,,\n"],
    ["what somebody wrote in the last column", ",,There is much that could be better here.\n"],
  ])("are not the last row: %s", async (_, last) => {
    const { rows } = await read(`Area,N,comment\nBury,1,x\nWigan,2,y\n${last}`);
    expect(rows).toHaveLength(3);
  });
});

test("any number of problems can be told", () => {
  const cell = { top: 2, bottom: 2, left: 1, right: 2 };
  const merged = Array.from({ length: 150_000 }, () => cell);
  const finder = new TableFinder({ file: "a.xlsx" }, undefined, undefined, merged);
  for (const [index, cells] of [
    ["a", "b"],
    ["1", "2"],
  ].entries())
    finder.add(cells, index + 1);
  expect(finder.end(false)).toHaveLength(merged.length);
});
