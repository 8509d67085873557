import type { Cell, Sheet } from "write-excel-file/universal";
import type { ExportFile } from "./file.js";
import { workbookParts } from "./workbook-parts.js";
import { workbookText } from "./workbook-text.js";

/** One sheet with one table. */
export interface SheetContent {
  /** At most 31 characters. */
  readonly name: string;
  /** Stands in the first row. */
  readonly title: string;
  /** Rows between title and table. */
  readonly above: readonly (readonly string[])[];
  /** Names of the columns, each once. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which columns hold numbers; the others hold text. */
  readonly numbers?: readonly boolean[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Whether the first cell of each row is the name of a sheet, and leads there. */
  readonly linked?: boolean;
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Writes sheets as an .xlsx file with a table in each, marked up as such, in the letters that the
 * Government Analysis Function asks for. Text stays text: no cell is a formula, whatever it begins with.
 */
export async function workbookFile(
  name: string,
  sheets: readonly SheetContent[],
  creator?: string,
): Promise<ExportFile> {
  const { default: write } = await import("write-excel-file/universal");
  const title = sheets[0]?.title ?? name;
  const parts = workbookParts(sheets, { title, ...(creator !== undefined && { creator }) });
  const options = { fontFamily: "Arial", fontSize: 12, features: [parts] };
  const blob = await write(sheets.map(sheetOf), options).toBlob();
  return { name, mediaType: xlsxType, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

function sheetOf(content: SheetContent): Sheet<Blob> {
  const { name, title, above, header, rows, numbers, widths, linked } = content;
  const top: Cell[][] = [
    [{ ...textCell(title), fontWeight: "bold", fontSize: 14 }],
    ...above.map((cells) => cells.map((value) => textCell(value))),
  ];
  const head = header.map((value): Cell => ({
    ...textCell(value),
    fontWeight: "bold",
    wrap: true,
    alignVertical: "top",
  }));
  const body = rows.map((cells) =>
    cells.map((value, column) => {
      if (linked === true && column === 0) return linkCell(value);
      return numbers?.[column] === true ? numberCell(value) : bodyCell(value);
    }),
  );
  return {
    sheet: name,
    data: [...top, head, ...body],
    columns: widths.map((width) => ({ width })),
  };
}

function linkCell(value: string): Cell {
  const look = { textColor: "#0000EE", textDecoration: { underline: true } } as const;
  return { ...textCell(value), ...look, alignVertical: "top" };
}

function textCell(value: string) {
  return { value: workbookText(value), type: String } as const;
}

function bodyCell(value: string): Cell {
  return value === "" ? null : { ...textCell(value), wrap: true, alignVertical: "top" };
}

function numberCell(value: string): Cell {
  return /^\d+$/.test(value) ? { value: Number(value), type: Number } : bodyCell(value);
}
