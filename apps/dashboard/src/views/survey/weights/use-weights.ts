import { useEffect, useRef } from "react";
import { useView, type View } from "../../../routing/use-view.js";
import type { OpenStudy, StudyStore } from "../../../survey/engine/study-store.js";
import { isSame, settingsOf, stateOf, weightsQuery, type WeightsState } from "./weights-query.js";

export interface WeightsView extends View<WeightsState> {
  /** The weights of the study are not yet those of the address. */
  readonly isWeighing: boolean;
}

/**
 * Keeps the weights of a study as the address has them. Whoever comes without a choice in the address finds the one
 * that was made before, so that a look at another view does not undo it.
 */
export function useWeights(study: OpenStudy, store: StudyStore): WeightsView {
  const view = useView(weightsQuery);
  const { state, change } = view;
  const { settings } = study;
  const own = stateOf(settings);
  const isWeighing = !isSame(state, own);
  const hasCome = useRef(false);
  useEffect(() => {
    const isFirst = !hasCome.current;
    hasCome.current = true;
    const now = stateOf(settings);
    if (isSame(state, now)) return;
    if (isFirst && isSame(state, weightsQuery.fallback)) {
      change(now, { replace: true });
    } else {
      void store.reweigh(settingsOf(state, settings.counts));
    }
  }, [state, settings, store, change]);
  return { ...view, isWeighing };
}
