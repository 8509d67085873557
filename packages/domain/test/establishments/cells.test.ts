import { describe, expect, test } from "vitest";
import { readEstablishments } from "../../src/import/index.js";
import { utf8, windows1252 } from "../support/bytes.js";
import { workbook } from "../support/workbook.js";
import {
  ash,
  beech,
  closed,
  file,
  header,
  proposed,
  read,
  toClose,
  type Cells,
} from "./support.js";

const day = (year: number, month: number, date: number) => ({
  kind: "day",
  year,
  month,
  day: date,
});

describe("a date of the register", () => {
  test.each(["01-09-1998", "1-9-1998", "01/09/1998", "1998-09-01", "01/09/1998 00:00:00"])(
    "is read as it is written: %s",
    async (OpenDate) => {
      const { schools, problems } = await read([{ ...ash, OpenDate }]);
      expect(schools[0]?.opened).toEqual(day(1998, 9, 1));
      expect(problems).toEqual([]);
    },
  );

  // Excel counts 1 January 1970 as day 25569, and 1 September 1998 is 10470 days later.
  test("is read from the number that a spreadsheet made of it, which is told", async () => {
    const { schools, problems } = await read([{ ...ash, OpenDate: "36039" }]);
    expect(schools[0]?.opened).toEqual(day(1998, 9, 1));
    expect(problems).toMatchObject([{ code: "loose-date", severity: "warning", value: "36039" }]);
  });

  test.each([
    "31-02-2019",
    "00-09-1998",
    "01-13-1998",
    "01-09-98",
    "1998",
    "30-02-1541",
    "Sept 1998",
    "9999999",
  ])("is none: %s", async (OpenDate) => {
    const { counts, problems } = await read([{ ...ash, OpenDate }]);
    expect(counts).toMatchObject({ schools: 0, rejected: 1 });
    expect(problems).toMatchObject([{ code: "bad-register-date", column: "OpenDate" }]);
  });

  test("before 1800 is left out and told, and the school stays", async () => {
    const { schools, problems } = await read([{ ...ash, OpenDate: "01-01-1541" }]);
    expect(schools).toHaveLength(1);
    expect(schools[0]).not.toHaveProperty("opened");
    expect(problems).toMatchObject([
      { code: "early-register-date", severity: "warning", value: "01-01-1541" },
    ]);
  });

  test("of closing is left out where the school is open, which is told", async () => {
    const rows = [
      { ...ash, CloseDate: "31-08-2019" },
      { ...beech, ...toClose, CloseDate: "31-08-2027" },
    ];
    const { schools, problems } = await read(rows);
    expect(schools[0]).not.toHaveProperty("closed");
    expect(schools[1]?.closed).toEqual(day(2027, 8, 31));
    expect(problems.filter(({ row }) => row === 2)).toMatchObject([
      { code: "closing-date-left-out", severity: "warning", value: "31-08-2019" },
    ]);
  });
});

describe("schools that were open on a day", () => {
  const urns = async (rows: readonly Cells[], on: string) =>
    (await read(rows, { on })).schools.map(({ urn }) => urn);

  test("are told by their dates, whatever their status", async () => {
    const rows = [
      { ...ash, URN: "900020", OpenDate: "" },
      { ...ash, URN: "900021", OpenDate: "01-09-2019" },
      { ...ash, ...closed, URN: "900022", CloseDate: "31-08-2019" },
      { ...ash, ...proposed, URN: "900023", OpenDate: "" },
      { ...ash, ...proposed, URN: "900024", OpenDate: "01-09-2030" },
    ];
    expect(await urns(rows, "2019-08-31")).toEqual(["900020", "900022"]);
    expect(await urns(rows, "2019-09-01")).toEqual(["900020", "900021"]);
    expect(await urns(rows, "2030-09-01")).toEqual(["900020", "900021", "900024"]);
  });

  test("leave out a closed one that does not say when, which is told", async () => {
    const { counts, problems } = await read([{ ...ash, ...closed }], { on: "2019-08-31" });
    expect(counts).toMatchObject({ schools: 0, notOpen: 1 });
    expect(problems).toMatchObject([{ code: "closing-date-unknown", severity: "warning" }]);
  });

  test.each(["31-08-2019", "2019", "2019-02-30", ""])("need a day: “%s”", async (on) => {
    await expect(read([ash], { on })).rejects.toThrow(RangeError);
  });
});

