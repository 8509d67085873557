import { unguarded } from "../export/guard.js";
import { mendColumns, mendedTable } from "../export/mend.js";
import { archiveKind } from "../import/archive.js";
import { bytesOf } from "../import/bytes.js";
import { sheetProblems } from "../import/choose-sheet.js";
import { isArchive } from "../import/file-kind.js";
import { readTable, type Table } from "../import/read-table.js";
import { refusals } from "../import/refusals.js";
import { TableFinder } from "../import/table-finder.js";
import { readWorkbook, type Sheet } from "../import/workbook.js";
import type { Row, TableFile } from "../load/files.js";
import { loadFiles, type LoadResult } from "../load/load-dataset.js";
import type { Problem } from "../problems/problem.js";
import { tables } from "../tables/all.js";
import { jsonDataset } from "./json-dataset.js";
import { matchedTable, type TableInFile, type TableMatch } from "./matched-table.js";
import { headerRow, renamed, tableCalled } from "./table-of.js";

/** A file of a data set. */
export interface DatasetFile {
  /** Its name, with or without folders before it. */
  readonly name: string;
  readonly bytes: Uint8Array | Blob;
}

/** How the files of a data set are read. */
export interface ReadDatasetOptions {
  /** Ends the reading early: what is given back then says `stopped`. */
  readonly signal?: AbortSignal;
  /** Called with how many files have been read, a part of one among them, and how many there are. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Says of a table how a person wants it read; where it says nothing, names decide. */
  readonly match?: (found: TableInFile) => TableMatch | undefined;
}

/** What came of the files of a data set. */
export interface DatasetReading extends LoadResult {
  /** Sheets and files that hold no table, such as a cover sheet, and were passed over. */
  readonly passedOver: readonly string[];
  readonly stopped: boolean;
}

/**
 * Reads a data set from its files: CSV or TSV tables, one workbook with a sheet for each table, the JSON
 * that `exportDataset` writes, or a data package. Files and sheets are known by the names of their tables, and
 * columns by their names or synonyms, whatever their case. The apostrophe that keeps a CSV cell from
 * running as a formula is taken off. Files of mended rows
 * (`…-to-mend.csv`, or `.xlsx` if a spreadsheet program saved it so) join their tables.
 *
 * Throws nothing but what `onProgress` throws.
 */
export async function readDataset(
  files: readonly DatasetFile[],
  options: ReadDatasetOptions = {},
): Promise<DatasetReading> {
  const { signal, onProgress } = options;
  const found: Found = { tables: [], problems: [], passedOver: [] };
  let done = 0;
  for (const file of files) {
    if (signal?.aborted === true) break;
    const before = done;
    await readFile(file, found, {
      ...options,
      onProgress: ({ done: read, total }) => {
        if (read < total) onProgress?.({ done: before + read / total, total: files.length });
      },
    });
    done++;
    onProgress?.({ done, total: files.length });
  }
  const loaded = loadFiles(joined(found.tables));
  const ofFiles = found.problems.flat();
  const problems = [...ofFiles, ...loaded.problems];
  const stopped = done < files.length || signal?.aborted === true;
  const whole = !stopped && !ofFiles.some(({ severity }) => severity === "error");
  const { dataset, ...rest } = loaded;
  return {
    ...rest,
    ...(whole && dataset !== undefined && { dataset }),
    problems,
    passedOver: found.passedOver,
    stopped,
  };
}

interface Found {
  readonly tables: TableFile[];
  readonly problems: (readonly Problem[])[];
  readonly passedOver: string[];
}

