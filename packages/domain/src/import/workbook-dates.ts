import { plainNumber } from "./plain-number.js";

const day = 86_400_000;

/** The number of 1 January 1970 among days counted from 1900, and of the first one after 9999. */
const epoch = 25_569;
const afterLast = 2_958_466;

/** Days between the two ways in which workbooks count. */
const from1904 = 1_462;

/**
 * A date of a workbook as text: a day (`2024-03-01`), a day and time to the second, or a time alone
 * (`09:30:00`) where there is no day. `date` is what its number stands for if days are counted from
 * 1900, or from 1904 if that is what the workbook says. A number that stands for no day, as when a year
 * or a code was given the format of a date, is that number.
 */
export function dateText(date: Date, counts1904: boolean): string {
  const days = date.getTime() / day + epoch;
  const number = counts1904 ? days - from1904 : days;
  if (number < 0 || days >= afterLast) return plainNumber(String(number));
  if (number < 1) return isoText(number * day).slice(11);
  // The count from 1900 has a 29 February that year, which no calendar has.
  const early = !counts1904 && number < 61;
  if (early && number >= 60) return "1900-02-29";
  const iso = isoText(date.getTime() + (early ? day : 0));
  return iso.endsWith("T00:00:00") ? iso.slice(0, 10) : iso;
}

/** To the second: a time is kept as a fraction of a day, which falls beside the second it means. */
function isoText(time: number): string {
  return new Date(Math.round(time / 1000) * 1000).toISOString().slice(0, 19);
}
