/**
 * Something that a caller's data gets wrong, said so that its author can mend it.
 * Every package of the project uses this one shape.
 */
export interface Problem {
  /** `error`: the row cannot be used as it stands. `warning`: it is used, and worth a look. */
  readonly severity: "error" | "warning";
  /** A stable, documented name for the rule that was broken, in kebab case. */
  readonly code: string;
  /** The file, table or argument that holds the trouble. */
  readonly file?: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** The row as a spreadsheet numbers it: the header is row 1, the first record row 2. */
  readonly row?: number;
  readonly column?: string;
  /** The text that stands there, as it was read. */
  readonly value?: string;
  /** What is wrong, quoting the value. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}
