import type { Instrument, Question } from "@abep/survey/instrument";

/** A question with its section and its number in the questionnaire, from 1. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly section: string;
  readonly number: number;
}

export function placedQuestions({ sections }: Instrument): readonly PlacedQuestion[] {
  return sections
    .flatMap(({ title, questions }) => questions.map((question) => ({ question, section: title })))
    .map((each, at) => ({ ...each, number: at + 1 }));
}

/** The questions in whose wording, statements, answers, section or id all words of a search occur. */
export function matching(
  placed: readonly PlacedQuestion[],
  search: string,
): readonly PlacedQuestion[] {
  const wanted = search.toLowerCase().split(/\s+/);
  return placed.filter(({ question, section }) => {
    const text = [
      question.id,
      question.text,
      section,
      ...("items" in question ? question.items.flatMap((item) => [item.id, item.text]) : []),
      ...("answers" in question ? question.answers.map(({ label }) => label) : []),
    ]
      .join(" ")
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
