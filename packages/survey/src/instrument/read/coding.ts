import { missingCode } from "../../responses/missing.js";
import type { AnswerOption } from "../schema.js";
import { missing, unreadable } from "./cell-codes.js";
import { Memo } from "./memo.js";
import type { Wrong } from "./read-cell.js";
import { answerReader, wrongOf } from "./read-cell.js";

/** How the texts of a column become codes. */
export interface Coding {
  /** What the codes stand for; more may come while cells are read. */
  readonly labels: readonly string[];
  /** The highest code that there can be. */
  readonly highest: number;
  /** The place of a label, the code of a kind of missing answer, or `unreadable`. */
  readonly codeOf: (cell: string) => number;
  /** What is wrong with a cell that is unreadable. */
  readonly explain: (cell: string) => Wrong;
}

/** Answers of a question as codes, by their codes or labels. */
export function answerCoding(answers: readonly AnswerOption[]): Coding {
  const labels = codesOf(answers);
  const placeOf = new Map(labels.map((label, place) => [label, place]));
  const readAnswer = answerReader(answers);
  const memo = new Memo((cell) => {
    const read = readAnswer(cell);
    if ("message" in read) return unreadable;
    return "missing" in read ? missingCode(read.missing) : (placeOf.get(read.value) ?? missing);
  });
  return {
    labels,
    highest: labels.length - 1,
    codeOf: (cell) => memo.get(cell),
    explain: (cell) => wrongOf(readAnswer(cell), cell),
  };
}

/** The codes that are answers, without those that stand for a kind of missing. */
export function codesOf(answers: readonly AnswerOption[]): readonly string[] {
  return answers.filter(({ missing: kind }) => kind === undefined).map(({ code }) => code);
}
