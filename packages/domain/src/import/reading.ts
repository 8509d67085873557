import { piecesOf, type Bytes } from "./bytes.js";
import { decoderFor } from "./decoder.js";
import type { Encoded } from "./encoding.js";
import type { ReadRowsOptions } from "./options.js";
import type { RowsRead } from "./read-rows.js";
import { endlessQuote } from "./quote-problems.js";
import { recordReader, type CsvRecord, type RecordReader } from "./records.js";
import { refusals } from "./refusals.js";
import { isBlank, RowCheck } from "./row-check.js";
import { separatorOf, statedSeparator } from "./separator.js";

/** Rows are handed on by so many at most. */
const batch = 5_000;

/** A record with more characters than this has a quotation mark that was meant to be closed. */
const longestRecord = 10_000_000;

/** One pass through the text of a file. */
export class Reading {
  private readonly options: ReadRowsOptions;
  private encoded: Encoded | undefined;
  private check: RowCheck;
  private reader: RecordReader | undefined;
  private delimiter: string | undefined;
  private rows = 0;
  private empty = true;
  private stopped = false;

  constructor(options: ReadRowsOptions) {
    this.options = options;
    this.check = new RowCheck(options.fileName, false);
  }

  async run(bytes: Bytes, encoded: Encoded): Promise<RowsRead> {
    const { fileName, signal, onProgress } = this.options;
    this.encoded = encoded;
    this.check = new RowCheck(fileName, encoded.assumed);
    const decoder = decoderFor(encoded.encoding);
    let done = encoded.start;
    for await (const piece of piecesOf(bytes, encoded.start, signal)) {
      done += piece.length;
      await this.take(decoder.decode(piece) + (done === bytes.size ? decoder.end() : ""));
      if (this.stopped) return this.result();
      onProgress?.({ done, total: bytes.size });
      if ((this.reader?.waiting() ?? 0) > longestRecord) return this.tooLong();
    }
    this.stopped = done < bytes.size;
    if (!this.stopped) await this.handOn(this.reader?.end() ?? []);
    if (!this.stopped && this.empty) this.check.problems.push(refusals.empty(fileName));
    return this.result();
  }

  /** What came of it if the bytes ran out before the end. */
  brokenOff(): RowsRead {
    this.check.problems.push(refusals.unreadable(this.options.fileName));
    return this.result();
  }

  private async take(text: string): Promise<void> {
    this.check.text(text);
    if (this.reader !== undefined) {
      await this.handOn(this.reader.add(text));
      return;
    }
    const stated = statedSeparator(text);
    const table = text.slice(stated?.length ?? 0);
    this.delimiter = this.options.delimiter ?? stated?.delimiter ?? separatorOf(table);
    this.reader = recordReader(this.delimiter);
    await this.handOn(this.reader.add(table));
  }

  private async handOn(records: readonly CsvRecord[]): Promise<void> {
    const { onRows, signal } = this.options;
    for (let start = 0; start < records.length; start += batch) {
      if (signal?.aborted === true) {
        this.stopped = true;
        return;
      }
      const some = records.slice(start, start + batch);
      const first = this.rows + 1;
      for (const [index, record] of some.entries()) this.check.row(record, first + index);
      this.empty &&= some.every((record) => isBlank(record.cells));
      this.rows += some.length;
      await onRows(
        some.map((record) => record.cells),
        first,
      );
    }
  }

  private tooLong(): RowsRead {
    const place = { file: this.options.fileName, row: this.rows + 1 };
    this.check.problems.push(endlessQuote(place, longestRecord));
    return this.result();
  }

  private result(): RowsRead {
    return {
      rows: this.rows,
      ...(this.encoded !== undefined && { encoding: this.encoded.encoding }),
      ...(this.delimiter !== undefined && { delimiter: this.delimiter }),
      stopped: this.stopped,
      problems: this.check.problems,
    };
  }
}
