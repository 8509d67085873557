import { parseDate, printDate } from "../dates/index.js";
import type { SchoolStatusId } from "../vocabulary/index.js";
import type { RowDates } from "./row-dates.js";

/** Whether a school is open on a day by its dates: yes, no, or not known. */
export type OpenOn = "open" | "not_open" | "not_known";

/**
 * Whether a school is open on a day, given as `2019-09-01`: it has opened by then, and not closed before; the day of
 * closing is its last. A school without an opening date was always open, unless it is only proposed. A closed one
 * without a closing date is not known.
 */
export function openOn(on: string, status: SchoolStatusId, { opened, closed }: RowDates): OpenOn {
  if (opened === undefined ? status === "proposed" : printDate(opened) > on) return "not_open";
  if (closed !== undefined) return printDate(closed) < on ? "not_open" : "open";
  return status === "closed" ? "not_known" : "open";
}

/**
 * Checks a day that a caller gives.
 *
 * @throws RangeError when it is not written as `2019-09-01`, or no day of the calendar.
 */
export function checkedDay(on: string): string {
  if (parseDate(on).date?.kind !== "day")
    throw new RangeError(`"${on}" is not a date like 2019-09-01`);
  return on;
}
