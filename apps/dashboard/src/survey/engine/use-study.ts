import { createContext, useContext, useEffect, useSyncExternalStore } from "react";
import { loadSurvey } from "../../data/shipped.js";
import { startEngine } from "./start-engine.js";
import { createStudyStore, type StudyState, type StudyStore } from "./study-store.js";

/** One study for the whole site: what a researcher opens stays open from view to view. */
const siteStore = createStudyStore(startEngine);

export const StudyStoreContext = createContext<StudyStore>(siteStore);

/** The study that is open, and what is being opened. The shipped survey is opened when there is none. */
export function useStudy(): StudyState & { readonly store: StudyStore } {
  const store = useContext(StudyStoreContext);
  const state = useSyncExternalStore(store.subscribe, store.state, store.state);
  const isIdle = state.study === undefined && state.opening === undefined;
  useEffect(() => {
    if (isIdle) void openShipped(store);
  }, [isIdle, store]);
  return { ...state, store };
}

/** Opens the survey that comes with the site. */
export async function openShipped(store: StudyStore): Promise<void> {
  const loaded = await loadSurvey();
  const { study, opening } = store.state();
  if (opening?.kind === "running" || study?.source.kind === "shipped") return;
  const fileName = "responses.csv";
  if (!loaded.ok) {
    const { message, remedy } = loaded;
    loaded.retry();
    store.refuse(fileName, { severity: "error", code: "file-unreachable", message, remedy });
    return;
  }
  const { title, note, population } = loaded.value;
  store.open(
    { kind: "shipped", fileName, title, note },
    {
      fileName,
      content: new URL("data/survey/responses.csv", document.baseURI).href,
      population,
    },
  );
}
