import type { PartialDate } from "../dates/index.js";
import type { ReadOptions } from "../import/options.js";
import { rowsOf } from "../import/read-rows.js";
import type { Trust } from "../model.js";
import type { Problem } from "../problems/problem.js";
import { RegisterReading } from "./register-reading.js";
import type { EstablishmentCounts, RegisterSchool } from "./school.js";
import { checkedDay } from "./selection.js";

/** Which schools of the register are wanted. */
export interface EstablishmentOptions extends Partial<ReadOptions> {
  /**
   * `open`, if not given: schools that are open by the register's own status, also those that are proposed to
   * close; or, with `on`, those that were open on that day. `all`: whatever their status.
   */
  readonly include?: "open" | "all";
  /**
   * The day on which a school must be open, as `2019-09-01`, by its dates of opening and closing instead of its
   * status: the day of closing is its last; without an opening date it was open before any day, unless it is only
   * proposed; closed without a closing date, it is left out with a warning. `status` stays the register's, and `gss`
   * the authority of today.
   */
  readonly on?: string;
  /** Whether only schools that the state pays for are wanted, as `fundingOf` has it; true if not given. */
  readonly stateFunded?: boolean;
  /** The source that the schools get; the register's web address if not given. */
  readonly sourceUrl?: string;
  /** The date of the file. */
  readonly sourceDate?: PartialDate;
}

/** The schools of a register, and what became of its other rows. */
export interface Establishments {
  readonly schools: readonly RegisterSchool[];
  /** The trusts of these schools, each once. */
  readonly trusts: readonly Trust[];
  readonly counts: EstablishmentCounts;
  /** Whether the signal ended the reading, so that schools are missing. */
  readonly stopped: boolean;
  /** By row and column. An error means that a row, or the file, is not read. */
  readonly problems: readonly Problem[];
}

const register = "https://get-information-schools.service.gov.uk/Downloads";

/**
 * Reads the schools out of the establishment file that “Get Information about Schools” publishes
 * each day (`edubasealldata…csv`, in Windows-1252, some 150 columns and 50,000 rows), or out of one of the
 * years of Edubase before it, or of either as a workbook. Columns are found by their names, wherever they stand.
 * Status, type and phase are read from their codes, from their names of any year, or from both, which must agree.
 *
 * Each row is either a school, or left out as not wanted, or rejected with a problem: `counts` says how
 * many are which, and they add up. An authority is found by its DfE number; one that has ended leads to
 * its successor. Where it was divided, the school's district says to which, or its grid reference if that is 500 m
 * from the other; otherwise the school is rejected.
 *
 * Throws nothing but what `onProgress` throws, and
 * @throws RangeError when `on` is not a day like `2019-09-01`.
 */
export async function readEstablishments(
  bytes: Uint8Array | Blob,
  options: EstablishmentOptions = {},
): Promise<Establishments> {
  const { include = "open", on, stateFunded = true, sourceUrl = register, sourceDate } = options;
  const { fileName = "edubasealldata.csv" } = options;
  const reading = new RegisterReading(fileName, {
    include,
    stateFunded,
    sourceUrl,
    ...(on !== undefined && { on: checkedDay(on) }),
    ...(sourceDate !== undefined && { sourceDate }),
  });
  const read = await rowsOf(
    bytes,
    { ...options, fileName, onRows: (rows, first) => reading.take(rows, first) },
    ({ sheet }) => {
      if (sheet !== undefined) reading.ofSheet(sheet);
    },
  );
  const { problems, ...found } = reading.end();
  return { ...found, stopped: read.stopped, problems: [...read.problems, ...problems] };
}
