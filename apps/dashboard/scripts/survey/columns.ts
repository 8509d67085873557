import type { Instrument, Question } from "@abep/survey/instrument";

/** The columns of a question in a file of responses: one, one an item, or one an option. */
export function columnsOf(question: Question): readonly string[] {
  switch (question.kind) {
    case "matrix":
      return question.items.map(({ id }) => id);
    case "multiple":
    case "rank":
      return question.answers.map(({ code }) => optionColumn(question.id, code));
    default:
      return [question.id];
  }
}

export function optionColumn(question: string, code: string): string {
  return `${question}_${code}`;
}

export function questionsOf({ sections }: Instrument): readonly Question[] {
  return sections.flatMap(({ questions }) => questions);
}

/** The codes of answers that are no kind of missing. */
export function codesOf(question: Question): readonly string[] {
  return "answers" in question
    ? question.answers.flatMap(({ code, missing }) => (missing === undefined ? [code] : []))
    : [];
}
