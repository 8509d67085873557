import type { Missing } from "../../responses/index.js";
import type { AnswerOption, Question } from "../schema.js";

/** What a cell says: an answer, a kind of missing, or what is wrong with it. */
export type Read<Value> =
  | { readonly value: Value }
  | { readonly missing: Missing }
  | { readonly message: string; readonly remedy: string };

/** What exports write for a question that was seen and not answered. */
const unanswered = new Set(["", "-99", "n/a", "na", "null"]);

/** Whether a cell holds no answer. */
export function isEmpty(cell: string): boolean {
  return unanswered.has(plain(cell));
}

/** Reads a code or a label, whatever its case, spaces and quotation marks. */
export function readAnswer(cell: string, answers: readonly AnswerOption[]): Read<string> {
  const wanted = plain(cell);
  const found =
    answers.find(({ code }) => plain(code) === wanted) ??
    answers.find(({ label }) => plain(label) === wanted);
  if (found?.missing !== undefined) return { missing: found.missing };
  if (found !== undefined) return { value: found.code };
  if (isEmpty(cell)) return { missing: "missing" };
  const known = answers.map(({ code, label }) => `${code} (${label})`).join("; ");
  return { message: `“${cell}” is none of its answers.`, remedy: `Use one of: ${known}.` };
}

/** Reads a number, with or without commas between thousands. */
export function readNumber(
  cell: string,
  { least = -Infinity, most = Infinity }: Extract<Question, { readonly kind: "number" }>,
): Read<number> {
  if (isEmpty(cell)) return { missing: "missing" };
  const text = cell.trim().replace(/,(?=\d{3}(\D|$))/g, "");
  const value = text === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) {
    return {
      message: `“${cell}” is no number.`,
      remedy: "Write a number, with a dot for decimals.",
    };
  }
  if (value < least || value > most) {
    return {
      message: `${cell} lies outside ${least} to ${most}.`,
      remedy: "Check the number with the respondent, or leave it empty.",
    };
  }
  return { value };
}

/** Text to compare by: one kind of space, quotation mark and dash, small letters. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
