import type { Cell, Sheet } from "write-excel-file/universal";
import type { ExportFile } from "../export/file.js";
import { workbookText } from "../export/workbook-text.js";
import { dropDowns, type CellHint, type DropDown } from "./drop-downs.js";
import { rowHeights, type TextRows } from "./row-heights.js";

/** One sheet of a form: a title, what is to be done, and a table with cells to fill in. */
export interface FormSheet {
  /** At most 31 characters. */
  readonly name: string;
  /** Stands in the first row. */
  readonly title: string;
  /** One text a row, between title and table. */
  readonly above: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Whether the texts above the table are long, so that they break within its first column, and scroll. */
  readonly isCover?: true;
  /** Columns, from 0, whose cells are shaded for the reader to fill in. */
  readonly fillIn?: readonly number[];
  /** Columns that are the sender's own, in pale letters. */
  readonly own?: readonly number[];
  readonly hints?: readonly (DropDown | CellHint)[];
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Writes a form as an .xlsx file. All its cells are text; none is a formula. */
export async function formWorkbook(
  name: string,
  sheets: readonly FormSheet[],
): Promise<ExportFile> {
  const { default: write } = await import("write-excel-file/universal");
  const features = [
    await dropDowns(sheets.map(({ hints = [] }) => hints)),
    rowHeights(sheets.map(brokenTexts)),
  ];
  const letters = { fontFamily: "Arial", fontSize: 11 };
  const blob = await write(sheets.map(sheetOf), { ...letters, features }).toBlob();
  return { name, mediaType: xlsxType, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

/** The texts of a sheet that break in their cells; those above the table run on, but on the cover. */
function brokenTexts({ above, header, rows, widths, isCover, own = [] }: FormSheet): TextRows {
  const body = rows.map((cells) => cells.map((text, column) => (own.includes(column) ? "" : text)));
  // The letters of the title are as high as two lines.
  const top = [["\n"], ...above.map((text) => (isCover ? [text] : []))];
  return { rows: [...top, header, ...body], widths };
}

function sheetOf(sheet: FormSheet): Sheet<Blob> {
  const { name, title, above, header, rows, widths, isCover } = sheet;
  const top: Cell[][] = [
    [{ value: workbookText(title), type: String, fontWeight: "bold", fontSize: 14 }],
    ...above.map((text): Cell[] => [
      isCover ? textCell(text) : { value: workbookText(text), type: String },
    ]),
  ];
  const head = header.map((text): Cell => ({
    ...textCell(text),
    fontWeight: "bold",
    bottomBorderStyle: "thin",
  }));
  const body = rows.map((cells) => cells.map((text, column) => bodyCell(sheet, text, column)));
  return {
    sheet: name,
    data: [...top, head, ...body],
    columns: widths.map((width) => ({ width })),
    ...(isCover !== true && { stickyRowsCount: top.length + 1 }),
    orientation: "landscape",
  };
}

function textCell(value: string) {
  return { value: workbookText(value), type: String, wrap: true, alignVertical: "top" } as const;
}

function bodyCell({ fillIn = [], own = [] }: FormSheet, text: string, column: number): Cell {
  if (fillIn.includes(column))
    return {
      ...(text === "" ? { wrap: true, alignVertical: "top" } : textCell(text)),
      backgroundColor: "#FFF2CC",
      borderStyle: "thin",
      borderColor: "#7F7F7F",
    };
  if (text === "") return null;
  return own.includes(column)
    ? { value: workbookText(text), type: String, alignVertical: "top", textColor: "#595959" }
    : textCell(text);
}
