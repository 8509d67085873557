import { parseDate, printDate, type PartialDate } from "../dates/index.js";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A date as an officer writes it, and whether it had to be interpreted. */
export interface OfficerDate {
  readonly date: PartialDate;
  readonly isLoose: boolean;
}

/**
 * Reads a date as officers write it: as data files hold it, with or without a time; day, month and year in that
 * order (5/12/2026, 5.12.26); with the month in words (1st December 2026, 1 Dec 26); or as the number that
 * a spreadsheet keeps of a day.
 */
export function officerDate(text: string): OfficerDate | undefined {
  const said = text.trim();
  const plain = parseDate(said.replace(/T\d{2}:\d{2}.*$/, "")).date;
  if (plain !== undefined) return { date: plain, isLoose: false };
  const serial = /^\d{5}(?:\.\d+)?$/.test(said) ? serialDay(Number(said)) : undefined;
  if (serial !== undefined) return loose(serial);
  const numbers = /^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{2}|\d{4})(?:\s+\d{1,2}:\d{2}.*)?$/.exec(
    said,
  );
  if (numbers !== null) return loose(isoDay(numbers[3], Number(numbers[2]), numbers[1]));
  const words =
    /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{2}|\d{4})$/i.exec(
      said,
    );
  if (words === null) return undefined;
  const month = months.indexOf((words[2] ?? "").slice(0, 3).toLowerCase()) + 1;
  const date = parseDate(isoDay(words[3], month, words[1])).date;
  return date && { date, isLoose: false };
}

function loose(day: string): OfficerDate | undefined {
  const { date } = parseDate(day);
  return date && { date, isLoose: true };
}

function isoDay(year = "", month = 0, day = ""): string {
  return `${year.length === 2 ? "20" : ""}${year}-${two(String(month))}-${two(day)}`;
}

function two(text: string): string {
  return text.padStart(2, "0");
}

/** Spreadsheets count days so that 1 January 1900 is 1 and, by an old slip, 1 March 1900 is 61. */
function serialDay(serial: number): string {
  const day = new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
  return printDate({ kind: "day", year, month, day: date });
}
