import type { Cell, Sheet } from "write-excel-file/universal";
import type { ExportFile } from "./file.js";

/** One sheet with one table. */
export interface SheetContent {
  /** At most 31 characters. */
  readonly name: string;
  /** Stands in the first row. */
  readonly title: string;
  /** Rows between title and table. */
  readonly above: readonly (readonly string[])[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which columns hold numbers; the others hold text. */
  readonly numbers?: readonly boolean[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Writes sheets as an .xlsx file. Text stays text: no cell is a formula, whatever it begins with. */
export async function workbookFile(
  name: string,
  sheets: readonly SheetContent[],
): Promise<ExportFile> {
  const { default: write } = await import("write-excel-file/universal");
  const blob = await write(sheets.map(sheetOf)).toBlob();
  return { name, mediaType: xlsxType, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

function sheetOf({ name, title, above, header, rows, numbers, widths }: SheetContent): Sheet<Blob> {
  const top: Cell[][] = [
    [{ value: title, fontWeight: "bold", fontSize: 14 }],
    ...above.map((cells) => cells.map((value) => textCell(value))),
  ];
  const head = header.map((value): Cell => ({
    ...textCell(value),
    fontWeight: "bold",
    wrap: true,
    alignVertical: "top",
  }));
  const body = rows.map((cells) =>
    cells.map((value, column) =>
      numbers?.[column] === true ? numberCell(value) : bodyCell(value),
    ),
  );
  return {
    sheet: name,
    data: [...top, head, ...body],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: top.length + 1,
  };
}

function textCell(value: string) {
  return { value, type: String } as const;
}

function bodyCell(value: string): Cell {
  return value === "" ? null : { ...textCell(escaped(value)), wrap: true, alignVertical: "top" };
}

function numberCell(value: string): Cell {
  return /^\d+$/.test(value) ? { value: Number(value), type: Number } : bodyCell(value);
}

/**
 * Control characters, which XML cannot hold, are written as workbooks do: `_x0007_`. Text that looks like that
 * is escaped in turn. Source: ECMA-376, part 1, 22.9.2.19 (ST_Xstring).
 */
function escaped(text: string): string {
  return text
    .replace(/_x[0-9A-Fa-f]{4}_/g, "_x005F$&")
    .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      return `_x${code}_`;
    });
}
