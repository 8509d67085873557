import { parseDate, type PartialDate } from "../dates/index.js";
import type { ProblemCode } from "../problems/catalogue.js";
import { schoolStatuses, type SchoolPhaseId, type SchoolStatusId } from "../vocabulary/index.js";
import type { ColumnId } from "./columns.js";

/** Says what is wrong with a cell of a row. */
export type Tell = (column: ColumnId, code: ProblemCode, message: string, remedy: string) => void;

/** Statuses as the register writes them, in small letters. */
export const statuses: ReadonlyMap<string, SchoolStatusId> = new Map(
  schoolStatuses.map(({ id, label }) => [label.toLowerCase(), id]),
);

/** Phases as the register writes them, in small letters. */
export const phases: ReadonlyMap<string, SchoolPhaseId> = new Map<string, SchoolPhaseId>([
  ["not applicable", "not_applicable"],
  ["nursery", "nursery"],
  ["primary", "primary"],
  ["middle deemed primary", "middle_deemed_primary"],
  ["middle deemed secondary", "middle_deemed_secondary"],
  ["secondary", "secondary"],
  ["all-through", "all_through"],
  ["all through", "all_through"],
  ["16 plus", "post_16"],
]);

/** The same text by itself: a part of a larger one can keep all of that in memory. */
export function ownText(text: string): string {
  return text.split("").join("");
}

/** Numbers of authorities in Wales, and of none. Source: the register's list of local authorities. */
export function isElsewhere(number: string): boolean {
  return number === "000" || number === "0" || /^6[678]\d$/.test(number);
}

/** Whether a cell holds a date. */
export function isDate(date: PartialDate | undefined | "none"): date is PartialDate {
  return date !== undefined && date !== "none";
}

/** A date of the register, `undefined` for an empty cell, `none` for what is no date. */
export function dateIn(text: string): PartialDate | undefined | "none" {
  if (text === "") return undefined;
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  const iso = day === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const { date } = parseDate(iso);
  return date?.kind === "day" ? date : "none";
}

/** A number of the register; what is none is told and left out. */
export function wholeNumber(text: string, column: ColumnId, tell: Tell): number | undefined {
  if (text === "") return undefined;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  tell(
    column,
    "bad-register-number",
    `“${text}” is not a whole number; it is left out.`,
    "Write the number in digits, or empty the cell.",
  );
  return undefined;
}

/** The register writes 0 or nothing for a school without a trust. */
export function trustId(code: string): string | undefined {
  return /^[1-9]\d*$/.test(code) ? code : undefined;
}
