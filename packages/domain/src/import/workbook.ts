import { checksumsFit } from "./checksums.js";
import { cellName } from "./column-letter.js";

/** A rectangle of cells that are merged to one; rows and columns count from 1. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell that holds an error, such as `#REF!`, instead of a value. */
interface ErrorCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Texts of the cells: all rows as far as anything stands in them, all equally long. */
  readonly rows: readonly (readonly string[])[];
  readonly merged: readonly MergedCells[];
  readonly errors: readonly ErrorCell[];
}

/**
 * Reads every sheet of an .xlsx file as texts: numbers in plain digits as Excel shows them (15
 * significant ones), dates as `2024-03-01` or `2024-03-01T09:30:00`, TRUE and FALSE, and errors such as
 * `#REF!` as they stand. `undefined` if the parts of the file are damaged or contradict each other.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[] | undefined> {
  const [{ default: readSheets }, { unzipSync, strFromU8 }] = await Promise.all([
    import("read-excel-file/universal"),
    import("fflate"),
  ]);
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name }) => name.endsWith(".xml") || name.endsWith(".rels"),
    });
    if (!checksumsFit(bytes, parts)) return undefined;
    const sheets = await readSheets(new Blob([Uint8Array.from(bytes)]), {
      trim: false,
      parseNumber: plainNumber,
    });
    const text = (name: string): string => {
      const part = parts[name];
      return part === undefined ? "" : strFromU8(part);
    };
    const entries = sheetEntries(text("xl/workbook.xml"), text("xl/_rels/workbook.xml.rels"));
    return sheets.map(({ sheet: name, data }, index) => {
      const { hidden = false, part = "" } = entries[index] ?? {};
      const xml = text(part);
      const errors = errorCells(xml);
      return { name, hidden, rows: textRows(data, errors), merged: mergedCells(xml), errors };
    });
  } catch {
    return undefined;
  }
}

function textRows(
  data: readonly (readonly unknown[])[],
  errors: readonly ErrorCell[],
): readonly string[][] {
  const rows = data.map((row) => row.map(cellText));
  const width = Math.max(0, ...errors.map(({ column }) => column), rows[0]?.length ?? 0);
  for (const { row, column, text } of errors) {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1];
    while (cells !== undefined && cells.length < column) cells.push("");
    if (cells !== undefined) cells[column - 1] = text;
  }
  for (const cells of rows) while (cells.length < width) cells.push("");
  return rows;
}

function cellText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value instanceof Date ? dateText(value) : "";
}

function dateText(date: Date): string {
  // Excel keeps a time as a fraction of a day, which falls beside the second it means.
  const iso = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** A number as Excel shows it: 15 significant digits, without an exponent. */
export function plainNumber(text: string): string {
  const number = Number(Number(text).toPrecision(15));
  if (!Number.isFinite(number)) return text;
  const shown = String(number);
  if (!shown.includes("e")) return shown;
  if (Math.abs(number) >= 1) return BigInt(number).toString();
  const [mantissa = "", exponent] = String(Math.abs(number)).split("e-");
  const zeros = "0".repeat(Number(exponent) - 1);
  return `${number < 0 ? "-" : ""}0.${zeros}${mantissa.replace(".", "")}`;
}

interface SheetEntry {
  readonly hidden: boolean;
  /** Name of the part that holds the sheet. */
  readonly part: string;
}

/** The sheets in the order of the workbook, read from its list and its relations. */
function sheetEntries(workbook: string, relations: string): readonly SheetEntry[] {
  const targets = new Map(
    tags(relations, "Relationship").map((tag) => [attribute(tag, "Id"), attribute(tag, "Target")]),
  );
  return tags(workbook, "sheet").map((tag) => {
    const target = targets.get(attribute(tag, "id")) ?? "";
    return {
      hidden: /hidden/i.test(attribute(tag, "state")),
      part: target.startsWith("/") ? target.slice(1) : `xl/${target}`,
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

function errorCells(xml: string): readonly ErrorCell[] {
  const cells = xml.matchAll(
    /<(?:\w+:)?c\b([^>]*\bt="e"[^>]*)>(?:(?!<\/(?:\w+:)?c>)[^])*?<(?:\w+:)?v>([^<]*)</g,
  );
  return [...cells].flatMap(([, tag = "", text = ""]) => {
    const place = cellName(attribute(tag, "r"));
    return place === undefined ? [] : [{ ...place, text }];
  });
}

function tags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, "g")) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`[\\s:]${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}
