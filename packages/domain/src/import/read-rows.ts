import type { Problem } from "../problems/problem.js";
import { bytesOf, BytesGone, type Bytes } from "./bytes.js";
import { decoderFor } from "./decoder.js";
import { encodingOf, type Encoded, type Encoding } from "./encoding.js";
import { beginsAsJson, binaryKind, fileKind, isArchive } from "./file-kind.js";
import { jsonTable } from "./json-rows.js";
import type { ReadRowsOptions } from "./options.js";
import { Reading } from "./reading.js";
import { refusals } from "./refusals.js";
import { workbookRows, type OnSource } from "./workbook-rows.js";

/** What came of reading a file row by row. */
export interface RowsRead {
  /** How many rows were handed on, blank lines and the header among them. */
  readonly rows: number;
  /** Absent if the file was refused, and of a workbook. */
  readonly encoding?: Encoding;
  /** Absent if the table has one column, the file was refused, or it is no CSV or TSV. */
  readonly delimiter?: string;
  /** The sheet of a workbook, or the list of a JSON file that has several, that was read, and all that it has. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  /** Whether the signal ended the reading before the end of the file. */
  readonly stopped: boolean;
  readonly problems: readonly Problem[];
}

const twoGigabytes = 2e9;

/** Rows of a JSON file are handed on by so many at most. */
const batch = 5_000;

/**
 * Reads a file row by row. Of CSV and TSV no more than a few megabytes are in memory: from a `Blob` or
 * `File` they come piece by piece, so that a survey of any length can be counted. A workbook (.xlsx,
 * one sheet of it) and JSON (a list of objects, the header being their keys) are read as a whole.
 *
 * Encoding (UTF-8, UTF-16, Windows-1252), separator (comma, tab, semicolon, pipe; Excel's `sep=`
 * line) and line breaks (CR LF, LF, CR, mixed) are found out. Cells are texts as they stand; quoted
 * ones may have line breaks in them. Every line is a row, a blank one too: one empty cell. What is
 * wrong is among the problems, by row; nothing is left out in silence. A file of another kind is
 * refused with a problem that says how to save it as CSV. The bytes are looked through once for
 * their encoding, then read.
 *
 * Throws nothing but what `onRows` or `onProgress` throws.
 */
export function readRows(source: Uint8Array | Blob, options: ReadRowsOptions): Promise<RowsRead> {
  return rowsOf(source, options, () => undefined);
}

/** Reads rows as `readRows` does, and tells what is known of the table before they come. */
export async function rowsOf(
  source: Uint8Array | Blob,
  options: ReadRowsOptions,
  onSource: OnSource,
): Promise<RowsRead> {
  const { fileName, limit = twoGigabytes } = options;
  const bytes = bytesOf(source);
  const refused = (problem: Problem): RowsRead => ({
    rows: 0,
    stopped: false,
    problems: [problem],
  });
  if (bytes.size === 0) return refused(refusals.empty(fileName));
  if (bytes.size > limit) return refused(refusals.tooLarge(fileName, bytes.size, limit));
  const reading = new Reading(options);
  try {
    const head = await bytes.read(0, Math.min(bytes.size, 4096));
    if (isArchive(head)) return await workbookRows(bytes, options, onSource);
    const kind = fileKind(head, fileName);
    if (kind !== undefined) return refused(refusals.kind(fileName, kind));
    const encoded = await encodingOf(bytes, options.encoding, options.signal);
    if (encoded.nulls) return refused(refusals.kind(fileName, binaryKind));
    if (isJson(fileName) || beginsAsJson(head)) {
      onSource({ exact: true });
      return await jsonRows(bytes, encoded, options);
    }
    return await reading.run(bytes, encoded);
  } catch (error) {
    if (!(error instanceof BytesGone)) throw error;
    return reading.brokenOff();
  }
}

function isJson(fileName: string): boolean {
  return /\.(?:json|jsonl|ndjson)$/i.test(fileName);
}

/** A JSON file is read as a whole, since a list is complete only at its end. */
async function jsonRows(
  bytes: Bytes,
  { encoding, start }: Encoded,
  { fileName, sheet: wanted, signal, onRows, onProgress }: ReadRowsOptions,
): Promise<RowsRead> {
  const aborted = (): boolean => signal?.aborted === true;
  if (aborted()) return { rows: 0, stopped: true, problems: [] };
  const decoder = decoderFor(encoding);
  const text = decoder.decode(await bytes.read(start, bytes.size)) + decoder.end();
  const { rows, ...rest } = jsonTable(text, fileName, wanted);
  let done = 0;
  for (; done < rows.length && !aborted(); done += batch) {
    await onRows(rows.slice(done, done + batch), done + 1);
    const share = Math.min(1, (done + batch) / rows.length);
    onProgress?.({ done: Math.round(bytes.size * share), total: bytes.size });
  }
  const handed = Math.min(done, rows.length);
  return { ...rest, rows: handed, encoding, stopped: handed < rows.length };
}
