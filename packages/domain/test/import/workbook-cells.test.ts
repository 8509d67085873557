import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readTable } from "../../src/import/index.js";
import { dateText } from "../../src/import/workbook-dates.js";
import { textRows, workbook } from "../support/workbook.js";

const fileName = "a.xlsx";

const one = (rows: string, date1904 = false): Uint8Array =>
  workbook([{ name: "One", rows }], date1904);

/** A workbook with a part written another way. */
function rewritten(book: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(book);
  parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array())));
  return zipSync(parts);
}

const header = textRows([["a", "b"]]);
const sheet = "xl/worksheets/sheet1.xml";

describe("cells", () => {
  test("with a formula that was never worked out are told", async () => {
    const rows = `${header}<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2+1</f></c></row>`;
    const table = await readTable(one(rows), { fileName });
    expect(table.rows).toEqual([{ a: "1", b: "" }]);
    expect(table.problems).toMatchObject([
      { code: "formula-without-value", severity: "error", sheet: "One", row: 2, column: "b" },
    ]);
  });

  test("are named by the header, not by the title above it", async () => {
    const title = `${textRows([["Table 1", ""]])}<row r="2"/>${textRows([["area", "n"]], 3)}`;
    const rows = `${title}<row r="4"><c r="A4" t="e"><v>#REF!</v></c><c r="B4"><v>1</v></c></row>`;
    const { problems } = await readTable(one(rows), { fileName });
    expect(problems.find(({ code }) => code === "cell-error")).toMatchObject({
      row: 4,
      column: "area",
    });
  });

  test("with a formula that gives an empty text are empty", async () => {
    const rows = `${header}<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="str"><f>""</f><v></v></c></row>`;
    expect((await readTable(one(rows), { fileName })).problems).toEqual([]);
  });

  test("with an error keep it, whatever quotation marks the file has and whatever follows", async () => {
    const rows = `${header}<row r="2"><c r="A2" t='e'/><c r="B2"><v>5</v></c></row><row r="3"><c r='A3' t='e'><v>#REF!</v></c><c r="B3"><v>6</v></c></row>`;
    const table = await readTable(one(rows), { fileName });
    expect(table.rows).toEqual([
      { a: "#N/A", b: "5" },
      { a: "#REF!", b: "6" },
    ]);
    expect(table.problems.map(({ code }) => code)).toEqual(["cell-error", "cell-error"]);
  });

  test("that say no place stand one after the other", async () => {
    const rows = `${header}<row><c><v>1</v></c><c><v>2</v></c></row>`;
    expect((await readTable(one(rows), { fileName })).rows).toEqual([{ a: "1", b: "2" }]);
  });

  test("hold texts as CDATA and characters by number", async () => {
    const rows = `${header}<row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[x < y & z]]></t></is></c><c r="B2" t="inlineStr"><is><t>&#x1D11E;&#119070;</t></is></c></row>`;
    const table = await readTable(one(rows), { fileName });
    expect(table.rows).toEqual([{ a: "x < y & z", b: "𝄞𝄞" }]);
  });
});

describe("days and times", () => {
  const read = async (cells: string, date1904 = false) => {
    const table = await readTable(one(`${header}<row r="2">${cells}</row>`, date1904), {
      fileName,
    });
    return Object.values(table.rows[0] ?? {});
  };

  test("written as such are of no time zone", async () => {
    const cells = `<c r="A2" t="d"><v>2024-07-01T00:00:00</v></c><c r="B2" t="d"><v>2024-07-01T23:30:00.000</v></c>`;
    expect(await read(cells)).toEqual(["2024-07-01", "2024-07-01T23:30:00"]);
  });

  test.each([
    ["a time alone", "0.395833333333333", "09:30:00"],
    ["the first day of 1900", "1", "1900-01-01"],
    ["the last day before the leap day that never was", "59", "1900-02-28"],
    ["the day after it", "61", "1900-03-01"],
    ["the last day of all", "2958465", "9999-12-31"],
    ["a code of eight digits", "20240301", "20240301"],
    ["a number beyond all calendars", "123456789012", "123456789012"],
    ["a number below zero", "-5", "-5"],
  ])("are told from numbers with the format of a date: %s", async (_, stored, text) => {
    expect(await read(`<c r="A2" s="1"><v>${stored}</v></c><c r="B2"><v>1</v></c>`)).toEqual([
      text,
      "1",
    ]);
  });

  test("count from 1904 where the workbook says so, as 1 or as true", async () => {
    const rows = `${header}<row r="2"><c r="A2" s="1"><v>43890</v></c><c r="B2"><v>1</v></c></row>`;
    const book = rewritten(one(rows, true), "xl/workbook.xml", (xml) =>
      xml.replace('date1904="1"', 'date1904="true"'),
    );
    expect((await readTable(book, { fileName })).rows[0]?.["a"]).toBe("2024-03-01");
    expect(dateText(new Date(Date.UTC(2024, 2, 1)), true)).toBe("2024-03-01");
  });
});

