import type { ColumnSpec } from "../responses/index.js";
import type { AnswerOption, Instrument, Question } from "./schema.js";
import { placedQuestions } from "./walk.js";

/**
 * How the columns of coded responses are to be read, for `fromRows`: codes as labels, in the order in which the
 * questionnaire offers them, and those that stand for a kind of missing answer as that. Items of a matrix are columns of
 * their own, and so are the ranks of each option of a ranking, as `question_code`.
 */
export function columnSpecs(instrument: Instrument): Readonly<Record<string, ColumnSpec>> {
  return Object.fromEntries(
    placedQuestions(instrument).flatMap(
      ({ question }): readonly (readonly [string, ColumnSpec])[] => {
        const { id } = question;
        switch (question.kind) {
          case "matrix":
            return question.items.map((item) => [item.id, categorical(question.answers, true)]);
          case "rank":
            return question.answers.map(({ code }) => [`${id}_${code}`, { kind: "numeric" }]);
          default:
            return [[id, specOf(question)]];
        }
      },
    ),
  );
}

function specOf(question: Question): ColumnSpec {
  switch (question.kind) {
    case "single":
      return categorical(question.answers, question.ordered === true);
    case "multiple": {
      const { labels = [], missing = {} } = categorical(question.answers, false);
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
