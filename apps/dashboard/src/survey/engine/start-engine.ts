import { proxy, wrap } from "comlink";
import type { Engine, Opened, Progress, Source } from "./types.js";

type Later<Call> = Call extends (...args: infer Args) => infer Result
  ? (...args: Args) => Promise<Awaited<Result>>
  : never;

/** An engine whose answers come later, from wherever it runs. */
export type RemoteEngine = { readonly [Name in keyof Engine]: Later<Engine[Name]> };

export interface RunningEngine {
  readonly engine: RemoteEngine;
  /** Ends it at once, whatever it is doing. */
  readonly stop: () => void;
}

/** Starts an engine in a worker of its own, so that the page never waits for it. */
export function startEngine(): RunningEngine {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const remote = wrap<Engine>(worker);
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => {
      reject(new Error("The part of this page that does the sums could not be started."));
    });
  });
  return {
    stop: () => {
      worker.terminate();
    },
    engine: {
      open: (source: Source, onProgress: (progress: Progress) => void): Promise<Opened> =>
        Promise.race([remote.open(source, proxy(onProgress)), failure]),
      reweigh: (settings) => remote.reweigh(settings),
      overview: () => remote.overview(),
      effects: () => remote.effects(),
      question: (id, selection) => remote.question(id, selection),
      crosstab: (rows, columns, selection) => remote.crosstab(rows, columns, selection),
      scale: (id, type, selection) => remote.scale(id, type, selection),
      region: (id) => remote.region(id),
      instrumentFile: (id) => remote.instrumentFile(id),
    },
  };
}
