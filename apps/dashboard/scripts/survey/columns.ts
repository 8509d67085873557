import { leadersInstrument, type Question } from "@abep/survey/instrument";

/** The columns of a question in a file of responses: one, one an item, or one an option. */
function columnsOf(question: Question): readonly string[] {
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

/** All questions of the survey. */
export const questions: readonly Question[] = leadersInstrument.sections.flatMap(
  (section) => section.questions,
);

/** The columns of its answers. */
export const columns: readonly string[] = questions.flatMap(columnsOf);

const places = new Map(columns.map((column, at) => [column, at]));

/** Where a column stands among the columns of answers. */
export function placeOf(column: string): number {
  const place = places.get(column);
  if (place === undefined) throw new RangeError(`There is no column “${column}”`);
  return place;
}

/** The codes of answers that are no kind of missing. */
export function codesOf(question: Question): readonly string[] {
  return "answers" in question
    ? question.answers.flatMap(({ code, missing }) => (missing === undefined ? [code] : []))
    : [];
}
