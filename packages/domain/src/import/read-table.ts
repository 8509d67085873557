import type { Problem } from "../problems/problem.js";
import type { Encoding } from "./encoding.js";
import type { ReadTableOptions } from "./options.js";
import { rowsOf } from "./read-rows.js";
import { TableFinder } from "./table-finder.js";
import type { Row } from "./table-builder.js";

/** A file as a table of texts, and what is wrong with it. */
export interface Table {
  /** In the file's order, each name once; then those of cells beyond the header. */
  readonly columns: readonly string[];
  /** Blank lines are left out of a table with two columns or more. */
  readonly rows: readonly Row[];
  /** The number of each row as a spreadsheet shows it: the header is 1 if no blank line is above. */
  readonly rowNumbers: readonly number[];
  /** Absent if the file was refused, and of a workbook. */
  readonly encoding?: Encoding;
  /** Absent if the table has one column, the file was refused, or it is no CSV or TSV. */
  readonly delimiter?: string;
  /** The sheet of a workbook, or the list of a JSON file that has several, that was read, and all that it has. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  /** Whether the signal ended the reading, so that rows are missing. */
  readonly stopped: boolean;
  /** An error means that the file was refused, or that a row does not fit the header. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a CSV, TSV, XLSX or JSON file into rows by column, as `loadFiles` takes them. `readRows` tells
 * what is understood and refused, and `findHeader` which row is the header: the first that is not
 * blank and no title.
 *
 * Nothing is lost: a column without a name, or with one that another has, gets a name of its own; a
 * row that is too short has empty cells at its end, one that is too long has its surplus cells in
 * columns of their own. Titles above the header and notes below the rows are no rows. Each is among
 * the problems, with its text. With a mapping, columns have the names that it gives them.
 */
export async function readTable(
  source: Uint8Array | Blob,
  options: ReadTableOptions,
): Promise<Table> {
  const { fileName: file, header, mapping } = options;
  let finder = new TableFinder({ file }, header, mapping);
  const read = await rowsOf(
    source,
    {
      ...options,
      onRows: (rows, first) => {
        for (const [index, cells] of rows.entries()) finder.add(cells, first + index);
      },
    },
    ({ sheet, merged, exact }) => {
      const at = { file, ...(sheet !== undefined && { sheet }) };
      finder = new TableFinder(at, header, mapping, merged, exact);
    },
  );
  const more = finder.end(read.stopped);
  const { builder } = finder;
  return {
    ...read,
    columns: builder.columns(),
    rows: builder.rows,
    rowNumbers: builder.rowNumbers,
    problems: [...read.problems, ...more],
  };
}
