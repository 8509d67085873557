import type { Problem } from "@abep/survey";
import type { WeightSettings } from "../study/weigh.js";
import type { RemoteEngine, RunningEngine } from "./start-engine.js";
import type { Progress, Source, StudyHead } from "./types.js";

/** A study that is open. */
export interface OpenStudy {
  readonly head: StudyHead;
  readonly engine: RemoteEngine;
  readonly source: StudySource;
  readonly settings: WeightSettings;
  /** Changes whenever figures may. */
  readonly revision: number;
}

/** Where the responses of a study are from. */
export type StudySource =
  | {
      readonly kind: "shipped";
      readonly fileName: string;
      readonly title: string;
      /** What is to be said of the data wherever it is shown. */
      readonly note: string;
    }
  | { readonly kind: "own"; readonly fileName: string };

/** A file that is being opened, or could not be; the study before it stays as it was. */
export type Opening =
  | { readonly kind: "running"; readonly fileName: string; readonly progress: Progress }
  | { readonly kind: "stopped"; readonly fileName: string }
  | {
      readonly kind: "refused";
      readonly fileName: string;
      readonly problems: readonly Problem[];
    };

export interface StudyState {
  readonly study?: OpenStudy;
  readonly opening?: Opening;
}

export interface StudyStore {
  readonly state: () => StudyState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens responses in an engine of their own. When that succeeds they take the place of the study before. */
  readonly open: (source: StudySource, content: Omit<Source, "settings">) => void;
  /** Says that something could not even be begun to be opened. */
  readonly refuse: (fileName: string, problem: Problem) => void;
  /** Stops what is being opened. */
  readonly cancel: () => void;
  /** Forgets what is said of a file that was not opened. */
  readonly dismiss: () => void;
  readonly reweigh: (settings: WeightSettings) => Promise<void>;
}

/** Keeps the study that is open, and at most one that is being opened. */
export function createStudyStore(start: () => RunningEngine): StudyStore {
  let state: StudyState = {};
  let running: RunningEngine | undefined;
  let pending: RunningEngine | undefined;
  let revision = 0;
  const listeners = new Set<() => void>();
  const set = (next: StudyState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const withoutOpening = (): StudyState =>
    state.study === undefined ? {} : { study: state.study };
  const stopPending = (): void => {
    pending?.stop();
    pending = undefined;
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    open: (source, content) => {
      stopPending();
      const settings: WeightSettings = {};
      const { fileName } = source;
      const own = start();
      pending = own;
      const tell = (progress: Progress): void => {
        if (pending !== own) return;
        set({ ...withoutOpening(), opening: { kind: "running", fileName, progress } });
      };
      tell({ step: "fetching", done: 0 });
      const refuse = (problems: readonly Problem[]): void => {
        stopPending();
        set({ ...withoutOpening(), opening: { kind: "refused", fileName, problems } });
      };
      own.engine.open({ ...content, settings }, tell).then(
        (opened) => {
          if (pending !== own) return;
          if (!opened.ok) {
            refuse(opened.problems);
            return;
          }
          pending = undefined;
          running?.stop();
          running = own;
          revision += 1;
          set({ study: { head: opened.study, engine: own.engine, source, settings, revision } });
        },
        (reason: unknown) => {
          if (pending === own) refuse([broken(fileName, reason)]);
        },
      );
    },
    refuse: (fileName, problem) => {
      set({ ...withoutOpening(), opening: { kind: "refused", fileName, problems: [problem] } });
    },
    cancel: () => {
      const { opening } = state;
      if (opening?.kind !== "running") return;
      stopPending();
      set({ ...withoutOpening(), opening: { kind: "stopped", fileName: opening.fileName } });
    },
    dismiss: () => {
      if (state.opening?.kind !== "running") set(withoutOpening());
    },
    reweigh: async (settings) => {
      const { study } = state;
      if (study === undefined) return;
      await study.engine.reweigh(settings);
      if (state.study?.engine !== study.engine) return;
      revision += 1;
      set({ ...state, study: { ...study, settings, revision } });
    },
  };
}

function broken(file: string, reason: unknown): Problem {
  return {
    severity: "error",
    code: "file-unreadable",
    file,
    message: `“${file}” could not be read: ${reason instanceof Error ? reason.message : "no reason was given"}`,
    remedy: "Try again; if it stays so, save the file as CSV in UTF-8 and open that.",
  };
}
