import { archiveKind } from "./archive.js";
import type { Bytes } from "./bytes.js";
import { chooseSheet } from "./choose-sheet.js";
import type { ReadRowsOptions } from "./options.js";
import type { RowsRead } from "./read-rows.js";
import { refusals } from "./refusals.js";
import { readWorkbook, type MergedCells } from "./workbook.js";

/** A workbook is unpacked in memory as a whole, so that it may not be as large as a text file. */
const hundredMegabytes = 1e8;

/** How many rows are handed on at a time. */
const batch = 5_000;

/** What is known of a table before its rows come. */
interface TableSource {
  /** The sheet of a workbook that is read, and which of its cells are merged. */
  readonly sheet?: string;
  readonly merged?: readonly MergedCells[];
  /** Whether the first row is the header and each other one a row, as in JSON. */
  readonly exact?: boolean;
}

export type OnSource = (source: TableSource) => void;

/** Reads one sheet of a workbook row by row; a blank row is one empty cell. */
export async function workbookRows(
  bytes: Bytes,
  options: ReadRowsOptions,
  onSource: OnSource,
): Promise<RowsRead> {
  const { fileName, signal, onProgress, onRows, limit = hundredMegabytes } = options;
  const refused = (problem: RowsRead["problems"][number]): RowsRead => ({
    rows: 0,
    stopped: false,
    problems: [problem],
  });
  if (bytes.size > Math.min(limit, hundredMegabytes))
    return refused(refusals.tooLarge(fileName, bytes.size, Math.min(limit, hundredMegabytes)));
  const all = await bytes.read(0, bytes.size);
  const kind = await archiveKind(all, fileName);
  if ("refused" in kind) return refused(refusals.kind(fileName, kind.refused));
  const stopped = (): boolean => signal?.aborted === true;
  if (stopped()) return { rows: 0, stopped: true, problems: [] };
  const sheets = await readWorkbook(all);
  if (sheets === undefined) return refused(refusals.damagedWorkbook(fileName));
  const names = sheets.map(({ name }) => name);
  const { sheet, problems } = chooseSheet(sheets, options.sheet, fileName);
  if (sheet === undefined) {
    const told = problems.length > 0 ? problems : [refusals.empty(fileName)];
    return { rows: 0, stopped: false, sheets: names, problems: told };
  }
  onSource({ sheet: sheet.name, merged: sheet.merged });
  const { rows } = sheet;
  let done = 0;
  while (done < rows.length) {
    await new Promise((resolve) => setTimeout(resolve));
    if (stopped()) break;
    const some = rows.slice(done, done + batch);
    await onRows(
      some.map((cells) => (cells.every((text) => text === "") ? [""] : cells)),
      done + 1,
    );
    done += some.length;
    onProgress?.({ done: Math.round((bytes.size * done) / rows.length), total: bytes.size });
  }
  const empty = rows.length === 0 ? [refusals.empty(fileName)] : [];
  return {
    rows: done,
    sheet: sheet.name,
    sheets: names,
    stopped: done < rows.length,
    problems: [...problems, ...empty],
  };
}
