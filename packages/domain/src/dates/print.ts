import type { PartialDate } from "./model.js";

/** The one way in which data files hold a date; `parseDate` reads it back. */
export function printDate(date: PartialDate): string {
  switch (date.kind) {
    case "year":
      return String(date.year);
    case "month":
      return `${date.year}-${two(date.month)}`;
    case "day":
      return `${date.year}-${two(date.month)}-${two(date.day)}`;
    case "academic_year":
      return `${date.start}/${two((date.start + 1) % 100)}`;
    case "span":
      return `${date.from}-${date.to}`;
  }
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A date for readers: “2021”, “May 2021”, “13 May 2021”, “2021/22 academic year”, “2020 to 2023”. */
export function dateText(date: PartialDate): string {
  switch (date.kind) {
    case "year":
      return String(date.year);
    case "month":
      return `${monthName(date.month)} ${date.year}`;
    case "day":
      return `${date.day} ${monthName(date.month)} ${date.year}`;
    case "academic_year":
      return `${printDate(date)} academic year`;
    case "span":
      return `${date.from} to ${date.to}`;
  }
}

/** How old a claim is, for readers: “as at May 2021”, or “undated source” without a date. */
export function asAtText(date: PartialDate | undefined): string {
  return date === undefined ? "undated source" : `as at ${dateText(date)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function monthName(month: number): string {
  const name = months[month - 1];
  if (name === undefined) throw new RangeError(`There is no month ${month}`);
  return name;
}
