import type { ColumnSpec } from "../responses/index.js";
import type { AnswerOption, Instrument, Question } from "./schema.js";
import { answersOf, placedQuestions } from "./walk.js";

/**
 * How the columns of coded responses are to be read, for `fromRows`: codes as labels, in the order in which the
 * questionnaire offers them, and those that stand for a kind of missing answer as that.
 */
export function columnSpecs(instrument: Instrument): Readonly<Record<string, ColumnSpec>> {
  return Object.fromEntries(
    placedQuestions(instrument).flatMap(({ question }) =>
      question.kind === "matrix"
        ? question.items.map(({ id }) => [id, categorical(question.answers, true)] as const)
        : [[question.id, specOf(question)] as const],
    ),
  );
}

function specOf(question: Question): ColumnSpec {
  switch (question.kind) {
    case "single":
      return categorical(question.answers, question.ordered === true);
    case "multiple":
    case "rank": {
      const { labels = [], missing = {} } = categorical(answersOf(question), false);
      return { kind: "multiple", labels, missing };
    }
    case "number":
      return { kind: "numeric" };
    default:
      return { kind: "text" };
  }
}

function categorical(answers: readonly AnswerOption[], ordered: boolean): ColumnSpec {
  return {
    kind: "categorical",
    labels: answers.filter(({ missing }) => missing === undefined).map(({ code }) => code),
    ordered,
    missing: Object.fromEntries(
      answers.flatMap(({ code, missing }) => (missing === undefined ? [] : [[code, missing]])),
    ),
  };
}
