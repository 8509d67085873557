import { checksumsFit } from "./checksums.js";
import { cellName } from "./column-letter.js";
import { durationStyles } from "./durations.js";
import { hiddenCells, type HiddenCells } from "./hidden-cells.js";
import { plainNumber } from "./plain-number.js";
import { partName, pieceValues } from "./piece-values.js";
import { oddCells, writtenValue, type CellPlace, type TextCell } from "./sheet-cells.js";
import { sheetPieces, type SheetPiece } from "./sheet-pieces.js";
import { dateText } from "./workbook-dates.js";
import { isWellFormed } from "./well-formed.js";
import { attribute, plainXml, tags, unescaped } from "./xml-tags.js";

/** A rectangle of cells that are merged to one; rows and columns count from 1. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Texts of the cells: all rows as far as anything stands in them, all equally long. */
  readonly rows: readonly (readonly string[])[];
  readonly merged: readonly MergedCells[];
  /** Cells that hold an error, such as `#REF!`, instead of a value. */
  readonly errors: readonly TextCell[];
  /** Cells with a formula whose result was never worked out; they are read as empty. */
  readonly uncalculated: readonly CellPlace[];
  readonly hiddenCells: HiddenCells;
}

/**
 * Reads every sheet of an .xlsx file that holds cells as texts: numbers in plain digits as Excel shows them
 * (15 significant ones), dates as `2024-03-01` or `2024-03-01T09:30:00`, times and durations as `09:30:00`,
 * TRUE and FALSE, and errors such as `#REF!` as they stand. Sheets that hold a chart alone are passed over.
 * `undefined` if the parts of the file are damaged, contradict each other or reach too far.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[] | undefined> {
  const { unzipSync, strFromU8 } = await import("fflate");
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name }) => name.endsWith(".xml") || name.endsWith(".rels"),
    });
    if (!checksumsFit(bytes, parts)) return undefined;
    const text = (name: string): string => {
      const part = parts[name];
      if (part === undefined) return "";
      const xml = plainXml(strFromU8(part));
      if (!isWellFormed(xml)) throw new Error(`${name} is damaged`);
      return xml;
    };
    const book = text("xl/workbook.xml");
    const relations = text("xl/_rels/workbook.xml.rels");
    const from1904 = /^(?:1|true)$/.test(attribute(tags(book, "workbookPr")[0] ?? "", "date1904"));
    const all = sheetEntries(book, relations);
    if (all.length === 0) return undefined;
    const entries = all.filter(({ chart }) => !chart);
    const xmls = entries.map(({ part }) => text(part));
    const pieces = xmls.map(sheetPieces);
    if (!pieces.every((some) => some !== undefined)) return undefined;
    const values = await pieceValues(pieces.flat(), { text, relations, from1904 });
    const styles = tags(relations, "Relationship").find((tag) =>
      attribute(tag, "Type").endsWith("/styles"),
    );
    const durations = durationStyles(text(partName(attribute(styles ?? "", "Target"))));
    let done = 0;
    return entries.map(({ name, hidden }, index) => {
      const xml = xmls[index] ?? "";
      const own = pieces[index] ?? [];
      const { errors, uncalculated, times } = oddCells(xml, durations);
      const cell = (value: unknown, place: CellPlace): string =>
        value instanceof Date && Number.isNaN(value.getTime())
          ? plainNumber(writtenValue(xml, place))
          : cellText(value, from1904);
      const rows = textRows(own, values.slice(done, (done += own.length)), cell, [
        ...errors,
        ...times,
      ]);
      const odd = { errors, uncalculated, hiddenCells: hiddenCells(xml, rows) };
      return { name, hidden, rows, merged: mergedCells(xml), ...odd };
    });
  } catch {
    return undefined;
  }
}

/** Rows of texts from the values of pieces, with other texts written over some cells. */
function textRows(
  pieces: readonly SheetPiece[],
  values: readonly (readonly (readonly unknown[])[])[],
  cell: (value: unknown, place: CellPlace) => string,
  others: readonly TextCell[],
): readonly (readonly string[])[] {
  const filled = new Map<number, string[]>();
  for (const [index, { numbers }] of pieces.entries())
    for (const [at, row] of numbers.entries()) {
      const own = values[index]?.[at] ?? [];
      filled.set(
        row,
        own.map((value, column) => cell(value, { row, column: column + 1 })),
      );
    }
  for (const { row, column, text } of others) {
    const cells = filled.get(row) ?? [];
    while (cells.length < column) cells.push("");
    cells[column - 1] = text;
    filled.set(row, cells);
  }
  let width = 0;
  let last = 0;
  for (const [row, cells] of filled) {
    const length = cells.findLastIndex((text) => text !== "") + 1;
    width = Math.max(width, length);
    if (length > 0) last = Math.max(last, row);
  }
  const blank = Array.from({ length: width }, () => "");
  return Array.from({ length: last }, (_, index) => {
    const cells = filled.get(index + 1);
    return cells === undefined ? blank : [...cells, ...blank].slice(0, width);
  });
}

function cellText(value: unknown, from1904: boolean): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value instanceof Date ? dateText(value, from1904) : "";
}

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Name of the part that holds the sheet. */
  readonly part: string;
  /** Whether it is a chart or the like, which has no cells. */
  readonly chart: boolean;
}

/** The sheets in the order of the workbook, read from its list and its relations. */
function sheetEntries(workbook: string, relations: string): readonly SheetEntry[] {
  const targets = new Map(
    tags(relations, "Relationship").map((tag) => [attribute(tag, "Id"), tag]),
  );
  return tags(workbook, "sheet").map((tag) => {
    const relation = targets.get(attribute(tag, "id")) ?? "";
    return {
      name: unescaped(attribute(tag, "name")),
      hidden: /hidden/i.test(attribute(tag, "state")),
      part: partName(attribute(relation, "Target")),
      chart: relation !== "" && !attribute(relation, "Type").endsWith("/worksheet"),
    };
  });
}

function mergedCells(xml: string): readonly MergedCells[] {
  return tags(xml, "mergeCell").flatMap((tag) => {
    const [from, to] = attribute(tag, "ref").split(":").map(cellName);
    if (from === undefined || to === undefined) return [];
    return [{ top: from.row, left: from.column, bottom: to.row, right: to.column }];
  });
}
