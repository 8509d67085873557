import { isGssCode } from "@abep/geography";
import { gssCode } from "../columns/area-code.js";
import type { Column } from "../columns/column.js";
import type { Row } from "./files.js";

/** The texts of a row as they are compared with those of others. */
export interface Cells {
  /** Without spaces around it; an area is its code, whatever stood for it. Absent as in the row. */
  readonly get: (column: string) => string | undefined;
}

/** The cells of a row of a table. A map of them all would cost more than all checks together. */
export function cellsOf(row: Row, codeColumns: readonly Column[]): Cells {
  const codes = codeColumns.flatMap(({ name }): [string, string][] => {
    const text = row[name]?.trim() ?? "";
    if (text === "" || isGssCode(text)) return [];
    const reading = gssCode.read(text);
    return "value" in reading ? [[name, reading.value]] : [];
  });
  if (codes.length === 0) return { get: (column) => row[column]?.trim() };
  const read = new Map(codes);
  return { get: (column) => read.get(column) ?? row[column]?.trim() };
}
