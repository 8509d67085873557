import { encodeQuery, words, type QueryCodec, type QueryNotice } from "../../../routing/query.js";
import { surveyPath } from "../../../routing/places.js";
import type { Menu } from "../../../survey/engine/types.js";
import type { Variable } from "../../../survey/figures/variables.js";
import { questionId, selectionQuery, type SelectionState } from "../selection-query.js";
import { regionQuestion } from "../../../survey/figures/slices.js";
import { canBeColumns } from "./axis-options.js";

/** What the address of a table holds. */
export interface TablesState extends Omit<SelectionState, "by"> {
  /** What the rows are of; empty for the usual question. */
  readonly rows: string;
  readonly columns: string;
  /** The answer that is drawn, where columns are too many to draw all; empty for the first. */
  readonly answer: string;
}

export const tablesQuery: QueryCodec<TablesState> = {
  fallback: { rows: "", columns: "", of: "mainstream", where: [], answer: "" },
  fields: {
    rows: questionId,
    columns: questionId,
    of: selectionQuery.fields.of,
    where: selectionQuery.fields.where,
    answer: words(100),
  },
};

/** The address of a table. */
export function tablePlace(state: Partial<TablesState>): string {
  const query = encodeQuery(tablesQuery, { ...tablesQuery.fallback, ...state });
  return query === "" ? surveyPath("tables") : `${surveyPath("tables")}?${query}`;
}

export interface Axes {
  readonly rows: Variable;
  readonly columns: Variable;
}

/**
 * The questions of a table: those that the address names, where the study has them and they can stand there, and the
 * usual ones otherwise. None when the study has no questions for a table.
 */
export function axesOf(
  { rows, columns }: TablesState,
  menu: Menu,
): { readonly axes: Axes | undefined; readonly notices: readonly QueryNotice[] } {
  const named = (id: string): Variable | undefined =>
    menu.variables.find((variable) => variable.id === id);
  const possible = menu.variables.filter(canBeColumns);
  const across = possible.find(({ id }) => id === columns) ?? usualColumns(menu, possible, rows);
  const down = named(rows) ?? usualRows(menu, across);
  const notice = (name: "rows" | "columns", text: string): QueryNotice[] =>
    text === "" ? [] : [{ name, text, kind: "invalid" }];
  return {
    axes: down === undefined || across === undefined ? undefined : { rows: down, columns: across },
    notices: [
      ...(down?.id === rows ? [] : notice("rows", rows)),
      ...(across?.id === columns ? [] : notice("columns", columns)),
    ],
  };
}

function usualColumns(
  { phase }: Menu,
  possible: readonly Variable[],
  rows: string,
): Variable | undefined {
  const others = possible.filter(({ id }) => id !== rows);
  return (
    others.find(({ id }) => id === phase) ??
    // The region is a column of every study, answered in those alone that ask for an area.
    others.find(({ id }) => id !== regionQuestion) ??
    others[0]
  );
}

/** In the survey of leaders: whether they would join. */
const USUAL_ROWS = "would_join";

function usualRows({ variables }: Menu, columns: Variable | undefined): Variable | undefined {
  const others = variables.filter(({ id }) => id !== columns?.id);
  return others.find(({ id }) => id === USUAL_ROWS) ?? others.at(-1);
}
