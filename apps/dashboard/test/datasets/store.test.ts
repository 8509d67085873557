import { describe, expect, test } from "vitest";
import type { RemoteDatasetEngine, RunningDatasetEngine } from "../../src/datasets/start-engine.js";
import { createDatasetStore } from "../../src/datasets/store.js";
import type {
  DatasetHead,
  MatchPlan,
  Opened,
  Progress,
  ToMatch,
} from "../../src/datasets/types.js";

const head: DatasetHead = {
  title: "A data set",
  tables: [{ file: "partnerships.csv", rows: 1 }],
  problems: [],
  errors: 0,
  warnings: 0,
  rejected: 0,
  passedOver: [],
  matched: [],
  matchable: true,
};
const toMatch: ToMatch = {
  known: [],
  tables: [
    {
      file: "hubs.csv",
      rows: 1,
      columns: [{ header: "Hub", examples: ["Learn A"] }],
      unclear: true,
      choice: { columns: {}, everyRow: {} },
      suggested: {},
    },
  ],
};
const problem = {
  severity: "error",
  code: "file-kind",
  message: "It is a PDF document.",
  remedy: "Hand in the table.",
} as const;

/** An engine whose opening is settled from outside. */
interface Held {
  readonly running: RunningDatasetEngine;
  readonly tell: (progress: Progress) => void;
  readonly settle: (opened: Opened | Error) => Promise<void>;
  readonly stopped: () => boolean;
  /** What the last opening of files was given. */
  readonly plan: () => MatchPlan | undefined;
}

function held(): Held {
  let stopped = false;
  let onProgress: (progress: Progress) => void = () => undefined;
  const result = deferred();
  let given: MatchPlan | undefined;
  const answered = (tell: (progress: Progress) => void): Promise<Opened> => {
    onProgress = tell;
    return result.promise;
  };
  const some: Partial<RemoteDatasetEngine> = {
    openSite: (_, tell) => answered(tell),
    open: (_, plan, tell) => {
      given = plan;
      return answered(tell);
    },
    toMatch: () => Promise.resolve(toMatch),
    mend: () => Promise.resolve({ ok: true, head }),
  };
  const engine = some as RemoteDatasetEngine;
  return {
    running: {
      engine,
      stop: () => {
        stopped = true;
      },
    },
    tell: (progress) => {
      onProgress(progress);
    },
    settle: async (opened) => {
      if (opened instanceof Error) result.reject(opened);
      else result.resolve(opened);
      await Promise.resolve();
      await Promise.resolve();
    },
    stopped: () => stopped,
    plan: () => given,
  };
}

