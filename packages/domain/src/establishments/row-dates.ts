import { compareDates, printDate, type PartialDate } from "../dates/index.js";
import type { SchoolStatusId } from "../vocabulary/index.js";
import { dateOf, type DateCell } from "./register-dates.js";
import type { CellOf, Tell } from "./register-cells.js";

/** The days on which a school opened and closed, as far as they are given. */
export interface RowDates {
  readonly opened: PartialDate | undefined;
  readonly closed: PartialDate | undefined;
}

/** Reads the dates of a row, and tells what is none, what had to be guessed at and what contradicts itself. */
export function datesOf(cell: CellOf, read: (text: string) => DateCell, tell: Tell): RowDates {
  const opened = dayOf(cell, "opened", read, tell);
  const closed = dayOf(cell, "closed", read, tell);
  if (opened !== undefined && closed !== undefined && compareDates(closed, opened) < 0)
    tell(
      "closed",
      "dates-contradict",
      `The school closed on ${printDate(closed)}, before it opened on ${printDate(opened)}.`,
      "Correct one of the two dates.",
    );
  return { opened, closed };
}

function dayOf(
  cell: CellOf,
  column: "opened" | "closed",
  dates: (text: string) => DateCell,
  tell: Tell,
): PartialDate | undefined {
  const text = cell(column);
  const read = dates(text);
  if (read.kind === "none")
    tell(
      column,
      "bad-register-date",
      `“${text}” is not a date.`,
      "Write day, month and year, such as 31-08-2019.",
    );
  if (read.kind === "early")
    tell(
      column,
      "early-register-date",
      `“${text}” lies before 1800, where the dates of a data set begin; it is left out.`,
      "Nothing, if the school is so old; else correct the date.",
    );
  if (read.kind === "day" && read.serial)
    tell(
      column,
      "loose-date",
      `“${text}” is read as ${printDate(read.date)}, the day that spreadsheet programs keep under this number.`,
      "Give the column the format of a date before the file is saved.",
    );
  return dateOf(read);
}

/** The closing date that a school of this status keeps: what is open has none, which is told. */
export function closingDate(
  { closed }: RowDates,
  status: SchoolStatusId,
  tell: Tell,
): PartialDate | undefined {
  if (closed === undefined || status === "closed" || status === "open_to_close") return closed;
  tell(
    "closed",
    "closing-date-left-out",
    `The school's status is not “Closed”, and ${printDate(closed)} is given as the day on which it closed; the day is left out.`,
    "Correct the status, or empty the cell.",
  );
  return undefined;
}
