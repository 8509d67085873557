import { parseDate } from "../dates/index.js";

/**
 * A day such as `2026-11-24`, as it is.
 *
 * @throws RangeError for any other text.
 */
export function needsDay(text: string): string {
  if (parseDate(text).date?.kind !== "day")
    throw new RangeError(`“${text}” is not a day such as 2026-11-24`);
  return text;
}

/** The day so many calendar days after another. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Calendar days from one day to another; negative if that is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** How many calendar days an answer is awaited for, where nothing else is asked for. */
export const usualDays = 21;
