import { describe, expect, test } from "vitest";
import { readTable } from "../../src/import/index.js";
import { utf8 } from "../support/bytes.js";

const read = (text: string, options = {}) =>
  readTable(utf8(text), { fileName: "a.csv", ...options });

describe("a table with words around it", () => {
  const text = [
    "Table 3: Schools by area,,,",
    ",,,",
    "Area,Schools,Pupils,Share",
    'Bury,10,"1,200",c',
    "Wigan,20,..,low",
    "Total,30,x,z",
    ",,,",
    "Source: the annual census of schools,,,",
    "[1] Figures are rounded to the nearest hundred,,,",
    "",
  ].join("\n");

  test("is found, and every other row is told with its text", async () => {
    const table = await read(text);
    expect(table.columns).toEqual(["Area", "Schools", "Pupils", "Share"]);
    expect(table.rows.map((row) => row["Area"])).toEqual(["Bury", "Wigan", "Total"]);
    expect(table.rowNumbers).toEqual([4, 5, 6]);
    expect(table.problems.map(({ code, row, value }) => [code, row, value])).toEqual([
      ["above-header", 1, "Table 3: Schools by area"],
      ["total-row", 6, "Total"],
      ["below-table", 8, "Source: the annual census of schools"],
      ["below-table", 9, "[1] Figures are rounded to the nearest hundred"],
    ]);
  });

  test("keeps its symbols as they stand", async () => {
    const { rows } = await read(text);
    expect(rows[0]).toEqual({ Area: "Bury", Schools: "10", Pupils: "1,200", Share: "c" });
  });

  test("has the header that is said", async () => {
    const table = await read(text, { header: 1 });
    expect(table.columns[0]).toBe("Table 3: Schools by area");
    expect(table.rows[1]?.["Table 3: Schools by area"]).toBe("Area");
  });

  test("keeps a row of words that stands between rows", async () => {
    const table = await read(
      "Area,Schools,Pupils\nthe northern part of it\nBury,1,2\nthe end of this table\n",
    );
    expect(table.rows.map((row) => row["Area"])).toEqual(["the northern part of it", "Bury"]);
    expect(table.problems.map(({ code, row }) => [code, row])).toEqual([
      ["short-row", 2],
      ["below-table", 4],
    ]);
  });

  test("takes a last row that was cut off for what it is", async () => {
    const { problems } = await read("urn,name,phase\n100000,Ash,primary\n1000");
    expect(problems).toMatchObject([{ code: "short-row", severity: "error", row: 3 }]);
  });
});

describe("a header of two rows", () => {
  test("is joined where the second fills the gaps of the first with words", async () => {
    const table = await read(
      "Area,2024,,,2025,,\n,schools,pupils,share,schools,pupils,share\nBury,1,2,3,4,5,6\n",
    );
    expect(table.columns.slice(0, 4)).toEqual([
      "Area",
      "2024 – schools",
      "2024 – pupils",
      "2024 – share",
    ]);
    expect(table.rows).toHaveLength(1);
  });

  test("is none where the second row holds figures", async () => {
    const table = await read("Area,2024,,\nBury,1,2,3\nWigan,4,5,6\n");
    expect(table.rows).toHaveLength(2);
    expect(table.problems.map(({ code }) => code)).toEqual(["blank-header", "blank-header"]);
  });
});

test.each([
  "a,b,c\n1,2,3\n",
  "a\n1\n2\n",
  "id,,note\nx,1,\ny,,\n",
  "a,b\n1,2\n3,4,5,6,7,8,9\n",
  "one,two,three\n,,\n1,,\n",
])("a plain table begins with its first row: %j", async (text) => {
  const { columns, rowNumbers } = await read(text);
  expect(columns.slice(0, 1)).toEqual([text.split(/[,\n]/)[0]]);
  expect(rowNumbers[0]).toBe(2);
});

test("rows of totals are told together where “total” is a category like others", async () => {
  const rows = Array.from(
    { length: 2_000 },
    (_, index) => `Bury,${index % 2 === 0 ? "Total" : "Girls"},1`,
  );
  const { problems } = await read(`Area,Sex,Pupils\n${rows.join("\n")}\n`);
  expect(problems).toMatchObject([{ code: "total-row", row: 2, column: "Sex", value: "Total" }]);
  expect(problems[0]?.message).toMatch(/^1000 rows/);
});
