import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCsv, type CsvFile } from "../../scripts/data/read-csv.js";

const folder = mkdtempSync(join(tmpdir(), "abep-csv-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(content: string | Buffer): CsvFile {
  writeFileSync(join(folder, "table.csv"), content);
  const file = readCsv(folder, "table.csv");
  if (!file) throw new Error("not there");
  return file;
}

describe("readCsv", () => {
  it("numbers rows as a spreadsheet does, over blank lines and lines inside a cell", () => {
    const { rows, problems } = read('id,text\na,"one\ntwo"\n\nb,three\n');
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { row: 2, cells: { id: "a", text: "one\ntwo" } },
      { row: 4, cells: { id: "b", text: "three" } },
    ]);
  });

  it("reads a file with a byte order mark and Windows line ends", () => {
    const { columns, rows } = read("\uFEFFid,text\r\na,Møller\r\n");
    expect(columns).toEqual(["id", "text"]);
    expect(rows).toEqual([{ row: 2, cells: { id: "a", text: "Møller" } }]);
  });

  it("reports a row that is too long or too short, and keeps it for those that refer to it", () => {
    const { rows, problems } = read("id,text,note\na,one\nb,two,three,four\nc,five,\n");
    expect(problems).toMatchObject([
      { severity: "error", code: "csv-ragged-row", file: "table.csv", row: 2, column: "note" },
      { severity: "error", code: "csv-ragged-row", file: "table.csv", row: 3, column: "note" },
    ]);
    expect(problems[0]?.remedy).toContain("Add the missing cells");
    expect(problems[1]?.remedy).toContain("quotation marks");
    expect(rows.map(({ cells }) => cells["id"])).toEqual(["a", "b", "c"]);
  });

  it("reports quotation marks that do not pair up", () => {
    const { problems } = read('id,text\na,"one\nb,two\n');
    expect(problems.map(({ code }) => code)).toContain("csv-quotes");
  });

  it("reports a file that is not in UTF-8, and a column that stands twice", () => {
    expect(read(Buffer.from("id,text\na,M\xF8ller\n", "latin1")).problems).toMatchObject([
      { code: "csv-encoding", file: "table.csv" },
    ]);
    expect(read("id,id\na,b\n").problems).toMatchObject([
      { code: "csv-column-twice", row: 1, column: "id" },
    ]);
  });

  it("gives nothing for a file that is not there", () => {
    expect(readCsv(folder, "absent.csv")).toBeUndefined();
  });
});
