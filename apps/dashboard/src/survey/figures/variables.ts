import type { Question } from "@abep/survey/instrument";
import { answersOf, categoriesOf, questionsOf, regionQuestion, type Analysis } from "./slices.js";

/** Something that can stand in a table: a question, or an item of a matrix. */
export interface Variable {
  readonly id: string;
  readonly text: string;
  readonly column: string;
  readonly kind: "categories" | "set" | "number";
  readonly answers: readonly { readonly id: string; readonly label: string }[];
}

/** Everything that can be the rows of a table, in the order of the questionnaire. */
export function variablesOf(analysis: Analysis): readonly Variable[] {
  const region: readonly Variable[] = [
    {
      id: regionQuestion,
      text: "Region",
      column: regionQuestion,
      kind: "categories",
      answers: categoriesOf(analysis, regionQuestion).map(({ code, label }) => ({
        id: code,
        label,
      })),
    },
  ];
  const { area, level } = analysis.study.roles;
  return [
    ...(area === undefined ? [] : region),
    ...questionsOf(analysis.study)
      .filter(({ id }) => id !== level)
      .flatMap(variablesIn),
  ];
}

export function variableOf(analysis: Analysis, id: string): Variable | undefined {
  return variablesOf(analysis).find((variable) => variable.id === id);
}

function variablesIn(question: Question): readonly Variable[] {
  const { id, text } = question;
  const answers = answersOf(question).map(({ code, label }) => ({ id: code, label }));
  switch (question.kind) {
    case "single":
      return [{ id, text, column: id, kind: "categories", answers }];
    case "multiple":
      return [{ id, text, column: id, kind: "set", answers }];
    case "number":
      return [{ id, text, column: id, kind: "number", answers: [] }];
    case "matrix":
      return question.items.map((item) => ({
        id: item.id,
        text: item.text,
        column: item.id,
        kind: "categories",
        answers,
      }));
    case "rank":
    case "area":
    case "text":
    case "identifier":
      return [];
  }
}

/** More categories than this make no readable split. */
const MOST_SPLITS = 9;

/** What splits and filters: the region, whether school or trust, and questions with one answer of a few. */
export function splitsOf(analysis: Analysis): readonly Variable[] {
  const asked = questionsOf(analysis.study).filter(({ kind }) => kind === "single");
  const region = variablesOf(analysis).filter(({ id }) => id === regionQuestion);
  return [...region, ...asked.flatMap(variablesIn)].filter(
    ({ answers }) => answers.length <= MOST_SPLITS,
  );
}
