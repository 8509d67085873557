import type { Instrument } from "../schema.js";
import type { ReadOptions, ReadResponses } from "./response-reader.js";
import { responseReader } from "./response-reader.js";

/**
 * Reads responses from the rows of a table, header rows included: by codes or by labels, and from Qualtrics with its
 * two or three header rows. Every cell becomes a code, a kind of missing answer, or a problem with its row, column,
 * value and remedy. An empty cell of a question that was not put is `not_asked`.
 *
 * @param rows text, as a CSV reader gives it; for a file too large to hold, see {@link responseReader}
 *
 * @example
 * const { responses, problems } = readResponses(rows, leadersInstrument, {
 *   resolveArea: (text) => { … },
 * });
 */
export function readResponses(
  rows: readonly (readonly string[])[],
  instrument: Instrument,
  options: ReadOptions = {},
): ReadResponses {
  const reader = responseReader(instrument, options);
  reader.add(rows);
  return reader.finish();
}
