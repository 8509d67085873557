import type { Question } from "../schema.js";
import { answersOf } from "../walk.js";

/** Where the answers to a question stand: one column, or one for each item or option. */
export interface Columns {
  /** The column of the question itself. */
  readonly own: number | undefined;
  /** The column of each item of a matrix, or of each option of a set or a rank; undefined where there is none. */
  readonly parts: readonly (number | undefined)[];
}

/**
 * Finds the columns of a question by their names, whatever their case. Items and options may be named by their ids
 * or codes, or numbered from 1, after the name of the question: `enablers_2`, `purposes_send`.
 *
 * @returns undefined when there is none
 */
export function columnsOf(question: Question, header: readonly string[]): Columns | undefined {
  const find = (...names: readonly string[]): number | undefined => {
    const wanted = names.map(plain);
    const at = header.findIndex((name) => wanted.includes(plain(name)));
    return at < 0 ? undefined : at;
  };
  const partNames =
    question.kind === "matrix"
      ? question.items.map(({ id }) => id)
      : question.kind === "multiple" || question.kind === "rank"
        ? answersOf(question).map(({ code }) => code)
        : [];
  const isMatrix = question.kind === "matrix";
  const parts = partNames.map((name, at) =>
    find(...(isMatrix ? [name] : []), `${question.id}_${name}`, `${question.id}_${at + 1}`),
  );
  const own = isMatrix ? undefined : find(question.id);
  return own === undefined && parts.every((part) => part === undefined)
    ? undefined
    : { own, parts };
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
