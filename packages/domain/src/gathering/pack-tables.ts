import { additionHeaders, coverLabels, formHeaders } from "./pack-layout.js";

/** A sheet of a returned file; a CSV file is one without a name. */
export interface ReturnedSheet {
  readonly name?: string;
  readonly rows: readonly (readonly string[])[];
}

/** One row of a table of a returned pack. */
interface ReturnedRow<Key extends string> {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** Text of a cell, without spaces around it; empty where the table has no such column. */
  readonly cell: (key: Key) => string;
  /** What stands in columns that the form does not have, with their headers. */
  readonly more: string;
}

/** A table of a returned pack, found by its header, wherever it stands. */
export interface ReturnedTable<Key extends string> {
  readonly sheet?: string;
  readonly has: (key: Key) => boolean;
  /** Headers of columns that the form does not have and that something stands in. */
  readonly added: readonly string[];
  readonly rows: readonly ReturnedRow<Key>[];
}

export type FormKey = keyof typeof formHeaders;
export type AdditionKey = keyof typeof additionHeaders;

/** The tables of statements: one, or more where a sheet was copied within the file. */
export function formTables(sheets: readonly ReturnedSheet[]): readonly ReturnedTable<FormKey>[] {
  return tablesWith(
    sheets,
    formHeaders,
    (has) => has("verdict") && (has("ref") || has("question")),
  );
}

/** The tables of what is missing. */
export function additionTables(
  sheets: readonly ReturnedSheet[],
): readonly ReturnedTable<AdditionKey>[] {
  return tablesWith(sheets, additionHeaders, (has) => has("name") && has("what"));
}

/** What the officer wrote beside the labels of the cover; `undefined` if no sheet has them. */
export function coverCells(
  sheets: readonly ReturnedSheet[],
): { readonly role: string; readonly date: string } | undefined {
  const beside = (label: string): string | undefined => {
    for (const { rows } of sheets)
      for (const cells of rows) {
        const at = cells.findIndex((text) => plain(text).startsWith(plain(label)));
        if (at >= 0) return (cells.slice(at + 1).find((text) => text.trim() !== "") ?? "").trim();
      }
    return undefined;
  };
  const [role, date] = [beside(coverLabels.role), beside(coverLabels.date)];
  return role === undefined && date === undefined
    ? undefined
    : { role: role ?? "", date: date ?? "" };
}

/** The tables whose header has the columns that tell them from others. */
function tablesWith<Key extends string>(
  sheets: readonly ReturnedSheet[],
  headers: Readonly<Record<Key, string>>,
  isHeader: (has: (key: Key) => boolean) => boolean,
): readonly ReturnedTable<Key>[] {
  return sheets.flatMap((sheet) => {
    const at = sheet.rows.findIndex((cells) => {
      const texts = cells.map(plain);
      return isHeader((key) => texts.includes(plain(headers[key])));
    });
    return at < 0 ? [] : [tableBelow(sheet, at, headers)];
  });
}

function tableBelow<Key extends string>(
  { name, rows }: ReturnedSheet,
  at: number,
  headers: Readonly<Record<Key, string>>,
): ReturnedTable<Key> {
  const header = rows[at] ?? [];
  const names = header.map(plain);
  const known = new Set(Object.values<string>(headers).map((text) => names.indexOf(plain(text))));
  const below = rows.slice(at + 1);
  const width = Math.max(header.length, ...below.map(({ length }) => length));
  const added = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !known.has(column) && below.some((cells) => (cells[column] ?? "").trim() !== ""),
  );
  return {
    ...(name !== undefined && { sheet: name }),
    has: (key) => names.includes(plain(headers[key])),
    added: added.map((column) => header[column]?.trim() ?? ""),
    rows: below.map((cells, index) => ({
      row: at + index + 2,
      cell: (key) => cells[names.indexOf(plain(headers[key]))]?.trim() ?? "",
      more: added
        .flatMap((column) => {
          const text = (cells[column] ?? "").trim();
          const label = (header[column] ?? "").trim();
          return text === "" ? [] : [label === "" ? text : `${label}: ${text}`];
        })
        .join(". "),
    })),
  };
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
