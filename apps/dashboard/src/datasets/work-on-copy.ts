import {
  startDatasetEngine,
  type RemoteDatasetEngine,
  type RunningDatasetEngine,
} from "./start-engine.js";
import type { OpenDataset } from "./store.js";

/** Work was stopped before it was done. */
export class Stopped extends Error {}

/**
 * Has work done on a copy of the data set that is open, by an engine of its own: to stop it is to end
 * that engine, and the data set stays. Rejects with `Stopped` once the signal says so.
 */
export async function workOnCopy<T>(
  open: Pick<OpenDataset, "engine">,
  signal: AbortSignal,
  work: (engine: RemoteDatasetEngine) => Promise<T>,
  start: () => RunningDatasetEngine = startDatasetEngine,
): Promise<T> {
  if (signal.aborted) throw new Stopped();
  const helper = start();
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(new Stopped());
    });
  });
  const done = async (): Promise<T> => {
    const { port1, port2 } = new MessageChannel();
    await Promise.all([open.engine.lend(port1), helper.engine.borrow(port2)]);
    return await work(helper.engine);
  };
  try {
    return await Promise.race([done(), stopped]);
  } finally {
    helper.stop();
  }
}
