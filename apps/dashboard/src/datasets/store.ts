import type { Problem } from "@abep/domain";
import type { RemoteDatasetEngine, RunningDatasetEngine } from "./start-engine.js";
import type { DatasetHead, Opened, Progress, SiteFile, TableChoice, ToMatch } from "./types.js";

/** Rows that were mended and given back, or answers of authorities that were taken over. */
type Edit = "mended" | "answers";

/** A data set that is open. */
export interface OpenDataset {
  readonly head: DatasetHead;
  readonly engine: RemoteDatasetEngine;
  /** The files that it was read from; absent: the data that comes with the site. */
  readonly files?: readonly string[];
  /** What was done to it since it was opened. */
  readonly edited: readonly Edit[];
  /** Whether some of that is in no file yet. */
  readonly unsaved: boolean;
  /** Changes whenever what it says may. */
  readonly revision: number;
  /** The revision that it had when its files were opened. */
  readonly opened: number;
}

/** Files that are being opened, or could not be; the data set before them stays as it was. */
export type Opening =
  | {
      readonly kind: "matching";
      readonly what: string;
      readonly toMatch: ToMatch;
      /** Why what was chosen before did not do. */
      readonly problems: readonly Problem[];
    }
  | { readonly kind: "running"; readonly what: string; readonly progress?: Progress }
  | { readonly kind: "stopped"; readonly what: string }
  | { readonly kind: "refused"; readonly what: string; readonly problems: readonly Problem[] };

/** What is kept in the browser from visit to visit. */
export interface KeptText {
  /** Empty if there is none. */
  readonly read: () => string;
  /** Returns whether the browser keeps it. */
  readonly write: (text: string) => boolean;
}

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
  /** Asks how the columns of the files that are open stand for those of a data set. */
  readonly matchAgain: () => Promise<void>;
  /** Opens the files that were asked about as a person has matched their columns. */
  readonly openMatched: (choices: readonly TableChoice[], keep: boolean) => void;
  /** Gives back rows that were mended. */
  readonly mend: (files: readonly File[]) => Promise<void>;
  /** Says that answers were taken over. */
  readonly edited: (head: DatasetHead) => void;
  /** Says that all of the data set was written to a file that can be opened again. */
  readonly saved: () => void;
  readonly refuse: (what: string, problem: Problem) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Keeps the data set that is open, and at most one that is being opened. */
export function createDatasetStore(
  start: () => RunningDatasetEngine,
  kept: KeptText,
): DatasetStore {
  let state: DatasetState = {};
  /** The files that are open, and those that are asked about. */
  let openFiles: readonly File[] = [];
  let asked: { readonly files: readonly File[]; readonly toMatch: ToMatch } | undefined;
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
  const ask = (files: readonly File[], toMatch: ToMatch, problems: readonly Problem[]): void => {
    asked = { files, toMatch };
    const opening = { kind: "matching", what: wordsOf(files), toMatch, problems } as const;
    set({ ...withoutOpening(), opening });
  };
  const begin = (
    what: string,
    open: (engine: RemoteDatasetEngine, tell: (progress: Progress) => void) => Promise<Opened>,
    then: {
      readonly files?: readonly File[];
      readonly opened?: (opened: Extract<Opened, { ok: true }>) => void;
      readonly refused?: (problems: readonly Problem[]) => void;
    } = {},
  ): void => {
    stopPending();
    const own = start();
    pending = own;
    const { files } = then;
    const refused =
      then.refused ??
      ((problems: readonly Problem[]): void => {
        refuse(what, problems);
      });
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
          if ("problems" in opened) refused(opened.problems);
          else ask(files ?? [], opened.toMatch, []);
          return;
        }
        pending = undefined;
        running?.stop();
        running = own;
        revision += 1;
        openFiles = files ?? [];
        then.opened?.(opened);
        const { head } = opened;
        const { engine } = own;
        const names = files?.map(({ name }) => name);
        set({
          open: {
            head,
            engine,
            edited: [],
            unsaved: false,
            revision,
            opened: revision,
            ...(names && { files: names }),
          },
        });
      },
      (reason: unknown) => {
        if (pending !== own) return;
        stopPending();
        refused([broken(what, reason)]);
      },
    );
  };
  const changed = (head: DatasetHead, edit: Edit): void => {
    const { open } = state;
    if (open === undefined) return;
    revision += 1;
    const edited = [...new Set([...open.edited, edit])];
    const { opening } = state;
    set({
      open: { ...open, head, edited, unsaved: true, revision },
      ...(opening?.kind === "running" && { opening }),
    });
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
      begin("the data of this site", (engine, tell) => engine.openSite(files, tell));
    },
    openFiles: (files) => {
      const plan = { kept: kept.read() };
      begin(wordsOf(files), (engine, tell) => engine.open(files, plan, tell), { files });
    },
    matchAgain: async () => {
      if (state.open === undefined) return;
      ask(openFiles, await state.open.engine.toMatch(), []);
    },
    openMatched: (choices, keep) => {
      if (asked === undefined) return;
      const { files, toMatch } = asked;
      const plan = { kept: kept.read(), choices };
      begin(wordsOf(files), (engine, tell) => engine.open(files, plan, tell), {
        files,
        opened: (opened) => {
          if (keep && opened.kept !== undefined) kept.write(opened.kept);
        },
        refused: (problems) => {
          ask(files, withChoices(toMatch, choices), problems);
        },
      });
    },
    mend: async (files) => {
      const { open } = state;
      if (open === undefined) return;
      const what = files.map(({ name }) => name).join(", ");
      try {
        const opened = await open.engine.mend(files);
        // Other files may have been opened meanwhile.
        if (state.open?.engine !== open.engine) return;
        if (opened.ok) changed(opened.head, "mended");
        else if ("problems" in opened) refuse(what, opened.problems);
      } catch (reason) {
        refuse(what, [broken(what, reason)]);
      }
    },
    edited: (head) => {
      changed(head, "answers");
    },
    saved: () => {
      const { open } = state;
      if (open?.unsaved === true) set({ ...state, open: { ...open, unsaved: false } });
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

function wordsOf(files: readonly File[]): string {
  const [first, second] = files;
  return first !== undefined && second === undefined ? first.name : `${files.length} files`;
}

/** What was asked, with what a person has chosen in the place of what was suggested. */
function withChoices({ tables, known }: ToMatch, choices: readonly TableChoice[]): ToMatch {
  return {
    known,
    tables: tables.map((one) => ({
      ...one,
      choice:
        choices.find(({ file, sheet }) => file === one.file && sheet === one.sheet) ?? one.choice,
    })),
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
