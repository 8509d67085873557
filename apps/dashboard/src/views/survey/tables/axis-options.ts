import type { Instrument, Question } from "@abep/survey/instrument";
import type { Option, OptionGroup } from "../../../components/select.js";
import type { Variable } from "../../../survey/figures/variables.js";

/** More columns than this make no readable table. */
const MOST_COLUMNS = 9;

/** Columns part respondents: each gives one answer, of a few. */
export function canBeColumns({ kind, answers }: Variable): boolean {
  return kind === "categories" && answers.length >= 2 && answers.length <= MOST_COLUMNS;
}

/** Variables as choices: by section of the questionnaire, the items of a matrix under its question. */
export function optionsOf(
  { sections }: Instrument,
  variables: readonly Variable[],
): readonly (Option<string> | OptionGroup<string>)[] {
  const options = (ids: readonly string[]): readonly Option<string>[] =>
    ids.flatMap((id): readonly Option<string>[] => {
      const found = variables.find((variable) => variable.id === id);
      return found === undefined ? [] : [{ value: id, label: found.text }];
    });
  const groups = sections.flatMap(({ title, questions }): readonly OptionGroup<string>[] => [
    {
      label: title,
      options: options(questions.filter(({ kind }) => kind !== "matrix").map(({ id }) => id)),
    },
    ...questions.flatMap((question) =>
      question.kind === "matrix"
        ? { label: question.text, options: options(question.items.map(({ id }) => id)) }
        : [],
    ),
  ]);
  const listed = new Set(groups.flatMap((group) => group.options.map(({ value }) => value)));
  const made = options(variables.map(({ id }) => id).filter((id) => !listed.has(id)));
  return [...made, ...groups.filter((group) => group.options.length > 0)];
}

/** The question that a variable is of: itself, or the matrix of an item. */
export function questionOf({ sections }: Instrument, id: string): Question | undefined {
  return sections
    .flatMap(({ questions }) => questions)
    .find(
      (question) =>
        question.id === id ||
        (question.kind === "matrix" && question.items.some((item) => item.id === id)),
    );
}
