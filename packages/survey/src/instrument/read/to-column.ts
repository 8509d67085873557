import type { Column, Missing } from "../../responses/index.js";
import {
  categoricalColumn,
  multipleColumn,
  numericColumn,
  textColumn,
} from "../../responses/index.js";
import type { AnswerOption, Question } from "../schema.js";
import { answersOf } from "../walk.js";
import type { Read } from "./read-cell.js";

type Answer = Exclude<Read<readonly string[] | number>, { readonly message: string }>;

/** The columns of a question, by name, from its answers in each record: one, or one for each item of a matrix. */
export function columnFrom(
  question: Question,
  read: readonly (readonly Read<readonly string[] | number>[])[],
): readonly (readonly [string, Column])[] {
  const answers = (item: number): readonly Answer[] =>
    read.map((record) => {
      const one = record[item];
      return one === undefined || "message" in one ? { missing: "missing" } : one;
    });
  const { id } = question;
  switch (question.kind) {
    case "matrix":
      return question.items.map((item, at) => [item.id, chosen(answers(at), question, true)]);
    case "single":
      return [[id, chosen(answers(0), question, question.ordered === true)]];
    case "multiple":
      return [[id, multipleColumn(answers(0).map(listOrMissing), codesOf(question.answers))]];
    case "rank":
      return question.answers.map(({ code }) => [
        `${id}_${code}`,
        numericColumn(answers(0).map((answer) => rankIn(answer, code))),
      ]);
    case "number":
      return [[id, numericColumn(answers(0).map(numberOrMissing))]];
    case "area":
      return [[id, categoricalColumn(answers(0).map(firstOrMissing))]];
    case "text":
    case "identifier":
      return [[id, textColumn(answers(0).map(textIn))]];
  }
}

function chosen(answers: readonly Answer[], question: Question, ordered: boolean): Column {
  return categoricalColumn(answers.map(firstOrMissing), {
    labels: codesOf(answersOf(question)),
    ordered,
  });
}

/** The codes that are answers, without those that stand for a kind of missing. */
function codesOf(answers: readonly AnswerOption[]): readonly string[] {
  return answers.filter(({ missing }) => missing === undefined).map(({ code }) => code);
}

function firstOrMissing(answer: Answer): string | { readonly missing: Missing } {
  if ("missing" in answer) return answer;
  return typeof answer.value === "number"
    ? String(answer.value)
    : (answer.value[0] ?? { missing: "missing" });
}

function listOrMissing(answer: Answer): readonly string[] | { readonly missing: Missing } {
  if ("missing" in answer) return answer;
  return typeof answer.value === "number" ? [] : answer.value;
}

function numberOrMissing(answer: Answer): number | Missing {
  if ("missing" in answer) return answer.missing;
  return typeof answer.value === "number" ? answer.value : "missing";
}

/** The rank of an option, from 1; one that was left unranked has none. */
function rankIn(answer: Answer, code: string): number | Missing {
  if ("missing" in answer) return answer.missing;
  const at = typeof answer.value === "number" ? -1 : answer.value.indexOf(code);
  return at < 0 ? "missing" : at + 1;
}

function textIn(answer: Answer): string | undefined {
  return "value" in answer && typeof answer.value !== "number" ? answer.value[0] : undefined;
}
