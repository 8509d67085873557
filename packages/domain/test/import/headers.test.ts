import { describe, expect, test } from "vitest";
import { readTable } from "../../src/import/index.js";
import { utf8 } from "../support/bytes.js";
import { textRows, workbook } from "../support/workbook.js";

const read = (text: string, options = {}) =>
  readTable(utf8(text), { fileName: "a.csv", ...options });

/** The columns, the first cell of each row by its number, and the code of each problem by its row. */
async function outline(text: string) {
  const { columns, rows, rowNumbers, problems } = await read(text);
  return {
    columns,
    rows: rows.map((row, index) => `${rowNumbers[index] ?? ""} ${row[columns[0] ?? ""] ?? ""}`),
    problems: problems.map(({ code, row }) => `${code} ${row ?? ""}`),
  };
}

describe("the header is found", () => {
  test("below labels and what they say, and above a blank row", async () => {
    const text = [
      '"AB12 - Age by sex"',
      '"Population :","All residents"',
      '"Date       :","2011"',
      "",
      '"area","code","all","men","women"',
      "",
      '"Bury","E1",10,4,6',
      '"Wigan","E2",20,9,11',
      "",
      '"Some figures have been swapped between areas to protect persons."',
    ].join("\n");
    expect(await outline(text)).toEqual({
      columns: ["area", "code", "all", "men", "women"],
      rows: ["7 Bury", "8 Wigan"],
      problems: ["above-header 1", "above-header 2", "above-header 3", "below-table 10"],
    });
  });

  test("right below labels with a colon", async () => {
    const text = "Made on:,1 March,\nArea,Schools,Pupils\nBury,1,2\nWigan,3,4\n";
    expect(await outline(text)).toMatchObject({
      columns: ["Area", "Schools", "Pupils"],
      problems: ["above-header 1"],
    });
  });

  test.each(["Table 1,Schools,,", "Schools, pupils, and their teachers", "Made on:,1 March,,"])(
    "right below a title: %s",
    async (title) => {
      const { columns, rows } = await read(`${title}\nArea,N,M,%\nBury,1,2,3\nWigan,4,5,6\n`);
      expect(columns).toEqual(["Area", "N", "M", "%"]);
      expect(rows).toHaveLength(2);
    },
  );

  test.each(["Table 1: schools,\n,\n", "Table 1: schools,\n"])(
    "of two columns, below a title: %j",
    async (title) => {
      const { columns, rows } = await read(`${title}Area,Schools\nBury,10\nWigan,20\n`);
      expect(columns).toEqual(["Area", "Schools"]);
      expect(rows).toHaveLength(2);
    },
  );

  test("below any number of blank lines", async () => {
    const { rows, rowNumbers } = await read(`${"\n".repeat(90)}a,b\n1,2\n`);
    expect(rows).toEqual([{ a: "1", b: "2" }]);
    expect(rowNumbers).toEqual([92]);
  });

  test("of a small table among many notes", async () => {
    const text = "Title\nNote\nMore\nAnd more\narea,a,b\nBury,1,2\nNotes\nOne\nTwo\nThree\n";
    expect(await outline(text)).toMatchObject({
      columns: ["area", "a", "b"],
      rows: ["6 Bury"],
    });
  });

  test("with ages and years as names", async () => {
    const { columns, rows } = await read("Title\n\nArea,2023,2024,0-4\nBury,1,2,3\n");
    expect(columns).toEqual(["Area", "2023", "2024", "0-4"]);
    expect(rows).toHaveLength(1);
  });

  test("unless the row that is said is not there, which is told", async () => {
    const { rows, problems } = await read("a,b\n1,2\n", { header: 7 });
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ code: "header-missing", severity: "error", row: 7 }]);
  });
});

describe("a header of several rows", () => {
  test.each([
    [
      "groups that fill few cells",
      ",Primary,,,,Secondary,,,\nArea,N,%,Rate,x,N,%,Rate,x\nBury,1,2,3,4,5,6,7,8\n",
      ["Area", "Primary – N", "Primary – %", "Primary – Rate", "Primary – x", "Secondary – N"],
    ],
    [
      "years below groups",
      "Area,Primary,,Secondary,\n,2023,2024,2023,2024\nBury,1,2,3,4\n",
      ["Area", "Primary – 2023", "Primary – 2024", "Secondary – 2023", "Secondary – 2024"],
    ],
    [
      "units",
      "Area,Pupils,Share\n,number,per cent\nBury,10,0.5\n",
      ["Area", "Pupils – number", "Share – per cent"],
    ],
    [
      "one word below every question of a survey",
      "Respondent,Question 1,Question 2\n,Response,Response\n1001,yes,no\n",
      ["Respondent", "Question 1 – Response", "Question 2 – Response"],
    ],
    [
      "three rows",
      ",Primary,,,Secondary,,\n,Boys,,Girls,Boys,,Girls\nArea,N,%,N,N,%,N\nBury,1,2,3,4,5,6\n",
      ["Area", "Primary – Boys – N", "Primary – Boys – %", "Primary – Girls – N"],
    ],
    [
      "numbers of columns",
      "Area,Pupils,Share\n(1),(2),(3)\nBury,10,0.5\n",
      ["Area – (1)", "Pupils – (2)", "Share – (3)"],
    ],
  ])("is joined: %s", async (_, text, columns) => {
    const table = await read(text);
    expect(table.columns.slice(0, columns.length)).toEqual(columns);
    expect(table.rows).toHaveLength(1);
    expect(table.problems.map(({ code }) => code)).toContain("two-row-header");
  });

  test.each([
    ["words below names that are missing", "name,type,,\nAsh,primary,x,y\nBeech,secondary,z,w\n"],
    ["symbols", "Area,A,B,C\nBury,c,c,c\nWigan,1,2,3\n"],
  ])("does not take in a row: %s", async (_, text) => {
    expect((await read(text)).rows).toHaveLength(2);
  });

  test("is as high as its merged cells, and takes in no figures", async () => {
    const rows = textRows([
      ["Area", "Pupils", "", ""],
      ["", "2024", "", "2025"],
      ["", "N", "%", "N"],
      ["Leeds", "10", "0.1", "12"],
    ]);
    const merged = ["A1:A3", "B1:D1", "B2:C2"];
    const table = await readTable(workbook([{ name: "One", rows, merged }]), {
      fileName: "a.xlsx",
    });
    expect(table.columns).toEqual([
      "Area",
      "Pupils – 2024 – N",
      "Pupils – 2024 – %",
      "Pupils – 2025 – N",
    ]);
    const plain = textRows([
      ["Area", "Pupils", ""],
      ["Leeds", "10", "0.1"],
    ]);
    const one = await readTable(workbook([{ name: "One", rows: plain, merged: ["B1:C1"] }]), {
      fileName: "a.xlsx",
    });
    expect(one.rows).toHaveLength(1);
  });
});
