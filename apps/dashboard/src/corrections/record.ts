/**
 * One record as it stands, which a reader can confirm or correct. Words are those that the page
 * shows, so that a reader recognises them; ids are those of the data set.
 */
export interface StandingRecord {
  readonly kind: RecordKind;
  /** The partnership's id; for the rest, what the record is of: `own-role E08000039`. */
  readonly id: string;
  /** GSS code of the LA that the record speaks of; absent where no area could be placed. */
  readonly gss?: string;
  readonly area?: string;
  readonly name: string;
  readonly form?: string;
  readonly status?: string;
  readonly extent?: string;
  /** What it says in words. */
  readonly description?: string;
  readonly lead?: string;
  readonly website?: string;
  /** “as at May 2023” or “undated source”. */
  readonly asAt?: string;
  readonly confidence?: string;
  readonly source?: string;
}

/** `absence`: that no body of a form is recorded in an LA is a statement, too. */
type RecordKind = "own_role" | "partnership" | "absence";

/** What a correction is about: an LA with all its records, or one of them. */
export interface CorrectionSubject {
  /** In a menu, a subject line and the name of a file. */
  readonly title: string;
  /** An id for the name of the file: letters, digits and hyphens. */
  readonly id: string;
  readonly records: readonly StandingRecord[];
}
