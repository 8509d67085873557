import { parseDate, type PartialDate } from "../dates/index.js";

/** What a cell that should hold a date holds. */
export type DateCell =
  | { readonly kind: "blank" }
  | { readonly kind: "none" }
  /** A day before the first that a date of the model can be. */
  | { readonly kind: "early" }
  /** `serial` if it is written as the number under which spreadsheet programs keep it. */
  | { readonly kind: "day"; readonly date: PartialDate; readonly serial: boolean };

const blank: DateCell = { kind: "blank" };
const none: DateCell = { kind: "none" };
const early: DateCell = { kind: "early" };

/** The day that spreadsheet programs count as 25569, in milliseconds: 1 January 1970. */
const epoch = 25_569;
const dayLength = 86_400_000;

/**
 * Reads a date of the register: day, month and year with hyphens or slashes, or year, month and day as
 * workbooks have it, also with midnight behind it; or the number of five digits that a spreadsheet made of it.
 */
export function dateIn(text: string): DateCell {
  if (text === "") return blank;
  const plain = text.replace(/[T ]00:00(?::00(?:\.0+)?)?Z?$/, "");
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(plain) ?? [];
  const serial = /^[1-9]\d{4}$/.test(plain);
  const iso = serial
    ? new Date((Number(plain) - epoch) * dayLength).toISOString().slice(0, 10)
    : day === ""
      ? plain
      : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const { date } = parseDate(iso);
  if (date?.kind === "day") return { kind: "day", date, serial };
  return isEarly(iso) ? early : none;
}

/** Some schools are older than the years that dates of the model go back to. */
function isEarly(iso: string): boolean {
  if (!/^(?:0[5-9]|1[0-7])\d\d-\d\d-\d\d$/.test(iso)) return false;
  const date = new Date(iso);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** The date of a cell, if it holds one. */
export function dateOf(cell: DateCell): PartialDate | undefined {
  return cell.kind === "day" ? cell.date : undefined;
}
