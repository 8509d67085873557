import { missingCode } from "../../responses/missing.js";

/** Codes that a cell may have besides those of answers, which are from 0 up. */
export const missing: number = missingCode("missing");
export const notAsked: number = missingCode("not_asked");
/** The cell cannot be read: a problem, and then `missing`. */
export const unreadable = -100;

/** The code that a column keeps, once what is wrong has been said. */
export function kept(code: number, isAsked: boolean): number {
  if (code === unreadable) return missing;
  return code < 0 && !isAsked ? notAsked : code;
}
