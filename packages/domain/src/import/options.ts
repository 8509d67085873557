import type { Encoding } from "./encoding.js";
import type { ColumnMapping } from "./mapping.js";
import type { Delimiter } from "./separator.js";

/** How a file is read. Only its name must be given. */
export interface ReadOptions {
  /** The file's name, for the report and as a hint to what kind it is. */
  readonly fileName: string;
  /** The separator, where it shall not be found out. */
  readonly delimiter?: Delimiter;
  /** The encoding, where it shall not be found out. */
  readonly encoding?: Encoding;
  /** The sheet of a workbook or list of a JSON file, by its name or its number from 1; the first with a table if not given. */
  readonly sheet?: string | number;
  /** The size in bytes above which a file is refused; two gigabytes if not given. */
  readonly limit?: number;
  /** Ends the reading early: what is given back then says `stopped`. */
  readonly signal?: AbortSignal;
  /** Called after each piece with the number of bytes read, and of all. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** How a file is read as a table. */
export interface ReadTableOptions extends ReadOptions {
  /** The number of the row that is the header, where it shall not be found out. */
  readonly header?: number;
  /** Gives columns other names than the file does. */
  readonly mapping?: ColumnMapping;
}

/** How a file is read row by row. */
export interface ReadRowsOptions extends ReadOptions {
  /**
   * Takes the next rows, some thousand at most, in the file's order: the texts of the cells, the
   * header first. `first` is the number of the first of them as a spreadsheet numbers it, from 1. If
   * a promise is given back, the reading waits for it.
   */
  readonly onRows: (rows: readonly (readonly string[])[], first: number) => void | Promise<void>;
}
