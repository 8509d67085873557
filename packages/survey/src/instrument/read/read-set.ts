import type { AnswerOption } from "../schema.js";
import type { Columns } from "./find-columns.js";
import type { Read } from "./read-cell.js";
import { isEmpty, readAnswer } from "./read-cell.js";

/** What options a row chose, in their order if they were ranked. */
export type Chosen = Read<readonly string[]>;

/** What stands in the column of an option that was not chosen. */
const off = new Set(["", "0", "no", "false", "-99"]);

/** Reads a set of options from one column that lists them, or from a column for each. */
export function readSet(
  cells: readonly string[],
  { own, parts }: Columns,
  answers: readonly AnswerOption[],
): Chosen {
  const single = own === undefined ? "" : (cells[own] ?? "");
  if (!isEmpty(single)) return listed(single, answers);
  const marks = parts.map((part) => (part === undefined ? "" : (cells[part] ?? "")));
  if (marks.every((mark) => mark.trim() === "")) return { missing: "missing" };
  return {
    value: answers
      .filter((_, at) => !off.has((marks[at] ?? "").trim().toLowerCase()))
      .map(({ code }) => code),
  };
}

/** Reads ranks: numbers in a column for each option, 1 for the first, or one column that lists them in order. */
export function readRank(
  cells: readonly string[],
  { own, parts }: Columns,
  answers: readonly AnswerOption[],
): Chosen {
  const single = own === undefined ? "" : (cells[own] ?? "");
  if (!isEmpty(single)) return listed(single, answers);
  const ranked: { readonly code: string; readonly rank: number }[] = [];
  for (const [at, { code }] of answers.entries()) {
    const part = parts[at];
    const cell = part === undefined ? "" : (cells[part] ?? "");
    if (isEmpty(cell)) continue;
    const rank = Number(cell);
    if (!Number.isInteger(rank) || rank < 1 || rank > answers.length) {
      return {
        message: `“${cell}” is no rank of “${code}”.`,
        remedy: `Write a whole number from 1 to ${answers.length}.`,
      };
    }
    if (ranked.some((each) => each.rank === rank)) {
      return { message: `Rank ${rank} is given twice.`, remedy: "Give each rank once." };
    }
    ranked.push({ code, rank });
  }
  if (ranked.length === 0) return { missing: "missing" };
  return { value: ranked.sort((a, b) => a.rank - b.rank).map(({ code }) => code) };
}

/**
 * Options that one cell lists. Labels may hold the separator themselves, so the longest one that fits is taken each
 * time.
 */
function listed(cell: string, answers: readonly AnswerOption[]): Chosen {
  const chosen: string[] = [];
  let rest = cell.split(/\s*[;|,\n]\s*/).filter((part) => part !== "");
  while (rest.length > 0) {
    let taken = 0;
    for (let count = rest.length; count > 0 && taken === 0; count -= 1) {
      const read = readAnswer(rest.slice(0, count).join(", "), answers);
      if ("missing" in read && chosen.length === 0 && count === rest.length) return read;
      if (!("value" in read)) continue;
      chosen.push(read.value);
      taken = count;
    }
    if (taken === 0) {
      const read = readAnswer(rest[0] ?? "", answers);
      return "message" in read ? read : { missing: "missing" };
    }
    rest = rest.slice(taken);
  }
  return { value: chosen };
}
