import type { PartialDate } from "./model.js";
import { printDate } from "./print.js";

/** The first day that a date can mean, as `2021-05-13`. */
export function earliestDay(date: PartialDate): string {
  switch (date.kind) {
    case "year":
      return printDate({ ...date, kind: "day", month: 1, day: 1 });
    case "month":
      return printDate({ ...date, kind: "day", day: 1 });
    case "day":
      return printDate(date);
    case "academic_year":
      return printDate({ kind: "day", year: date.start, month: 9, day: 1 });
    case "span":
      return printDate({ kind: "day", year: date.from, month: 1, day: 1 });
  }
}

/** The last day that a date can mean, as `2021-05-13`. */
export function latestDay(date: PartialDate): string {
  switch (date.kind) {
    case "year":
      return printDate({ ...date, kind: "day", month: 12, day: 31 });
    case "month":
      return printDate({
        ...date,
        kind: "day",
        day: new Date(Date.UTC(date.year, date.month, 0)).getUTCDate(),
      });
    case "day":
      return printDate(date);
    case "academic_year":
      return printDate({ kind: "day", year: date.start + 1, month: 8, day: 31 });
    case "span":
      return printDate({ kind: "day", year: date.to, month: 12, day: 31 });
  }
}

/**
 * Orders dates from old to new: negative where `a` is older, 0 where both mean the same days.
 * A date counts as no newer than its earliest day, so that “2023” does not pass for December 2023;
 * of two that begin alike, the more exact one is the older.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return order(earliestDay(a), earliestDay(b)) || order(latestDay(a), latestDay(b));
}

/** Whether every day that `b` can mean is one that `a` can mean too. */
export function includesDate(a: PartialDate, b: PartialDate): boolean {
  return earliestDay(a) <= earliestDay(b) && latestDay(b) <= latestDay(a);
}

/** The newest of some dates in the order of `compareDates`; `undefined` where there is none. */
export function newestDate(dates: Iterable<PartialDate | undefined>): PartialDate | undefined {
  let newest: PartialDate | undefined;
  for (const date of dates)
    if (date !== undefined && (newest === undefined || compareDates(date, newest) > 0))
      newest = date;
  return newest;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
