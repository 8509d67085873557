import { kindTexts } from "../dictionary/markdown.js";
import { dateText } from "../dates/index.js";
import { toCsvTables, type WrittenTable } from "../exchange/to-csv-tables.js";
import type { Dataset } from "../model.js";
import { allTables, tables } from "../tables/all.js";
import type { ExportFile } from "./file.js";
import { workbookFile, type SheetContent } from "./workbook.js";

/**
 * A data set as one workbook, laid out as the Government Analysis Function asks of spreadsheets that are
 * published (“Releasing statistics in spreadsheets”): a cover sheet that leads to the others, a sheet of notes,
 * then one table a sheet, marked up as a table, which begins in column A below its title, and says of
 * empty cells what they mean. Nothing is merged, hidden, filtered or frozen. Every cell is text or a
 * number; none is a formula.
 */
export function xlsxFile(dataset: Dataset): Promise<ExportFile> {
  const written = toCsvTables(dataset);
  const meanings = notes(written);
  const sheets = [cover(dataset, written, meanings), meanings, ...written.map(tableSheet)];
  return workbookFile("dataset.xlsx", sheets, dataset.about?.authors.join(", "));
}

const emptyCells = "An empty cell means not known, or not applicable; it never means no.";

/** What the sheet of a table is called: its file's name without the ending. */
function sheetName(file: string): string {
  return file.replace(/\.csv$/, "");
}

function cover(
  { about }: Dataset,
  written: readonly WrittenTable[],
  meanings: SheetContent,
): SheetContent {
  const facts = about && [
    [`Version ${about.version}, ${dateText(about.date)}`],
    [`Licence: ${about.licence}`],
    [`Authors: ${about.authors.join(", ")}`],
    ...(about.contact === undefined ? [] : [[`Contact: ${about.contact}`]]),
    ...(about.description === undefined ? [] : [[about.description]]),
  ];
  return {
    name: "Cover",
    title: about?.title ?? "Data set of school collaboration",
    above: [
      ...(facts ?? []),
      ["Each sheet has one table. They are listed here; the name of each leads to it."],
      [emptyCells],
    ],
    header: ["Sheet", "What one row stands for", "Rows"],
    rows: [
      [
        meanings.name,
        "One column of one table: what it means and what it may hold.",
        String(meanings.rows.length),
      ],
      ...written.map(({ name, file, rows }) => [
        sheetName(file),
        tables[name].about,
        String(rows.length),
      ]),
    ],
    numbers: [false, false, true],
    widths: [28, 80, 10],
    linked: true,
  };
}

function notes(written: readonly WrittenTable[]): SheetContent {
  const rows = allTables()
    .filter(({ name }) => written.some((one) => one.name === name))
    .flatMap(({ file, columns }) =>
      columns().map(({ name, kind, required, meaning, values }) => [
        sheetName(file),
        name,
        kindTexts[kind],
        required ? "yes" : "no",
        values === undefined ? meaning : `${meaning} One of: ${values.join(", ")}.`,
      ]),
    );
  return {
    name: "Notes",
    title: "Notes: what every column means",
    above: [["Several entries in one cell are parted by semicolons."]],
    header: ["Sheet", "Column", "Content", "Must be filled", "Meaning"],
    rows,
    widths: [26, 24, 28, 14, 90],
  };
}

function tableSheet({ name, file, columns, rows }: WrittenTable): SheetContent {
  const facts = new Map(tables[name].columns().map((column) => [column.name, column]));
  const isNumber = columns.map((column) => facts.get(column)?.kind === "number");
  return {
    name: sheetName(file),
    title: tables[name].about,
    above: [
      [`This sheet has one table. The sheet Notes says what its columns mean. ${emptyCells}`],
    ],
    header: columns,
    rows: rows.map((row) => columns.map((column) => row[column] ?? "")),
    numbers: isNumber,
    widths: columns.map((column) => widthOf(column, facts.get(column)?.kind)),
  };
}

function widthOf(column: string, kind: string | undefined): number {
  const usual = kind === "text" || kind === "source" || kind === "url" ? 40 : 18;
  return Math.max(usual, column.length + 2);
}
