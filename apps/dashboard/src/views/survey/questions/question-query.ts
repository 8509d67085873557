import { encodeQuery, words, type QueryCodec } from "../../../routing/query.js";
import type { QueryNotice } from "../../../routing/query.js";
import { surveyPath } from "../../../routing/places.js";
import type { Menu } from "../../../survey/engine/types.js";
import { questionId, selectionQuery, type SelectionState } from "../selection-query.js";

/** What the page of a question shows. */
export interface QuestionState extends SelectionState {
  /** The item of a matrix whose groups are shown; empty for the first. */
  readonly item: string;
  /** The answer whose share is shown by group, where groups are many; empty for the most frequent. */
  readonly answer: string;
}

export const questionQuery: QueryCodec<QuestionState> = {
  fallback: { ...selectionQuery.fallback, item: "", answer: "" },
  fields: { ...selectionQuery.fields, item: questionId, answer: words(100) },
};

/** The list of questions: words to search for. */
export const listQuery: QueryCodec<{ readonly q: string }> = {
  fallback: { q: "" },
  fields: { q: words(100) },
};

/** The address of a question, for the same respondents. */
export function questionPlace(id: string, { of, by, where }: SelectionState): string {
  const query = encodeQuery(selectionQuery, { of, by, where });
  const path = surveyPath("questions", id);
  return query === "" ? path : `${path}?${query}`;
}

/** A state without what the open study cannot split or filter by, and what was left out. */
export function usable<T extends SelectionState>(
  state: T,
  { splits }: Menu,
): { readonly state: T; readonly notices: readonly QueryNotice[] } {
  const answersOf = (id: string): readonly string[] | undefined =>
    splits.find((split) => split.id === id)?.answers.map((answer) => answer.id);
  const isBy = state.by === "" || answersOf(state.by) !== undefined;
  const where = state.where.filter(({ question, is }) =>
    is.every((code) => answersOf(question)?.includes(code) === true),
  );
  const invalid = (name: "by" | "where"): QueryNotice => ({
    name,
    text: printed(state, name),
    kind: "invalid",
  });
  return {
    state: { ...state, by: isBy ? state.by : "", where },
    notices: [
      ...(isBy ? [] : [invalid("by")]),
      ...(where.length === state.where.length ? [] : [invalid("where")]),
    ],
  };
}

function printed(state: SelectionState, name: "by" | "where"): string {
  return name === "by" ? state.by : selectionQuery.fields.where.print(state.where);
}
