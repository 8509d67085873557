import type { Problem } from "@abep/domain";
import type { RemoteDatasetEngine, RunningDatasetEngine } from "./start-engine.js";
import type { DatasetHead, Opened, Progress, SiteFile } from "./types.js";

/** A data set that is open. */
export interface OpenDataset {
  readonly head: DatasetHead;
  readonly engine: RemoteDatasetEngine;
  /** The files that it was read from; absent: the data that comes with the site. */
  readonly files?: readonly string[];
  /** Whether answers of an authority were taken over since it was opened. */
  readonly edited: boolean;
  /** Changes whenever what it says may. */
  readonly revision: number;
}

/** Files that are being opened, or could not be; the data set before them stays as it was. */
export type Opening =
  | { readonly kind: "running"; readonly what: string; readonly progress?: Progress }
  | { readonly kind: "stopped"; readonly what: string }
  | { readonly kind: "refused"; readonly what: string; readonly problems: readonly Problem[] };

export interface DatasetState {
  readonly open?: OpenDataset;
  readonly opening?: Opening;
}

export interface DatasetStore {
  readonly state: () => DatasetState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens the data that comes with the site. */
  readonly openSite: (files: readonly SiteFile[]) => void;
  /** Opens files of one's own. When that succeeds they take the place of the data set before. */
  readonly openFiles: (files: readonly File[]) => void;
  /** Gives back rows that were mended. */
  readonly mend: (files: readonly File[]) => Promise<void>;
  /** Says that answers were taken over. */
  readonly edited: (head: DatasetHead) => void;
  readonly refuse: (what: string, problem: Problem) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Keeps the data set that is open, and at most one that is being opened. */
export function createDatasetStore(start: () => RunningDatasetEngine): DatasetStore {
  let state: DatasetState = {};
  let running: RunningDatasetEngine | undefined;
  let pending: RunningDatasetEngine | undefined;
  let revision = 0;
  const listeners = new Set<() => void>();
  const set = (next: DatasetState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const withoutOpening = (): DatasetState => (state.open === undefined ? {} : { open: state.open });
  const stopPending = (): void => {
    pending?.stop();
    pending = undefined;
  };
  const refuse = (what: string, problems: readonly Problem[]): void => {
    set({ ...withoutOpening(), opening: { kind: "refused", what, problems } });
  };
  const begin = (
    what: string,
    files: readonly string[] | undefined,
    open: (engine: RemoteDatasetEngine, tell: (progress: Progress) => void) => Promise<Opened>,
  ): void => {
    stopPending();
    const own = start();
    pending = own;
    const tell = (progress: Progress): void => {
      if (pending === own)
        set({ ...withoutOpening(), opening: { kind: "running", what, progress } });
    };
    set({ ...withoutOpening(), opening: { kind: "running", what } });
    open(own.engine, tell).then(
      (opened) => {
        if (pending !== own) return;
        if (!opened.ok) {
          stopPending();
          refuse(what, opened.problems);
          return;
        }
        pending = undefined;
        running?.stop();
        running = own;
        revision += 1;
        const { head } = opened;
        const { engine } = own;
        set({ open: { head, engine, edited: false, revision, ...(files && { files }) } });
      },
      (reason: unknown) => {
        if (pending !== own) return;
        stopPending();
        refuse(what, [broken(what, reason)]);
      },
    );
  };
  const changed = (head: DatasetHead, edited: boolean): void => {
    if (state.open === undefined) return;
    revision += 1;
    set({ open: { ...state.open, head, edited, revision } });
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    openSite: (files) => {
      begin("the data of this site", undefined, (engine, tell) => engine.openSite(files, tell));
    },
    openFiles: (files) => {
      const names = files.map(({ name }) => name);
      const [first = "", ...more] = names;
      const what = more.length === 0 ? first : `${names.length} files`;
      begin(what, names, (engine, tell) => engine.open(files, tell));
    },
    mend: async (files) => {
      const { open } = state;
      if (open === undefined) return;
      const what = files.map(({ name }) => name).join(", ");
      try {
        const opened = await open.engine.mend(files);
        if (opened.ok) changed(opened.head, open.edited);
        else refuse(what, opened.problems);
      } catch (reason) {
        refuse(what, [broken(what, reason)]);
      }
    },
    edited: (head) => {
      changed(head, true);
    },
    refuse: (what, problem) => {
      refuse(what, [problem]);
    },
    cancel: () => {
      const { opening } = state;
      if (opening?.kind !== "running") return;
      stopPending();
      set({ ...withoutOpening(), opening: { kind: "stopped", what: opening.what } });
    },
    dismiss: () => {
      if (state.opening?.kind !== "running") set(withoutOpening());
    },
  };
}

function broken(what: string, reason: unknown): Problem {
  return {
    severity: "error",
    code: "file-unreadable",
    file: what,
    message: `${what} could not be read: ${reason instanceof Error ? reason.message : "no reason was given"}`,
    remedy: "Try again; if it stays so, save the files again and open those.",
  };
}
