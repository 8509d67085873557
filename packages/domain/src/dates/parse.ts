import type { Problem } from "../problems/problem.js";
import type { PartialDate } from "./model.js";
import { printDate } from "./print.js";

/** What a date's text was read as, and what is to be said about it. */
export type DateReading =
  | { readonly date: PartialDate; readonly problem?: Problem }
  | { readonly date?: undefined; readonly problem: Problem };

/** Years outside this range are taken for slips of the keyboard. */
const firstYear = 1800;
const lastYear = 2100;

const canonicalForms = "2021, 2021-05, 2021-05-13, 2021/22 (academic year) or 2020-2023 (span)";

/**
 * Reads a date of a record: `2021`, `2021-05`, `2021-05-13`, `2021/22` (academic year) or
 * `2020-2023` (span of years).
 *
 * An academic year with a hyphen is read with a warning where no month can be meant (`2018-19`).
 * `2010-11` could be November 2010 or the academic year: it is read as the month, which is what
 * the form stands for, with a warning. `2021/2022` and dashes other than the hyphen are read with a
 * warning too. Anything else is an error.
 */
export function parseDate(text: string): DateReading {
  const found = read(text) ?? readLoosely(text.trim());
  if (found === undefined) return { problem: notADate(text) };
  const { date, code } = found;
  if (!isReal(date)) return { problem: notADate(text) };
  if (code !== undefined) return { date, problem: warning(code, text, date) };
  const academic = academicYear(text);
  if (academic !== undefined && date.kind === "month")
    return { date, problem: ambiguity(text, date, academic) };
  return { date };
}

function read(text: string): { readonly date: PartialDate; readonly code?: string } | undefined {
  const match = /^(\d{4})(?:([-/])(\d{2}|\d{4})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return undefined;
  const [, first = "", mark, second = "", third] = match;
  const year = Number(first);
  if (mark === undefined) return { date: { kind: "year", year } };
  if (third !== undefined)
    return mark === "-" && second.length === 2
      ? { date: { kind: "day", year, month: Number(second), day: Number(third) } }
      : undefined;
  if (mark === "/")
    return isNextYear(year, second)
      ? {
          date: { kind: "academic_year", start: year },
          ...(second.length === 4 && { code: "loose-date" }),
        }
      : undefined;
  if (second.length === 4) return { date: { kind: "span", from: year, to: Number(second) } };
  if (Number(second) > 12 && isNextYear(year, second))
    return { date: { kind: "academic_year", start: year }, code: "hyphenated-academic-year" };
  return { date: { kind: "month", year, month: Number(second) } };
}

/** More characters than any date has, with all the spaces that anybody would put into one. */
const longestDate = 40;

/** Tries again with other dashes, and without spaces, written as the plain forms are. */
function readLoosely(text: string): { date: PartialDate; code: string } | undefined {
  if (text.length > longestDate) return undefined;
  const plain = text.replace(/\s*[‐‑‒–—-]\s*/g, "-").replace(/\s*\/\s*/g, "/");
  const found = read(plain);
  return found && { date: found.date, code: found.code ?? "loose-date" };
}

function academicYear(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  const year = Number(match?.[1]);
  return match?.[2] !== undefined && isNextYear(year, match[2]) ? year : undefined;
}

/** Whether `text`, of two or four digits, is the year after `year`. */
function isNextYear(year: number, text: string): boolean {
  return String(year + 1).endsWith(text);
}

function isReal(date: PartialDate): boolean {
  switch (date.kind) {
    case "year":
      return isYear(date.year);
    case "month":
      return isYear(date.year) && date.month >= 1 && date.month <= 12;
    case "day":
      return (
        isYear(date.year) &&
        date.month >= 1 &&
        date.month <= 12 &&
        date.day >= 1 &&
        date.day <= new Date(Date.UTC(date.year, date.month, 0)).getUTCDate()
      );
    case "academic_year":
      return isYear(date.start);
    case "span":
      return isYear(date.from) && isYear(date.to) && date.from < date.to;
  }
}

function isYear(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}

function notADate(text: string): Problem {
  return {
    severity: "error",
    code: "bad-date",
    message: `“${text}” is not a date.`,
    remedy: `Write ${canonicalForms}, between ${firstYear} and ${lastYear}; leave the cell empty if the source has no date.`,
  };
}

function warning(code: string, text: string, date: PartialDate): Problem {
  return {
    severity: "warning",
    code,
    message: `“${text}” is read as “${printDate(date)}”.`,
    remedy: `Write ${printDate(date)}, or another of the forms ${canonicalForms}.`,
  };
}

function ambiguity(text: string, date: PartialDate, start: number): Problem {
  const academic = printDate({ kind: "academic_year", start });
  return {
    severity: "warning",
    code: "ambiguous-date",
    message: `“${text}” is read as the month ${printDate(date)}, and could be meant for the academic year ${academic}.`,
    remedy: `Write ${academic} if the academic year is meant. If it is the month, add the day where the source gives it; else the warning can stand.`,
  };
}
