import { proxy, transfer, wrap } from "comlink";
import type { DatasetEngine, Opened } from "./types.js";

type Later<Call> = Call extends (...args: infer Args) => infer Result
  ? (...args: Args) => Promise<Awaited<Result>>
  : never;

/** An engine whose answers come later, from wherever it runs. */
export type RemoteDatasetEngine = {
  readonly [Name in keyof DatasetEngine]: Later<DatasetEngine[Name]>;
};

export interface RunningDatasetEngine {
  readonly engine: RemoteDatasetEngine;
  /** Ends it at once, whatever it is doing. */
  readonly stop: () => void;
}

/** Starts an engine in a worker of its own, so that the page never waits for it. */
export function startDatasetEngine(): RunningDatasetEngine {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const remote = wrap<DatasetEngine>(worker);
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => {
      reject(new Error("The part of this page that reads data sets could not be started."));
    });
  });
  // Whoever asks for something is told; that nobody asks is no trouble.
  failure.catch(() => undefined);
  const sooner = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, failure]);
  return {
    stop: () => {
      worker.terminate();
    },
    engine: {
      openSite: (files, onProgress) => sooner<Opened>(remote.openSite(files, proxy(onProgress))),
      open: (files, plan, onProgress) =>
        sooner<Opened>(remote.open(files, plan, proxy(onProgress))),
      toMatch: () => remote.toMatch(),
      addMatches: (kept, saved) => remote.addMatches(kept, saved),
      mend: (files) => remote.mend(files),
      mendFile: () => remote.mendFile(),
      tracker: (today, staleAfter) => remote.tracker(today, staleAfter),
      lend: (port) => remote.lend(transfer(port, [port])),
      borrow: (port) => sooner(remote.borrow(transfer(port, [port]))),
      differences: (site, onProgress) => remote.differences(site, proxy(onProgress)),
      changeLog: (site, onProgress) => remote.changeLog(site, proxy(onProgress)),
      exportAs: (format) => remote.exportAs(format),
      measures: () => remote.measures(),
      pack: (gss, today, replyTo) => remote.pack(gss, today, replyTo),
      readPack: (file, today) => remote.readPack(file, today),
      takePack: (theirs) => remote.takePack(theirs),
      contacts: (log, today) => remote.contacts(log, today),
    },
  };
}