describe("sheets", () => {
  test("that hold a chart alone are passed over", async () => {
    const parts = [
      { name: "Chart", rows: "" },
      {
        name: "Data",
        rows: textRows([
          ["a", "b"],
          ["1", "2"],
        ]),
      },
    ];
    const book = rewritten(workbook(parts), "xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(
        /relationships\/worksheet" Target="worksheets\/sheet1/,
        'relationships/chartsheet" Target="chartsheets/sheet1',
      ),
    );
    const table = await readTable(book, { fileName });
    expect(table).toMatchObject({ sheet: "Data", sheets: ["Data"], rows: [{ a: "1", b: "2" }] });
  });

  test("before the tables are not read, and hidden tables are told", async () => {
    const rows = textRows([
      ["a", "b"],
      ["1", "2"],
    ]);
    const names = ["Cover_sheet", "Table_of_contents", "Lookup", "Table_1"];
    const book = workbook(names.map((name) => ({ name, rows, hidden: name === "Lookup" })));
    const { sheet: read, problems } = await readTable(book, { fileName });
    expect(read).toBe("Table_1");
    expect(problems.map(({ message }) => message).join()).toContain("“Lookup (hidden)”");
  });

  test("have names with any signs", async () => {
    const book = workbook([{ name: "R&amp;D &lt;1&gt; &#233;", rows: header }]);
    expect((await readTable(book, { fileName })).sheets).toEqual(["R&D <1> é"]);
  });

  test("may have a million empty rows, or a cell far below", async () => {
    const empty = Array.from({ length: 50_000 }, (_, index) => `<row r="${index + 3}" s="1"/>`);
    const far = `<row r="1048576"><c r="A1048576"><v>3</v></c></row>`;
    const rows = `${textRows([
      ["a", "b"],
      ["1", "2"],
    ])}${empty.join("")}${far}`;
    const { rowNumbers, rows: read } = await readTable(one(rows), { fileName });
    expect(rowNumbers).toEqual([2, 1_048_576]);
    expect(read[1]).toEqual({ a: "3", b: "" });
  });

  test.each([
    [
      "reach over more cells than a table has",
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    ],
    ["reach beyond a sheet", '<row r="500000000"><c r="A500000000"><v>1</v></c></row>'],
    ["have rows out of order", '<row r="1"><c r="A1"><v>1</v></c></row>'],
    ["have cells of other rows", '<row r="5"><c r="A6"><v>1</v></c></row>'],
    ["have cells out of order", '<row r="5"><c r="B5"><v>1</v></c><c r="A5"><v>1</v></c></row>'],
  ])("that %s are refused", async (_, more) => {
    const { problems, rows } = await readTable(one(header + more), { fileName });
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ code: "file-kind", severity: "error" }]);
  });

  test.each([
    ["a quotation mark too few", ' r="A2"', ' r="A2'],
    ["a tag that is none", '<row r="2"', '<row2"'],
    ["another tag", '<row r="2"', '<rxw r="2"'],
    ["a sign less", "</c></row>", "</c</row>"],
  ])("that are damaged within an archive that is whole are refused: %s", async (_, from, to) => {
    const rows = textRows([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
    const book = rewritten(one(rows), sheet, (xml) => xml.replace(from, to));
    expect((await readTable(book, { fileName })).problems).toMatchObject([{ code: "file-kind" }]);
  });

  test("that are cut off are refused", async () => {
    const rows = textRows([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
    const book = rewritten(one(rows), sheet, (xml) => xml.slice(0, xml.indexOf('<row r="3"')));
    expect((await readTable(book, { fileName })).problems).toMatchObject([{ code: "file-kind" }]);
  });

  test("may be long", async () => {
    const rows = Array.from({ length: 12_001 }, (_, index) => [`x${index}`, `y${index}`]);
    const table = await readTable(one(textRows([["a", "b"], ...rows])), { fileName });
    expect(table.rows.map((row) => [row["a"], row["b"]])).toEqual(rows);
  });
});
