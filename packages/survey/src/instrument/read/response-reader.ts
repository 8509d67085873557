import type { Problem } from "../../problem.js";
import type { Responses } from "../../responses/index.js";
import type { Instrument } from "../schema.js";
import type { ResolvedArea } from "./area-column.js";
import type { Flag, Frame } from "./flags.js";
import { headed, mostHeaderRows } from "./header.js";
import { Records } from "./records.js";

export interface ReadOptions {
  /**
   * Finds the area that a name or code means, in whatever vintage it comes; it is asked once for each text. Without
   * it, areas are kept as written.
   */
  readonly resolveArea?: (text: string) => ResolvedArea;
  /** Whether a school or trust, by its identifier, is among those that were asked. */
  readonly frame?: Frame;
}

/** Responses as an instrument reads them. */
export interface ReadResponses {
  /**
   * A column for each question, for each item of a matrix, and for each option of a ranking (`question_code`, with the
   * rank). A row for each record, none left out.
   */
  readonly responses: Responses;
  /** For each row, why a researcher may want to look at it; most have no reason. */
  readonly flags: readonly (readonly Flag[])[];
  /**
   * What is wrong, row by row, with the row as a spreadsheet numbers it. Of each code the first 1,000 are here; a
   * problem `problems-unlisted` after the last of them says how many more there are.
   */
  readonly problems: readonly Problem[];
  /** How many problems there are of each code, listed or not. */
  readonly counts: ReadonlyMap<string, number>;
  /** Columns of the file that belong to no question. */
  readonly ignored: readonly string[];
}

/** Reads a table that comes in pieces. */
export interface ResponseReader {
  /** Takes the next rows of the table, header rows included; none of them is kept. */
  add(rows: readonly (readonly string[])[]): void;
  /** Ends the reading. To be called once, and nothing added after it: else it throws. */
  finish(): ReadResponses;
}

/**
 * Reads responses from a table piece by piece, so that no more of its text is in memory than a piece. Each cell becomes
 * its code at once; of texts only words, identifiers and areas are kept. However the rows are cut into pieces, the
 * result is the same, and the same as that of {@link readResponses}, which says more of it. A million records of a
 * hundred columns take some hundreds of megabytes, nearly all of it the columns.
 *
 * @example
 * const reader = responseReader(leadersInstrument);
 * for (const rows of pieces) reader.add(rows);
 * const { responses, problems, counts } = reader.finish();
 */
export function responseReader(instrument: Instrument, options: ReadOptions = {}): ResponseReader {
  let head: (readonly string[])[] = [];
  let records: Records | undefined;
  let isFinished = false;
  const begin = (): Records => {
    const { header, first } = headed(head);
    const begun = new Records(instrument, header, Math.min(first, head.length), options);
    for (const cells of head.slice(first)) begun.take(cells);
    head = [];
    return begun;
  };
  const stillReading = (): void => {
    if (isFinished) throw new Error("The reading has ended.");
  };
  return {
    add: (rows) => {
      stillReading();
      const more = records === undefined ? rows.slice(0, mostHeaderRows - head.length) : [];
      head.push(...more);
      if (records === undefined && head.length < mostHeaderRows) return;
      records ??= begin();
      for (let at = more.length; at < rows.length; at += 1) records.take(rows[at] ?? []);
    },
    finish: () => {
      stillReading();
      isFinished = true;
      const result = (records ?? begin()).finish();
      records = undefined;
      return result;
    },
  };
}
