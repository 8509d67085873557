import { parsePostcode } from "@abep/geography/postcodes";
import type { ProblemCode } from "../problems/catalogue.js";
import type { ColumnId } from "./columns.js";

/** Gives the text of a column; of one that the file lacks, an empty one. */
export type CellOf = (column: ColumnId) => string;

/** Says what is wrong with a cell of a row. */
export type Tell = (column: ColumnId, code: ProblemCode, message: string, remedy: string) => void;

/**
 * Numbers of authorities in Wales, of the offices for schools overseas and offshore, and of none. Source: the
 * register's list of local authorities.
 */
export function isElsewhere(number: string): boolean {
  return /^(?:0{1,3}|6[678]\d|70[2-8])$/.test(number);
}

/** What numbers of the register can be, the largest that are believed. */
const largest: Readonly<Partial<Record<ColumnId, number>>> = {
  lowAge: 99,
  highAge: 99,
  pupils: 99_999,
  capacity: 99_999,
  easting: 700_000,
  northing: 700_000,
};

/** A number of the register; what is none, or cannot be, is told and left out. */
export function wholeNumber(cell: CellOf, column: ColumnId, tell: Tell): number | undefined {
  const text = cell(column);
  if (text === "") return undefined;
  const most = largest[column] ?? Infinity;
  if (!/^\d{1,7}$/.test(text))
    leaveOut(column, text, "is not a whole number", tell, "Write the number in digits");
  else if (Number(text) > most)
    leaveOut(column, text, `is more than ${most.toLocaleString("en-GB")}`, tell, "Correct it");
  else return Number(text);
  return undefined;
}

/** The ages of a school's pupils. Where the lower one is above the other, both are left out, which is told. */
export function agesIn(
  cell: CellOf,
  tell: Tell,
): { readonly low?: number | undefined; readonly high?: number | undefined } {
  const low = wholeNumber(cell, "lowAge", tell);
  const high = wholeNumber(cell, "highAge", tell);
  if (low === undefined || high === undefined || low <= high) return { low, high };
  tell(
    "highAge",
    "ages-contradict",
    `The youngest pupils are ${low} and the oldest ${high}; both ages are left out.`,
    "Correct one of the two.",
  );
  return {};
}

/** The number of a trust, or of a school in its authority; 0 stands for none. What is no number is told and left out. */
export function numberIn(
  cell: CellOf,
  column: "trustCode" | "number",
  tell: Tell,
): string | undefined {
  const text = cell(column);
  if (/^0*$/.test(text)) return undefined;
  if (column === "number" ? /^\d{1,4}$/.test(text) : /^\d{1,7}$/.test(text)) return text;
  leaveOut(column, text, "is not a number of its kind", tell, "Write it in digits");
  return undefined;
}

/** A postcode in its official form; what is none is told and left out. */
export function postcodeIn(cell: CellOf, tell: Tell): string | undefined {
  const text = cell("postcode");
  if (text === "") return undefined;
  const parsed = parsePostcode(text);
  if (parsed.kind === "bfpo") return text;
  if (parsed.kind === "postcode" && parsed.mends.every(({ kind }) => kind !== "character"))
    return parsed.postcode;
  tell(
    "postcode",
    "bad-register-postcode",
    `“${text}” is not a postcode; it is left out.`,
    parsed.kind === "postcode"
      ? `Write ${parsed.postcode}, if that is meant.`
      : "Write a full postcode, such as SW1A 2AA, or empty the cell.",
  );
  return undefined;
}

function leaveOut(column: ColumnId, text: string, why: string, tell: Tell, remedy: string): void {
  tell(
    column,
    "bad-register-number",
    `“${text}” ${why}; it is left out.`,
    `${remedy}, or empty the cell.`,
  );
}
