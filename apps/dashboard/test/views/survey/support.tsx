import Papa from "papaparse";
import type { ComponentType } from "react";
import { createEngine } from "../../../src/survey/engine/engine.js";
import type { RunningEngine } from "../../../src/survey/engine/start-engine.js";
import {
  createStudyStore,
  type StudySource,
  type StudyStore,
} from "../../../src/survey/engine/study-store.js";
import type { Source } from "../../../src/survey/engine/types.js";
import { StudyStoreContext } from "../../../src/survey/engine/use-study.js";
import type { Answers } from "../../survey/support.js";
import { showPlace, type Served, type Views } from "../show-place.js";

const simulated: StudySource = {
  kind: "shipped",
  fileName: "responses.csv",
  title: "Simulated survey",
  note: "These answers are simulated.",
};

/** An engine in the test's own thread, whose answers come later all the same. */
function engineHere(): RunningEngine {
  const engine = createEngine();
  return {
    stop: () => undefined,
    engine: {
      open: async (source, onProgress) => engine.open(source, onProgress),
      reweigh: (settings) => {
        engine.reweigh(settings);
        return Promise.resolve();
      },
      overview: () => Promise.resolve(engine.overview()),
      effects: () => Promise.resolve(engine.effects()),
      question: (id, selection) => Promise.resolve(engine.question(id, selection)),
      crosstab: (...asked) => Promise.resolve(engine.crosstab(...asked)),
      scale: (...asked) => Promise.resolve(engine.scale(...asked)),
      region: (id) => Promise.resolve(engine.region(id)),
      instrumentFile: (id) => Promise.resolve(engine.instrumentFile(id)),
    },
  };
}

/** A store with these responses open. */
export async function storeOf(
  answers: readonly Answers[],
  given: Partial<Pick<Source, "instrument" | "population">> = {},
): Promise<StudyStore> {
  const columns = [...new Set(answers.flatMap((row) => Object.keys(row)))];
  const content = new Blob([Papa.unparse([...answers], { columns })]);
  const store = createStudyStore(engineHere);
  await new Promise<void>((resolve) => {
    store.subscribe(() => {
      if (store.state().opening?.kind !== "running") resolve();
    });
    store.open(simulated, { fileName: "responses.csv", content, population: [], ...given });
  });
  if (store.state().study === undefined) throw new Error("The responses could not be opened");
  return store;
}

/** Shows a view of the survey with a study open. Needs the environment happy-dom. */
export function showSurvey(
  place: string,
  views: Views,
  store: StudyStore,
  served: Served = {},
): Promise<HTMLElement> {
  const within = (View: ComponentType) => () => (
    <StudyStoreContext value={store}>
      <View />
    </StudyStoreContext>
  );
  const wrapped = Object.entries(views).map(([path, view]) => [path, within(view)] as const);
  return showPlace(place, Object.fromEntries(wrapped), served);
}