async function readFile(
  { name, bytes }: DatasetFile,
  found: Found,
  { signal, match, onProgress }: ReadDatasetOptions,
): Promise<void> {
  const source = bytesOf(bytes);
  const head = await source.read(0, Math.min(source.size, 4));
  const stem = mendedTable(name);
  const mended = stem !== undefined;
  if (isArchive(head) && !mended) {
    await readBook(name, await source.read(0, source.size), match, found);
    return;
  }
  if (/\.json$/i.test(name)) {
    const text = new TextDecoder().decode(await source.read(0, source.size));
    const json = jsonDataset(text, name);
    if (json.kind === "dataset") {
      found.tables.push(...json.tables);
      return;
    }
    if (json.kind === "description") {
      found.passedOver.push(name);
      return;
    }
  }
  const table = tableCalled(stem ?? name);
  const read = await readTable(bytes, {
    fileName: name,
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
  // An empty table is what a data set may well have.
  const problems = read.problems.filter(({ code }) => code !== "no-rows");
  const columns = read.columns.map(unguarded);
  const rows = read.rows.map((row) => mapCells(row, unguarded));
  const inFile = { file: name, ...(table && { table: table.name }), columns, rows };
  if (!mended && isMatched(match, inFile, { ...read, problems }, found)) return;
  found.problems.push(problems);
  // What was refused is no table that a data set could lack.
  if (table === undefined && columns.length === 0) return;
  const named = table === undefined ? { columns, rows } : renamed(table, columns, rows);
  const plain = mended ? withoutMendColumns(named) : named;
  found.tables.push({
    file: name,
    ...(table !== undefined && { table: table.name }),
    ...plain,
    rowNumbers: read.rowNumbers,
    ...(mended && { rowFiles: plain.rows.map(() => name) }),
  });
}

async function readBook(
  name: string,
  bytes: Uint8Array,
  match: ReadDatasetOptions["match"],
  found: Found,
): Promise<void> {
  const kind = await archiveKind(bytes, name);
  const sheets = "refused" in kind ? undefined : await readWorkbook(bytes);
  if (sheets === undefined) {
    found.problems.push([
      "refused" in kind ? refusals.kind(name, kind.refused) : refusals.damagedWorkbook(name),
    ]);
    return;
  }
  for (const sheet of sheets) {
    if (/^(?:cover|contents|notes)$/i.test(sheet.name)) found.passedOver.push(sheet.name);
    else readSheet(name, sheet, match, found);
  }
}

function readSheet(
  file: string,
  sheet: Sheet,
  match: ReadDatasetOptions["match"],
  found: Found,
): void {
  const table = tableCalled(sheet.name);
  const at = { file, sheet: sheet.name };
  const header = table && headerRow(table, sheet.rows);
  const finder = new TableFinder(at, header, undefined, sheet.merged);
  for (const [index, cells] of sheet.rows.entries())
    finder.add(cells.every((text) => text === "") ? [""] : cells, index + 1);
  // What stands above a header that was known is the sheet's title.
  const own = finder
    .end(false)
    .filter(({ code }) => code !== "no-rows" && (header === undefined || code !== "above-header"));
  const problems = [...sheetProblems(sheet, file), ...own];
  const { builder } = finder;
  const columns = builder.columns();
  const rows = { columns, rows: builder.rows };
  const inFile = { file, sheet: sheet.name, ...(table && { table: table.name }), ...rows };
  if (isMatched(match, inFile, { rowNumbers: builder.rowNumbers, problems }, found)) return;
  found.problems.push(problems);
  found.tables.push({
    file,
    sheet: sheet.name,
    ...(table === undefined
      ? { ...rows, file: `${file}, sheet ${sheet.name}` }
      : { table: table.name, ...renamed(table, columns, builder.rows) }),
    rowNumbers: builder.rowNumbers,
  });
}

/** Whether a person has said how a table is to be read, so that it has been taken as they want. */
function isMatched(
  match: ReadDatasetOptions["match"],
  inFile: TableInFile,
  read: Pick<Table, "rowNumbers" | "problems">,
  found: Found,
): boolean {
  const { file, sheet, columns } = inFile;
  const wanted = columns.length === 0 ? undefined : match?.(inFile);
  if (wanted === undefined) return false;
  const { table } = wanted;
  if (table === undefined) {
    found.passedOver.push(sheet ?? file);
    return true;
  }
  const { problems, ...matched } = matchedTable(inFile, table, wanted);
  found.problems.push(read.problems, problems);
  const place = { file, ...(sheet !== undefined && { sheet }) };
  found.tables.push({ ...place, table, ...matched, rowNumbers: read.rowNumbers });
  return true;
}

function mapCells(row: Row, change: (text: string) => string): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, text]) => [change(column), change(text)]),
  );
}

function withoutMendColumns({
  columns,
  rows,
}: Pick<TableFile, "columns" | "rows">): Pick<TableFile, "columns" | "rows"> {
  const kept = (column: string): boolean => !mendColumns.some((name) => name === column);
  return {
    columns: (columns ?? []).filter(kept),
    rows: rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => kept(name)))),
  };
}

/** Puts files of mended rows behind the file of their table. */
function joined(files: readonly TableFile[]): readonly TableFile[] {
  const mended = files.filter(({ rowFiles }) => rowFiles !== undefined);
  const others = files.filter(({ rowFiles }) => rowFiles === undefined);
  const alone = mended.filter(({ table }) => !others.some((one) => one.table === table));
  return [
    ...others.map((file) => {
      const more = mended.filter(({ table }) => table !== undefined && table === file.table);
      return more.length === 0 ? file : withMore(file, more);
    }),
    ...alone,
  ];
}

function withMore(file: TableFile, more: readonly TableFile[]): TableFile {
  const all = [file, ...more];
  const columns = [...new Set(all.flatMap((one) => one.columns ?? []))];
  const known = new Set(
    file.table === undefined ? [] : tables[file.table].columns().map(({ name }) => name),
  );
  const rows = all.flatMap((one) =>
    one.rows.map((row) => ({
      ...Object.fromEntries(
        columns.filter((column) => known.has(column)).map((column) => [column, ""]),
      ),
      ...row,
    })),
  );
  return {
    ...file,
    columns,
    rows,
    rowNumbers: all.flatMap((one) => one.rowNumbers ?? one.rows.map((_, index) => index + 2)),
    rowFiles: all.flatMap((one) => one.rowFiles ?? one.rows.map(() => undefined)),
  };
}
