import type { Column } from "../../responses/index.js";

/** Reads the cells of one question, record by record, into columns. */
export interface QuestionReader {
  /** Reads the cells of the next record, which stands in a row of the file. */
  take(cells: readonly string[], row: number, isAsked: boolean): void;
  /** Whether the record that was read last answers with one of some codes. */
  has(codes: readonly string[]): boolean;
  /** The columns by name; it lets go of them, so it can be called once. */
  columns(): readonly (readonly [string, Column])[];
}

/** A cell of every record: where it stands, and what problems call it. */
export interface Place {
  readonly at: number | undefined;
  readonly column: string;
  /** The question that it answers. */
  readonly question: string;
}

export function cellAt(cells: readonly string[], at: number | undefined): string {
  return at === undefined ? "" : (cells[at] ?? "");
}
