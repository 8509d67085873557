import type { ScoreType } from "@abep/survey";
import { encodeQuery, oneOf, type QueryCodec } from "../../../routing/query.js";
import { surveyPath } from "../../../routing/places.js";
import { selectionQuery, type SelectionState } from "../selection-query.js";

/** What the page of a scale shows. */
export interface ScalesState extends SelectionState {
  readonly score: ScoreType;
}

export const scalesQuery: QueryCodec<ScalesState> = {
  fallback: { ...selectionQuery.fallback, score: "pomp" },
  fields: { ...selectionQuery.fields, score: oneOf(["pomp", "mean", "sum"]) },
};

/** The list of scales is of one selection, scored the usual way. */
export const scaleListQuery: QueryCodec<Pick<SelectionState, "of" | "where">> = {
  fallback: { of: "mainstream", where: [] },
  fields: { of: selectionQuery.fields.of, where: selectionQuery.fields.where },
};

/** The address of a scale, or of the list, for the same respondents. */
export function scalePlace(
  id: string | undefined,
  { of, where }: Pick<SelectionState, "of" | "where">,
): string {
  const query = encodeQuery(scaleListQuery, { of, where });
  const path = surveyPath("scales", id);
  return query === "" ? path : `${path}?${query}`;
}
