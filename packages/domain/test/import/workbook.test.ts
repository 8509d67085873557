import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRows, readTable } from "../../src/import/index.js";
import { plainNumber } from "../../src/import/plain-number.js";
import { textRows, workbook } from "../support/workbook.js";

const fileName = "a.xlsx";

describe("a workbook", () => {
  test("gives the texts of its cells: numbers in digits, dates as days, errors as they stand", async () => {
    const rows = `${textRows([["name", "figure", "date"]])}
      <row r="2"><c r="A2" t="inlineStr"><is><t>007</t></is></c><c r="B2"><v>0.30000000000000004</v></c><c r="C2" s="1"><v>45352</v></c></row>
      <row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3"><v>1E-7</v></c><c r="C3" s="2"><v>45352.395833333336</v></c></row>
      <row r="4"><c r="A4" t="str"><f>B2&amp;"x"</f><v>0.3x</v></c><c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`;
    const table = await readTable(workbook([{ name: "One", rows }]), { fileName });
    expect(table.rows).toEqual([
      { name: "007", figure: "0.3", date: "2024-03-01" },
      { name: "TRUE", figure: "0.0000001", date: "2024-03-01T09:30:00" },
      { name: "0.3x", figure: "#DIV/0!", date: "" },
    ]);
    expect(table).toMatchObject({ sheet: "One", sheets: ["One"], rowNumbers: [2, 3, 4] });
    expect(table).not.toHaveProperty("encoding");
    expect(table.problems).toMatchObject([
      {
        code: "cell-error",
        severity: "error",
        file: fileName,
        sheet: "One",
        row: 4,
        column: "figure",
        value: "#DIV/0!",
      },
    ]);
  });

  test("may count its days from 1904", async () => {
    const rows = `${textRows([["date", "x"]])}<row r="2"><c r="A2" s="1"><v>43890</v></c><c r="B2"><v>1</v></c></row>`;
    const table = await readTable(workbook([{ name: "One", rows }], true), { fileName });
    expect(table.rows[0]?.["date"]).toBe("2024-03-01");
  });

  test("tells how long something took, also beyond a day", async () => {
    const rows = `${textRows([["took", "x"]])}
      <row r="2"><c r="A2" s="3"><v>1.2604166666666667</v></c><c r="B2"><v>1</v></c></row>
      <row r="3"><c r="A3" s="4"><v>0.5</v></c><c r="B3"><v>2</v></c></row>
      <row r="4"><c r="A4" s="4"/><c r="B4"><v>3</v></c></row>`;
    const table = await readTable(workbook([{ name: "One", rows }]), { fileName });
    expect(table.rows.map(({ took }) => took)).toEqual(["30:15:00", "12:00:00", ""]);
    expect(table.problems).toEqual([]);
  });

  test("has hidden rows and columns read, and told once", async () => {
    const words = ["a", "b", "c"].map((name) => ["1", "2", "3"].map((number) => name + number));
    const rows = textRows([["x", "y", "z"], ...words])
      .replace('<row r="2"', '<row r="2" hidden="1"')
      .replace('<row r="4"', '<row r="4" hidden="true"');
    const columns = `<col min="1" max="1" width="9"/><col min="3" max="9" hidden="1"/>`;
    const table = await readTable(workbook([{ name: "One", rows, columns }]), { fileName });
    expect(table.rows).toHaveLength(3);
    expect(table.rows[0]).toEqual({ x: "a1", y: "a2", z: "a3" });
    expect(table.problems).toMatchObject([
      { code: "hidden-cells", sheet: "One", row: 2 },
      { code: "hidden-cells", sheet: "One", column: "C" },
    ]);
    expect(table.problems.map(({ message }) => message)).toEqual([
      "2 rows are hidden in the workbook (2, 4); what they hold is read like the rest.",
      "Column C is hidden in the workbook; what it holds is read like the rest.",
    ]);
  });

  test.each([
    ["12", "12"],
    ["1E+21", "1000000000000000000000"],
    ["0.1", "0.1"],
    ["1234567.8900000001", "1234567.89"],
    ["-2.5E-3", "-0.0025"],
    ["-2.5E-9", "-0.0000000025"],
    ["100000", "100000"],
  ])("writes the number %s as %s", (stored, shown) => {
    expect(plainNumber(stored)).toBe(shown);
  });

  test("is read from the first sheet that holds a table, and the others are told", async () => {
    const table = textRows([
      ["a", "b"],
      ["1", "2"],
    ]);
    const book = workbook([
      { name: "Cover", rows: textRows([["All about it"]]) },
      { name: "Secret", rows: table, hidden: true },
      { name: "Data", rows: table },
      { name: "More", rows: table },
    ]);
    const read = await readTable(book, { fileName });
    expect(read).toMatchObject({ sheet: "Data", sheets: ["Cover", "Secret", "Data", "More"] });
    expect(read.problems).toMatchObject([{ code: "other-sheets", sheet: "Data" }]);
    expect(read.problems[0]?.message).toContain("“More”");
    const hidden = await readTable(book, { fileName, sheet: "Secret" });
    expect(hidden.problems).toMatchObject([{ code: "hidden-sheet", sheet: "Secret" }]);
    expect(hidden.rows).toEqual([{ a: "1", b: "2" }]);
    expect((await readTable(book, { fileName, sheet: 4 })).sheet).toBe("More");
  });

  test("has no sheet but its own", async () => {
    const book = workbook([{ name: "Data", rows: textRows([["a"], ["1"]]) }]);
    const { rows, problems } = await readTable(book, { fileName, sheet: "data" });
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ code: "unknown-sheet", value: "data" }]);
    expect(problems[0]?.remedy).toBe("Did you mean “Data”?");
  });

  test("keeps the numbers of rows where blank ones lie between", async () => {
    const rows = textRows([["a", "b"]], 3) + textRows([["1", "2"]], 6);
    const table = await readTable(workbook([{ name: "One", rows }]), { fileName });
    expect(table).toMatchObject({ rows: [{ a: "1", b: "2" }], rowNumbers: [6], problems: [] });
  });

  test("is stopped by a signal, and tells how far it has come", async () => {
    const book = workbook([{ name: "One", rows: textRows([["a"], ["1"]]) }]);
    const steps: number[] = [];
    await readTable(book, { fileName, onProgress: ({ done }) => steps.push(done) });
    expect(steps.at(-1)).toBe(book.length);
    const stopped = await readTable(book, { fileName, signal: AbortSignal.abort() });
    expect(stopped).toMatchObject({ stopped: true, rows: [] });
  });

  test("is read row by row too", async () => {
    const book = workbook([{ name: "One", rows: textRows([["a"], ["1"]]) }]);
    const seen: unknown[] = [];
    const read = await readRows(book, {
      fileName,
      onRows: (rows, first) => {
        seen.push([first, ...rows]);
      },
    });
    expect(seen).toEqual([[1, ["a"], ["1"]]]);
    expect(read).toMatchObject({ rows: 2, sheet: "One", problems: [] });
  });
});

