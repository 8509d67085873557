import { leadersInstrument } from "@abep/survey/instrument";
import { describe, expect, test, vi } from "vitest";
import type { RunningEngine } from "../../src/survey/engine/start-engine.js";
import { createStudyStore, type StudySource } from "../../src/survey/engine/study-store.js";
import type { Opened, Progress } from "../../src/survey/engine/types.js";

const head: Extract<Opened, { ok: true }>["study"] = {
  instrument: leadersInstrument,
  respondents: 3,
  problems: [],
  problemCounts: new Map(),
  ignored: [],
  encoding: "utf-8",
  menu: { variables: [], splits: [], regionFigures: [], askedIf: {} },
};
const content = { fileName: "a.csv", content: new Blob(["a"]), population: [] };
const own = (fileName: string): StudySource => ({ kind: "own", fileName });

/** Engines whose opening ends when the test says so. */
function engines() {
  const started: {
    readonly running: RunningEngine;
    readonly stop: ReturnType<typeof vi.fn<() => void>>;
    readonly tell: (progress: Progress) => void;
    readonly finish: (opened: Opened) => Promise<void>;
    readonly fail: (reason: Error) => Promise<void>;
  }[] = [];
  const start = (): RunningEngine => {
    let finish: (opened: Opened) => void = () => undefined;
    let fail: (reason: Error) => void = () => undefined;
    let tell: (progress: Progress) => void = () => undefined;
    const opened = new Promise<Opened>((resolve, reject) => {
      finish = resolve;
      fail = reject;
    });
    const never = () => Promise.reject(new Error("not asked for here"));
    const stop = vi.fn<() => void>();
    const running: RunningEngine = {
      stop,
      engine: {
        open: (_, onProgress) => {
          tell = onProgress;
          return opened;
        },
        reweigh: () => Promise.resolve(),
        overview: never,
        effects: never,
        question: never,
        crosstab: never,
        scale: never,
        region: never,
        instrumentFile: never,
      },
    };
    started.push({
      running,
      stop,
      tell: (progress) => {
        tell(progress);
      },
      finish: async (outcome) => {
        finish(outcome);
        await Promise.resolve();
        await Promise.resolve();
      },
      fail: async (reason) => {
        fail(reason);
        await Promise.resolve();
        await Promise.resolve();
      },
    });
    return running;
  };
  return { started, start };
}

describe("opening a file", () => {
  test("takes the place of the study before, whose engine ends", async () => {
    const { started, start } = engines();
    const store = createStudyStore(start);
    store.open(own("a.csv"), content);
    await started[0]?.finish({ ok: true, study: head });
    expect(store.state().study?.source.fileName).toBe("a.csv");
    store.open(own("b.csv"), content);
    expect(store.state().study?.source.fileName).toBe("a.csv");
    expect(started[0]?.stop).not.toHaveBeenCalled();
    await started[1]?.finish({ ok: true, study: head });
    expect(store.state().study?.source.fileName).toBe("b.csv");
    expect(started[0]?.stop).toHaveBeenCalledOnce();
    expect(started[1]?.stop).not.toHaveBeenCalled();
  });

  test("tells how far it is", () => {
    const { started, start } = engines();
    const store = createStudyStore(start);
    store.open(own("a.csv"), content);
    started[0]?.tell({ step: "reading", done: 0.4 });
    expect(store.state().opening).toEqual({
      kind: "running",
      fileName: "a.csv",
      progress: { step: "reading", done: 0.4 },
    });
  });

  test("stopped half-way leaves the former study as it was, and ends at once", async () => {
    const { started, start } = engines();
    const store = createStudyStore(start);
    store.open(own("a.csv"), content);
    await started[0]?.finish({ ok: true, study: head });
    const before = store.state().study;
    store.open(own("b.csv"), content);
    started[1]?.tell({ step: "reading", done: 0.5 });
    store.cancel();
    expect(started[1]?.stop).toHaveBeenCalledOnce();
    expect(store.state()).toEqual({
      study: before,
      opening: { kind: "stopped", fileName: "b.csv" },
    });
    // What a stopped engine still says is heard by nobody.
    started[1]?.tell({ step: "weighting", done: 0 });
    await started[1]?.finish({ ok: true, study: head });
    expect(store.state().study).toBe(before);
    expect(store.state().opening?.kind).toBe("stopped");
  });

  test("refused, or broken, keeps the former study and says why", async () => {
    const { started, start } = engines();
    const store = createStudyStore(start);
    store.open(own("a.csv"), content);
    await started[0]?.finish({ ok: true, study: head });
    const before = store.state().study;
    const problem = {
      severity: "error",
      code: "file-kind",
      message: "It is a picture.",
      remedy: "Save it as CSV.",
    } as const;
    store.open(own("b.csv"), content);
    await started[1]?.finish({ ok: false, problems: [problem] });
    expect(store.state()).toEqual({
      study: before,
      opening: { kind: "refused", fileName: "b.csv", problems: [problem] },
    });
    store.open(own("c.csv"), content);
    await started[2]?.fail(new Error("out of memory"));
    const { opening } = store.state();
    expect(opening?.kind === "refused" && opening.problems[0]?.message).toContain("out of memory");
    expect(store.state().study).toBe(before);
    store.dismiss();
    expect(store.state()).toEqual({ study: before });
  });
});

test("other weights are another revision of the same study", async () => {
  const { started, start } = engines();
  const store = createStudyStore(start);
  store.open(own("a.csv"), content);
  await started[0]?.finish({ ok: true, study: head });
  const before = store.state().study;
  await store.reweigh({ trimAt: 3 });
  const after = store.state().study;
  expect(after?.settings).toEqual({ trimAt: 3 });
  expect(after?.engine).toBe(before?.engine);
  expect(after?.revision).not.toBe(before?.revision);
});
