import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { exportDataset } from "../../src/export/index.js";
import { makePack, packFiles } from "../../src/gathering/index.js";
import { readWorkbook } from "../../src/import/workbook.js";
import { readDataset, readTable } from "../../src/import/index.js";
import { allTables, emptyDataset, type Dataset } from "../../src/index.js";
import { loaded } from "../support/fixture.js";

async function book(dataset: Dataset) {
  const [file] = await exportDataset(dataset, "xlsx");
  if (file === undefined) throw new Error("no workbook");
  const parts = new Map(
    Object.entries(unzipSync(file.bytes)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  const part = (path: string): string => {
    const text = parts.get(path);
    if (text === undefined) throw new Error(`no part ${path}`);
    return text;
  };
  return { file, parts, part };
}

const all = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), ([, first = ""]) => first);

test("a workbook has a cover, notes and one table a sheet, which begins in column A below its title", async () => {
  const { file } = await book(loaded());
  const cover = await readTable(file.bytes, { fileName: file.name, sheet: "Cover" });
  expect(cover.sheets).toEqual([
    "Cover",
    "Notes",
    ...allTables().map((table) => table.file.replace(".csv", "")),
  ]);
  for (const name of cover.sheets ?? []) expect(name.length).toBeLessThanOrEqual(31);
  expect(cover.columns).toEqual(["Sheet", "What one row stands for", "Rows"]);
  expect(cover.rows.map((row) => row["Sheet"])).toEqual(cover.sheets?.slice(1));
  const above = cover.problems.map(({ value }) => value);
  expect(above).toContain("Version 1.0.0, 5 December 2026");
  const sheet = await readTable(file.bytes, { fileName: file.name, sheet: "partnerships" });
  expect(sheet.columns[0]).toBe("id");
  expect(sheet.rowNumbers[0]).toBe(4);
  expect(sheet.rows[0]?.["id"]).toBe("tsh-ee1-saffron-teaching-school-hub");
});

test("the cover leads to every other sheet", async () => {
  const { part } = await book(loaded());
  const sheets = all(part("xl/workbook.xml"), /<sheet [^>]*name="([^"]+)"/g);
  const links = all(part("xl/worksheets/sheet1.xml"), /<hyperlink [^>]*location="([^"]+)"/g);
  expect(links).toEqual(sheets.slice(1).map((name) => `'${name}'!A1`));
});

test.each([
  ["a data set", loaded()],
  ["an empty one", emptyDataset],
])(
  "each sheet of the workbook of %s has its table marked up, by the names of its header",
  async (_, dataset) => {
    const { parts, part, file } = await book(dataset);
    const sheets = all(part("xl/workbook.xml"), /<sheet [^>]*name="([^"]+)"/g);
    const names = new Set<string>();
    for (const [at, sheet] of sheets.entries()) {
      const table = part(`xl/tables/table${at + 1}.xml`);
      const [, first = "", width = "", last = ""] = / ref="A(\d+):([A-Z]+)(\d+)"/.exec(table) ?? [];
      const read = await readTable(file.bytes, { fileName: file.name, sheet });
      const header = all(table, /<tableColumn [^>]*name="([^"]+)"/g);
      if (read.rows.length > 0) expect(header).toEqual(read.columns);
      // A cell of the header at each end, and none beyond.
      const xml = part(`xl/worksheets/sheet${at + 1}.xml`);
      const cells = all(xml, new RegExp(`<c r="([A-Z]+)${first}"`, "g"));
      expect([cells[0], cells.at(-1), cells.length]).toEqual(["A", width, header.length]);
      // A table needs a row below its header; what is there ends with it.
      const rows = all(xml, /<row r="(\d+)"/g).map(Number);
      expect(Number(last)).toBe(Math.max(Number(first) + 1, rows.at(-1) ?? 0));
      expect(xml).toMatch(
        /<tableParts count="1"><tablePart r:id="rId-table"\/><\/tableParts><\/worksheet>$/,
      );
      expect(part(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`)).toContain(`table${at + 1}.xml"`);
      names.add(/displayName="([A-Za-z_]+)"/.exec(table)?.[1] ?? "");
    }
    expect(names.size).toBe(sheets.length);
    expect(parts.has(`xl/tables/table${sheets.length + 1}.xml`)).toBe(false);
  },
);

test("nothing in a workbook is merged, filtered, frozen or hidden, and it says what it is", async () => {
  const { parts, part } = await book(loaded());
  const xml = [...parts.values()].join("");
  expect(xml).not.toMatch(/<mergeCell|<autoFilter|<pane|hidden=/);
  expect(part("docProps/core.xml")).toContain(
    `<dc:title>${loaded().about?.title ?? ""}</dc:title>`,
  );
  expect(part("docProps/core.xml")).toContain("<dc:language>en-GB</dc:language>");
  // Every part is declared, and every declared part is there.
  const declared = all(part("[Content_Types].xml"), /PartName="\/([^"]+)"/g);
  for (const path of declared) expect([...parts.keys()]).toContain(path);
  for (const path of parts.keys())
    if (/^(?:xl\/(?:tables|worksheets)|docProps)\/[^/]+$/.test(path))
      expect(declared).toContain(path);
});

test("a sheet says what its empty cells mean", async () => {
  const { part } = await book(loaded());
  expect(part("xl/sharedStrings.xml")).toContain(
    "This sheet has one table. The sheet Notes says what its columns mean. An empty cell means not known, or not applicable; it never means no.",
  );
});

test("a workbook can hold any text in any place, also names that programs give a meaning", async () => {
  const { about, ...rest } = loaded();
  if (about === undefined) throw new Error("no description");
  const names = [
    ...Object.getOwnPropertyNames(Object.prototype),
    "a\u0007b\uFFFE",
    "_x0041_x0041_",
    "_x0041\u0007",
  ];
  const partnerships = rest.partnerships.map((one, at) => ({
    ...one,
    ...(names[at] !== undefined && { name: names[at] }),
  }));
  expect(partnerships.length).toBeGreaterThan(names.length);
  const dataset: Dataset = {
    ...rest,
    about: { ...about, title: "__proto__", description: "x\u0000y", contact: "constructor" },
    partnerships,
  };
  const { file } = await book(dataset);
  expect((await readDataset([file])).dataset).toEqual(dataset);
});

test("so can the form that is sent to a local authority", async () => {
  const names = ["toString", "_x0041_", "a\u0007b"];
  const [one] = loaded().partnerships.filter(({ id }) => id === "learn-sheffield");
  if (one === undefined) throw new Error("no partnership");
  const added = names.map((name, at) => ({ ...one, id: `added-${at}`, name }));
  const covered = loaded().coverage.filter(({ partnershipId }) => partnershipId === one.id);
  const dataset: Dataset = {
    ...loaded(),
    partnerships: [...loaded().partnerships, ...added],
    coverage: [
      ...loaded().coverage,
      ...added.flatMap(({ id }) => covered.map((row) => ({ ...row, partnershipId: id }))),
    ],
  };
  const pack = makePack(dataset, "E08000039", "2026-12-01");
  const [form] = pack === undefined ? [] : await packFiles(pack);
  const sheets = (await readWorkbook(form?.bytes ?? new Uint8Array())) ?? [];
  const texts = sheets.flatMap(({ rows }) => rows.flat());
  expect(texts).toEqual(expect.arrayContaining(names));
});