describe("merged cells", () => {
  test("in the header join its two rows", async () => {
    const rows = textRows([
      ["Area", "2024", "", "2025", ""],
      ["", "schools", "share", "schools", "share"],
      ["Leeds", "10", "0.1", "12", "0.2"],
    ]);
    const merged = ["A1:A2", "B1:C1", "D1:E1"];
    const table = await readTable(workbook([{ name: "One", rows, merged }]), { fileName });
    expect(table.columns).toEqual([
      "Area",
      "2024 – schools",
      "2024 – share",
      "2025 – schools",
      "2025 – share",
    ]);
    expect(table.rows).toHaveLength(1);
    expect(table.problems).toMatchObject([{ code: "two-row-header", row: 2 }]);
  });

  test("below it are told, since what they say stands in the first alone", async () => {
    const rows = textRows([
      ["region", "area"],
      ["North West", "Bury"],
      ["", "Wigan"],
    ]);
    const table = await readTable(workbook([{ name: "One", rows, merged: ["A2:A3"] }]), {
      fileName,
    });
    expect(table.problems).toMatchObject([
      { code: "merged-cells", sheet: "One", row: 2, column: "A" },
    ]);
    expect(table.rows[1]).toEqual({ region: "", area: "Wigan" });
  });
});

test("a workbook with a damaged byte is refused, or reads the same", async () => {
  const rows = textRows([
    ["urn", "name"],
    ["900001", "Ash Tree Primary School"],
    ["900002", "Beech Road Academy"],
  ]);
  const book = workbook([{ name: "One", rows }]);
  const whole = await readTable(book, { fileName });
  await fc.assert(
    fc.asyncProperty(
      fc.nat(book.length - 1),
      fc.integer({ min: 0, max: 255 }),
      fc.boolean(),
      async (at, byte, cut) => {
        const bytes = cut ? book.slice(0, at) : Uint8Array.from(book);
        if (!cut) bytes[at] = byte;
        const table = await readTable(bytes, { fileName });
        if (table.problems.length === 0) expect(table.rows).toEqual(whole.rows);
        else expect(table.problems[0]?.message).toMatch(/\.$/);
      },
    ),
    { numRuns: 300 },
  );
});
