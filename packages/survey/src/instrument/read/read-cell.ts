import type { Missing } from "../../responses/index.js";
import type { AnswerOption, Question } from "../schema.js";

/** What is wrong with a cell. */
export interface Wrong {
  readonly message: string;
  readonly remedy: string;
}

/** What a cell says: an answer, a kind of missing, or what is wrong with it. */
export type Read<Value> = { readonly value: Value } | { readonly missing: Missing } | Wrong;

/** What is wrong with a cell that was found unreadable before. */
export function wrongOf(read: Read<unknown>, cell: string): Wrong {
  if ("message" in read) return read;
  throw new Error(`“${cell}” can be read.`);
}

/** What exports write for a question that was seen and not answered. */
const unanswered = new Set(["", "-99", "n/a", "na", "null"]);

/** Longer texts are no such thing: its four characters may be written with two units each. */
const longestUnanswered = 8;

/** Whether a cell holds no answer. */
export function isEmpty(cell: string): boolean {
  if (cell === "" || beginsWithDigit(cell)) return cell === "";
  const text = cell.trim();
  return text.length <= longestUnanswered && unanswered.has(plain(text));
}

/** As most answers do that are numbers or identifiers: a test that costs nothing. */
export function beginsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** Reads one answer of a question. */
export type AnswerReader = (cell: string) => Read<string>;

/** A reader of codes and labels, whatever their case, spaces and quotation marks; codes go before labels. */
export function answerReader(answers: readonly AnswerOption[]): AnswerReader {
  const byText = new Map<string, AnswerOption>();
  for (const answer of answers.toReversed()) byText.set(plain(answer.label), answer);
  for (const answer of answers.toReversed()) byText.set(plain(answer.code), answer);
  const known = answers.map(({ code, label }) => `${code} (${label})`).join("; ");
  const remedy = `Use one of: ${known}.`;
  return (cell) => {
    const found = byText.get(plain(cell));
    if (found?.missing !== undefined) return { missing: found.missing };
    if (found !== undefined) return { value: found.code };
    if (isEmpty(cell)) return { missing: "missing" };
    return { message: `“${cell}” is none of its answers.`, remedy };
  };
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