function deferred() {
  let resolve: (opened: Opened) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<Opened>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

function storeOf(...engines: readonly Held[]) {
  return keeping("", engines).store;
}

/** A store, and what it keeps in the browser. */
function keeping(before: string, engines: readonly Held[]) {
  const left = [...engines];
  let text = before;
  const store = createDatasetStore(
    () => {
      const next = left.shift();
      if (next === undefined) throw new Error("no engine left");
      return next.running;
    },
    {
      read: () => text,
      write: (next) => {
        text = next;
        return true;
      },
    },
  );
  return { store, kept: () => text };
}

const file = (name: string): File => new File(["x"], name);

describe("the data set that is open", () => {
  test("is told to be on its way, how far, and then is there", async () => {
    const engine = held();
    const store = storeOf(engine);
    store.openFiles([file("a.csv"), file("b.csv")]);
    expect(store.state().opening).toEqual({ kind: "running", what: "2 files" });
    engine.tell({ done: 1, total: 2 });
    expect(store.state().opening).toMatchObject({ progress: { done: 1, total: 2 } });
    await engine.settle({ ok: true, head });
    expect(store.state()).toMatchObject({
      open: { head, files: ["a.csv", "b.csv"], edited: [], unsaved: false },
    });
    expect(store.state()).not.toHaveProperty("opening");
  });

  test("stays when what is opened next is refused, breaks or is cancelled", async () => {
    const engines = [held(), held(), held(), held()];
    const [first, refused, broken, cancelled] = engines;
    const store = storeOf(...engines);
    store.openSite([]);
    await first?.settle({ ok: true, head });
    const before = store.state().open;

    store.openFiles([file("report.pdf")]);
    await refused?.settle({ ok: false, problems: [problem] });
    expect(store.state()).toEqual({
      open: before,
      opening: { kind: "refused", what: "report.pdf", problems: [problem] },
    });
    expect(refused?.stopped()).toBe(true);

    store.openFiles([file("b.csv")]);
    await broken?.settle(new Error("out of memory"));
    expect(store.state()).toMatchObject({
      open: before,
      opening: { kind: "refused", problems: [{ code: "file-unreadable" }] },
    });

    store.openFiles([file("c.csv")]);
    store.cancel();
    expect(store.state()).toEqual({ open: before, opening: { kind: "stopped", what: "c.csv" } });
    expect(cancelled?.stopped()).toBe(true);
    await cancelled?.settle({ ok: true, head: { ...head, title: "Late" } });
    expect(store.state().open).toBe(before);
    expect(first?.stopped()).toBe(false);
  });

  test("gives way to the next, whose engine takes its place", async () => {
    const [first, second] = [held(), held()];
    const store = storeOf(first, second);
    store.openSite([]);
    await first.settle({ ok: true, head });
    store.openFiles([file("a.csv")]);
    await second.settle({ ok: true, head: { ...head, title: "Own" } });
    expect(store.state().open?.head.title).toBe("Own");
    expect(first.stopped()).toBe(true);
    expect(second.stopped()).toBe(false);
  });

  test("says when answers were taken over, or rows mended", async () => {
    const engine = held();
    const store = storeOf(engine);
    store.openSite([]);
    await engine.settle({ ok: true, head });
    const revision = store.state().open?.revision ?? 0;
    store.edited({ ...head, title: "Edited" });
    expect(store.state().open).toMatchObject({ edited: ["answers"], revision: revision + 1 });
    await store.mend([file("a-to-mend.csv")]);
    store.edited(head);
    expect(store.state().open).toMatchObject({ edited: ["answers", "mended"], unsaved: true });
    store.saved();
    expect(store.state().open).toMatchObject({ edited: ["answers", "mended"], unsaved: false });
  });
});

describe("files whose columns are not known", () => {
  const choices = [{ file: "hubs.csv", columns: { name: "Hub" }, everyRow: {} }];

  test("are asked about while what was open stays, and opened as a person says", async () => {
    const engines = [held(), held(), held()] as const;
    const { store, kept } = keeping("before", engines);
    store.openSite([]);
    await engines[0].settle({ ok: true, head });
    const before = store.state().open;

    store.openFiles([file("hubs.csv")]);
    expect(engines[1].plan()).toEqual({ kept: "before" });
    await engines[1].settle({ ok: false, toMatch });
    expect(store.state()).toEqual({
      open: before,
      opening: { kind: "matching", what: "hubs.csv", toMatch, problems: [] },
    });

    store.openMatched(choices, true);
    expect(engines[2].plan()).toEqual({ kept: "before", choices });
    await engines[2].settle({ ok: true, head, kept: "after" });
    expect(store.state().open?.files).toEqual(["hubs.csv"]);
    expect(kept()).toBe("after");
  });

  test("are asked about again, with what was chosen, where nothing could be used so", async () => {
    const engines = [held(), held()] as const;
    const { store, kept } = keeping("", engines);
    store.openFiles([file("hubs.csv")]);
    await engines[0].settle({ ok: false, toMatch });
    store.openMatched(choices, true);
    await engines[1].settle({ ok: false, problems: [problem] });
    expect(store.state().opening).toMatchObject({
      kind: "matching",
      problems: [problem],
      toMatch: { tables: [{ choice: { columns: { name: "Hub" } } }] },
    });
    expect(kept()).toBe("");
  });

  test("are not kept where that is not wanted, nor opened where they are dismissed", async () => {
    const engines = [held(), held()] as const;
    const { store, kept } = keeping("", engines);
    store.openFiles([file("hubs.csv")]);
    await engines[0].settle({ ok: false, toMatch });
    store.dismiss();
    expect(store.state()).toEqual({});
    store.openMatched(choices, false);
    await engines[1].settle({ ok: true, head, kept: "after" });
    expect(kept()).toBe("");
  });

  test("can be matched again once they are open", async () => {
    const engine = held();
    const store = storeOf(engine);
    store.openFiles([file("hubs.csv")]);
    await engine.settle({ ok: true, head });
    await store.matchAgain();
    expect(store.state().opening).toMatchObject({ kind: "matching", what: "hubs.csv", toMatch });
    store.dismiss();
    expect(store.state().open?.files).toEqual(["hubs.csv"]);
  });
});
