import type { Instrument, Question } from "@abep/survey/instrument";
import { seededRandom } from "../test/support/random.js";

/*
 * Answers to a questionnaire as a file holds them: sets and ranks in a column for each option, half of what is
 * chosen by its label and half by its code, one cell in twenty empty, a school a record, 2,500 trusts. All questions
 * are answered, as if all were asked.
 */
export type Rows = readonly (readonly string[])[];

export function headerOf(instrument: Instrument): readonly string[] {
  return questionsOf(instrument).flatMap((question) => {
    switch (question.kind) {
      case "matrix":
        return question.items.map(({ id }) => id);
      case "multiple":
      case "rank":
        return question.answers.map(({ code }) => `${question.id}_${code}`);
      default:
        return [question.id];
    }
  });
}

/** Records in pieces of some thousands; each piece is cut out of a text of its own, as a reader of files cuts it. */
export function* piecesOf(instrument: Instrument, size: number, piece = 5000): Generator<Rows> {
  const random = seededRandom(24);
  const questions = questionsOf(instrument);
  for (let from = 0; from < size; from += piece) {
    const lines = Array.from({ length: Math.min(piece, size - from) }, (_, at) =>
      questions.flatMap((question) => cellsOf(question, from + at, random)).join("\t"),
    );
    yield lines
      .join("\n")
      .split("\n")
      .map((line) => line.split("\t"));
  }
}

export function rowsOf(instrument: Instrument, size: number): Rows {
  return [headerOf(instrument), ...[...piecesOf(instrument, size)].flat()];
}

function questionsOf({ sections }: Instrument): readonly Question[] {
  return sections.flatMap(({ questions }) => questions);
}

function cellsOf(question: Question, record: number, random: () => number): readonly string[] {
  const below = (limit: number): number => Math.floor(limit * random());
  const one = ({ answers }: { readonly answers: readonly { code: string; label: string }[] }) => {
    if (random() < 0.05) return "";
    const answer = answers[below(answers.length)];
    return (random() < 0.5 ? answer?.code : answer?.label) ?? "";
  };
  switch (question.kind) {
    case "single":
      return [one(question)];
    case "matrix":
      return question.items.map(() => one(question));
    case "multiple":
      return question.answers.map(() => (random() < 0.3 ? "1" : "0"));
    case "rank": {
      const first = below(question.answers.length);
      return question.answers.map((_, at) => String(((first + at) % question.answers.length) + 1));
    }
    case "number":
      return [String(1 + below(100))];
    case "area":
      return [`Area ${below(153)}`];
    case "identifier":
      return [question.of === "trust" ? `Trust ${below(2500)}` : String(100_000 + record)];
    case "text":
      return [random() < 0.2 ? `Words that only one person wrote, ${random()}` : ""];
  }
}
