import type { Problem } from "../problems/problem.js";
import type { Encoding } from "./encoding.js";
import type { ReadOptions } from "./options.js";
import { readRows } from "./read-rows.js";
import { TableBuilder, type Row } from "./table-builder.js";

/** A file as a table of texts, and what is wrong with it. */
export interface Table {
  /** In the file's order, each name once; then those of cells beyond the header. */
  readonly columns: readonly string[];
  /** Blank lines are left out of a table with two columns or more. */
  readonly rows: readonly Row[];
  /** The number of each row as a spreadsheet shows it: the header is 1 if no blank line is above. */
  readonly rowNumbers: readonly number[];
  /** Absent if the file was refused. */
  readonly encoding?: Encoding;
  /** Absent if the table has one column, or the file was refused. */
  readonly delimiter?: string;
  /** Whether the signal ended the reading, so that rows are missing. */
  readonly stopped: boolean;
  /** An error means that the file was refused, or that a row does not fit the header. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a CSV or TSV file into rows by column, as `loadDataset` takes them. The first line that is
 * not blank is the header. `readRows` tells what is understood and refused.
 *
 * Nothing is lost: a column without a name, or with one that another has, gets a name of its own; a
 * row that is too short has empty cells at its end, one that is too long has its surplus cells in
 * columns of their own. Each is among the problems.
 */
export async function readTable(source: Uint8Array | Blob, options: ReadOptions): Promise<Table> {
  const { fileName: file } = options;
  const builder = new TableBuilder(file);
  const { encoding, delimiter, stopped, problems } = await readRows(source, {
    ...options,
    onRows: (rows, first) => {
      for (const [index, cells] of rows.entries()) builder.add(cells, first + index);
    },
  });
  const more = stopped ? builder.problems : builder.end();
  return {
    columns: builder.columns(),
    rows: builder.rows,
    rowNumbers: builder.rowNumbers,
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter }),
    stopped,
    problems: [...problems, ...more],
  };
}
