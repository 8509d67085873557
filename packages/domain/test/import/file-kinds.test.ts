import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readTable } from "../../src/import/index.js";
import { latin, utf16, utf8 } from "../support/bytes.js";

/** An archive with parts of these names. */
const archive = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, utf8("x")])));

describe("what is no text table is refused, by what it is", () => {
  test.each<[string, Uint8Array, string]>([
    ["a.ods", archive("mimetype", "content.xml"), "an OpenDocument file (.ods)"],
    ["a.docx", archive("[Content_Types].xml", "word/document.xml"), "a text document"],
    ["a.xlsb", archive("[Content_Types].xml", "xl/workbook.bin"), "a binary Excel workbook"],
    ["a.numbers", archive("Index/Tables/Table.iwa"), "a Numbers or Pages document"],
    ["a.zip", archive("a.csv"), "a compressed folder"],
    ["a.xlsx", archive("xl/workbook.xml").subarray(0, 60), "damaged or cut off"],
    ["a.ods", archive("content.xml").subarray(0, 40), "an OpenDocument file (.ods)"],
    [
      "a.xlsx",
      archive("xl/workbook.xml"),
      "a workbook whose parts are damaged or contradict each other",
    ],
    ["a.xlsx", latin("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0"), "protected by a password"],
    ["a.xlsm", latin("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0"), "protected by a password"],
    ["a.xls", latin("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0"), "an older Excel workbook (.xls)"],
    ["a.xlsx", utf8("a,b\n1,2\n"), "no workbook, though its name ends like one"],
    ["a.XLSX", utf8("P"), "no workbook, though its name ends like one"],
    ["a.xls", utf8("MIME-Version: 1.0\r\nX: y\r\n\r\n--a"), "a web archive"],
    [
      "a.xls",
      utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      "a spreadsheet in XML",
    ],
    ["a.csv", latin("%PDF-1.7\n"), "a PDF document"],
    ["a.csv", latin("\x89PNG\r\n\x1A\n\0"), "a picture (PNG)"],
    ["a.csv", latin("\xFF\xD8\xFF\xE0"), "a picture (JPEG)"],
    ["a.sav", latin("$FL2@(#)"), "an SPSS data file (.sav)"],
    ["a.gz", latin("\x1F\x8B\x08"), "a compressed file (gzip)"],
    ["a.xls", utf8("\n<html><table><tr><td>1"), "a web page (HTML)"],
    ["a.csv", utf8("\uFEFF<!DOCTYPE html>"), "a web page (HTML)"],
    ["a.csv", utf16("\uFEFF<html>", "le"), "a web page (HTML)"],
    ["a.xml", utf8('<?xml version="1.0"?><a/>'), "an XML document"],
    ["a.csv", utf8("a,b\n1,\0\n"), "not a text file"],
  ])("%s (case %#)", async (fileName, bytes, kind) => {
    const { rows, columns, encoding, problems } = await readTable(bytes, { fileName });
    expect({ rows, columns, encoding }).toEqual({ rows: [], columns: [], encoding: undefined });
    expect(problems).toMatchObject([{ severity: "error", code: "file-kind", file: fileName }]);
    expect(problems[0]?.message).toContain(kind);
  });

  test.each([
    ["a.xls", latin("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0")],
    ["a.ods", archive("content.xml")],
  ])("%s is to be saved as .xlsx", async (fileName, bytes) => {
    const { problems } = await readTable(bytes, { fileName });
    expect(problems[0]?.remedy).toMatch(/“Save as”.*“Excel Workbook \(\.xlsx\)”/);
  });

  test.each(["", "\n\r\n \n", "\uFEFF"])("a file without content: %j", async (text) => {
    const { rows, problems } = await readTable(utf8(text), { fileName: "a.csv" });
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ severity: "error", code: "empty-file" }]);
  });

  test("a file above the limit, which says its size", async () => {
    const source = new Blob([new Uint8Array(2_500_000)]);
    const { problems } = await readTable(source, { fileName: "a.csv", limit: 2_000_000 });
    expect(problems).toMatchObject([{ code: "file-too-large" }]);
    expect(problems[0]?.message).toContain("2.5 MB");
  });

  test("text that only mentions such a beginning is read", async () => {
    const { rows, problems } = await readTable(utf8("kind,begins\nweb,<html>\n"), {
      fileName: "a.csv",
    });
    expect(rows).toEqual([{ kind: "web", begins: "<html>" }]);
    expect(problems).toEqual([]);
  });
});
