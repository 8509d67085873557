import { capitalised } from "../../../format/text.js";
import type { OpenStudy } from "../../../survey/engine/study-store.js";
import type { ScaleFigures } from "../../../survey/figures/types.js";
import { weightWords, whomWords } from "../questions/selection-words.js";
import { selectionOf, type SelectionState } from "../selection-query.js";

/** Whose scores figures are of, and whether they are weighted, in sentences. */
export function selectionWords(
  study: OpenStudy,
  state: SelectionState,
  figures: ScaleFigures | undefined,
): string {
  const { base } = figures?.mean ?? {};
  const isSplit = state.by !== "";
  const counted = base === undefined || isSplit ? [] : [{ value: base }];
  const whom = whomWords(study, selectionOf(state), { id: "", label: "", measures: counted });
  return `${capitalised(whom)}. ${weightWords(figures?.slices ?? [])}`;
}
