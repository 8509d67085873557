import type { Verdict } from "./verdicts.js";

/** What an officer says of one statement. */
export interface PackAnswer {
  readonly ref: string;
  readonly verdict: Verdict;
  /** What is right instead, as the officer wrote it. */
  readonly value?: string;
  readonly comment?: string;
  /** What had been recorded when the pack was made, as data files hold it; absent if the file has lost it. */
  readonly base?: string;
  /** The sheet and row of the form, for the report. */
  readonly sheet?: string;
  readonly row?: number;
}

/** A body that an officer says is missing. */
export interface PackAddition {
  readonly name: string;
  /** The form of collaboration, as the officer wrote it. */
  readonly what?: string;
  /** How much of the authority it covers, as the officer wrote it. */
  readonly extent?: string;
  readonly lead?: string;
  readonly website?: string;
  readonly comment?: string;
  readonly sheet?: string;
  readonly row?: number;
}

/** A verification pack as it came back. */
export interface PackAnswers {
  readonly file: string;
  readonly gss: string;
  /** The day on which the pack was made. */
  readonly made?: string;
  /** The officer's role in the council. */
  readonly role?: string;
  /** The day of the answer, as written. */
  readonly date?: string;
  readonly answers: readonly PackAnswer[];
  readonly additions: readonly PackAddition[];
}