describe("what cannot be right is told and left out", () => {
  test.each([
    [{ StatutoryLowAge: "12" }, "ages-contradict", ["lowAge", "highAge"]],
    [{ StatutoryHighAge: "111" }, "bad-register-number", ["highAge"]],
    [{ NumberOfPupils: "1.5" }, "bad-register-number", ["pupils"]],
    [{ Easting: "4300000" }, "bad-register-number", ["easting"]],
    [{ EstablishmentNumber: "20O1" }, "bad-register-number", ["number"]],
    [{ EstablishmentNumber: "20011" }, "bad-register-number", ["number"]],
    [{ "Trusts (code)": "9o01" }, "bad-register-number", ["trustId"]],
    [{ Postcode: "LS1 1A" }, "bad-register-postcode", ["postcode"]],
    [{ Postcode: "LSI 1AA" }, "bad-register-postcode", ["postcode"]],
  ])("%j: %s", async (change, code, gone) => {
    const { schools, problems } = await read([{ ...beech, ...change }]);
    expect(problems.filter(({ code: other }) => other !== "assumed-encoding")).toMatchObject([
      { code, severity: "warning", row: 2 },
    ]);
    expect(schools).toHaveLength(1);
    for (const fact of gone) expect(schools[0]).not.toHaveProperty(fact);
  });

  test.each([
    [{ "LA (name)": "Bradford", "GSSLACode (name)": "" }, "authority-differs", "LA (name)"],
    [
      { "DistrictAdministrative (name)": "Wakefield" },
      "district-differs",
      "DistrictAdministrative (name)",
    ],
    [
      { "DistrictAdministrative (code)": "E08000036" },
      "district-differs",
      "DistrictAdministrative (code)",
    ],
    [
      { "DistrictAdministrative (code)": "E08000099" },
      "district-differs",
      "DistrictAdministrative (code)",
    ],
  ])("or kept, where it only stands beside another: %j: %s", async (change, code, column) => {
    const { schools, problems } = await read([{ ...ash, ...change }]);
    expect(schools[0]?.gss).toBe("E08000035");
    expect(problems).toMatchObject([{ code, severity: "warning", column }]);
  });

  test.each([
    [{ "Trusts (code)": "0" }, "Trusts (code)"],
    [{ "Trusts (name)": "" }, "Trusts (name)"],
  ])("a trust without its number or name: %j", async (change, column) => {
    const { trusts, problems } = await read([{ ...beech, ...change }]);
    expect(trusts).toEqual([]);
    expect(problems.at(-1)).toMatchObject({ code: "trust-incomplete", column, row: 2 });
  });

  test("a trust that has another name in an earlier row", async () => {
    const { trusts, problems } = await read([
      beech,
      { ...beech, URN: "900003", "Trusts (name)": "Another Trust" },
    ]);
    expect(trusts).toHaveLength(1);
    expect(problems.at(-1)).toMatchObject({ code: "trust-name-differs", row: 3 });
  });
});

describe("a file of another make", () => {
  test("may have more separators than its header, and titles above it", async () => {
    const [head = "", ...rows] = file([ash, beech]).split("\r\n");
    const blank = ",".repeat(header.length - 1);
    const text = ["Extract of the register,,", "", head, blank, ...rows.map((row) => `${row},,`)];
    const { schools, problems } = await readEstablishments(windows1252(text.join("\r\n")));
    expect(schools).toEqual((await read([ash, beech])).schools);
    expect(problems.map(({ code, row }) => `${code} ${row}`)).toEqual([
      "assumed-encoding 6",
      "above-header 1",
      "spare-separator 5",
    ]);
  });

  test("may have a column twice, which is told", async () => {
    const { schools, problems } = await readEstablishments(
      utf8(file([ash], [...header, "Postcode"])),
    );
    expect(schools[0]?.postcode).toBe("LS1 1AA");
    expect(problems).toMatchObject([{ code: "repeated-header", column: "Postcode", row: 1 }]);
  });

  test("may be a workbook, whose dates and numbers are no texts", async () => {
    const texts: Readonly<Record<string, string>> = {
      URN: "n",
      "LA (code)": "n",
      OpenDate: "date",
    };
    const cellOf = (name: string, text: string, at: number, row: number): string => {
      const place = `${String.fromCharCode(65 + at)}${row}`;
      if (text === "") return "";
      if (row === 1 || texts[name] === undefined)
        return `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
      // Style 1 is that of dates.
      return texts[name] === "date"
        ? `<c r="${place}" s="1"><v>36039</v></c>`
        : `<c r="${place}"><v>${text}</v></c>`;
    };
    const rowOf = (cells: readonly string[], row: number): string =>
      `<row r="${row}">${cells.map((text, at) => cellOf(header[at] ?? "", text, at, row)).join("")}</row>`;
    const rows = [header, header.map((name) => ash[name] ?? "")];
    const bytes = workbook([
      { name: "Results", rows: rows.map((cells, index) => rowOf(cells, index + 1)).join("") },
    ]);
    const { schools, problems } = await readEstablishments(bytes, { fileName: "register.xlsx" });
    expect(schools).toEqual((await read([ash])).schools);
    expect(problems).toEqual([]);
    const columns = header.map((name) => (name === "Postcode" ? "Other" : name));
    const lacking = workbook([
      { name: "Results", rows: rowOf(columns, 1) + rowOf(rows[1] ?? [], 2) },
    ]);
    const other = await readEstablishments(lacking, { fileName: "register.xlsx" });
    expect(other.problems).toMatchObject([
      { code: "register-column-absent", sheet: "Results", row: 1, column: "Postcode" },
    ]);
  });
});
