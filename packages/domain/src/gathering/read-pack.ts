import { archiveKind } from "../import/archive.js";
import { isArchive } from "../import/file-kind.js";
import { readRows } from "../import/read-rows.js";
import { refusals } from "../import/refusals.js";
import { readWorkbook } from "../import/workbook.js";
import type { Problem } from "../problems/problem.js";
import type { PackAnswers } from "./answers.js";
import { jsonPack } from "./json-pack.js";
import type { ReturnedSheet } from "./pack-tables.js";
import { sheetsPack } from "./sheets-pack.js";

/** What came of a returned pack. */
export interface PackRead {
  /** Absent if the file is no pack. Answers that cannot be understood are left out and told. */
  readonly answers?: PackAnswers;
  readonly problems: readonly Problem[];
}

/**
 * Reads a verification pack that came back: the workbook, one sheet of it that was saved as CSV, or the JSON file
 * with `answers`. Sheets, rows and columns may stand in another order; rows may be missing, columns added;
 * answers may be written as officers write them (“Yes”, “n”). Columns are found by their headers, statements by
 * their Ref, and the authority by the mark that each sheet bears. What is missing, added, written over or
 * contradicts itself is told. It never throws for a file.
 */
export async function readPack(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<PackRead> {
  const { name, bytes } = file;
  if (isArchive(bytes)) {
    const kind = await archiveKind(bytes, name);
    if ("refused" in kind) return { problems: [refusals.kind(name, kind.refused)] };
    const sheets = await readWorkbook(bytes);
    return sheets === undefined
      ? { problems: [refusals.damagedWorkbook(name)] }
      : sheetsPack(name, sheets);
  }
  const text = new TextDecoder().decode(bytes);
  if (/^\s*\{/.test(text) || /\.json$/i.test(name)) return jsonPack(name, text);
  return await textPack(name, bytes);
}

/** One sheet that was saved as CSV, in whatever encoding and with whatever separator. */
async function textPack(fileName: string, bytes: Uint8Array): Promise<PackRead> {
  const rows: (readonly string[])[] = [];
  const { problems } = await readRows(bytes, {
    fileName,
    onRows: (some) => {
      rows.push(...some);
    },
  });
  const sheet: ReturnedSheet = { rows };
  if (rows.length === 0) return { problems };
  const read = sheetsPack(fileName, [sheet]);
  return { ...read, problems: [...problems, ...read.problems] };
}
