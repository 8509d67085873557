import type { Problem } from "../problems/problem.js";
import { bytesOf, BytesGone } from "./bytes.js";
import { encodingOf, type Encoding } from "./encoding.js";
import { binaryKind, fileKind } from "./file-kind.js";
import type { ReadRowsOptions } from "./options.js";
import { Reading } from "./reading.js";
import { refusals } from "./refusals.js";

/** What came of reading a file row by row. */
export interface RowsRead {
  /** How many rows were handed on, blank lines and the header among them. */
  readonly rows: number;
  /** Absent if the file was refused. */
  readonly encoding?: Encoding;
  /** Absent if the table has one column, or the file was refused. */
  readonly delimiter?: string;
  /** Whether the signal ended the reading before the end of the file. */
  readonly stopped: boolean;
  readonly problems: readonly Problem[];
}

const twoGigabytes = 2e9;

/**
 * Reads a CSV or TSV file row by row, with no more of it in memory than a few megabytes: from a
 * `Blob` or `File` piece by piece, so that a survey of any length can be counted.
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
export async function readRows(
  source: Uint8Array | Blob,
  options: ReadRowsOptions,
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
    const kind = fileKind(await bytes.read(0, Math.min(bytes.size, 4096)), fileName);
    if (kind !== undefined) return refused(refusals.kind(fileName, kind));
    const encoded = await encodingOf(bytes, options.encoding, options.signal);
    if (encoded.nulls) return refused(refusals.kind(fileName, binaryKind));
    return await reading.run(bytes, encoded);
  } catch (error) {
    if (!(error instanceof BytesGone)) throw error;
    return reading.brokenOff();
  }
}
