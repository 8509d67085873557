import type { Column } from "@abep/domain";

/** One CSV table of the data set or of the downloads. */
export interface Table {
  readonly file: string;
  /** What one row stands for. */
  readonly about: string;
  /** In the order of the file. */
  readonly columns: readonly Column[];
}
