import { describe, expect, test } from "vitest";
import type { RemoteDatasetEngine } from "../../src/datasets/start-engine.js";
import { Stopped, workOnCopy } from "../../src/datasets/work-on-copy.js";

/** Two engines that only say through which port they speak. */
function engines() {
  const asked: string[] = [];
  let stops = 0;
  const of = (name: string): RemoteDatasetEngine => {
    const some: Partial<RemoteDatasetEngine> = {
      lend: () => Promise.resolve(void asked.push(`${name} lends`)),
      borrow: () => Promise.resolve(void asked.push(`${name} borrows`)),
      exportAs: () => new Promise(() => undefined),
    };
    return some as RemoteDatasetEngine;
  };
  return {
    asked,
    stops: () => stops,
    open: { engine: of("first") },
    start: () => ({
      engine: of("helper"),
      stop: () => {
        stops += 1;
      },
    }),
  };
}

describe("work on a copy of the data set", () => {
  test("is done by an engine of its own, which ends with it", async () => {
    const { asked, stops, open, start } = engines();
    const { signal } = new AbortController();
    const made = await workOnCopy(open, signal, () => Promise.resolve("made"), start);
    expect(made).toBe("made");
    expect(asked).toEqual(["first lends", "helper borrows"]);
    expect(stops()).toBe(1);
  });

  test("is stopped at once, and the engine of the data set goes on", async () => {
    const { stops, open, start } = engines();
    const stopping = new AbortController();
    const work = workOnCopy(open, stopping.signal, (engine) => engine.exportAs("csv"), start);
    stopping.abort();
    await expect(work).rejects.toBeInstanceOf(Stopped);
    expect(stops()).toBe(1);
  });

  test("ends its engine where it fails, and does not begin where it is stopped already", async () => {
    const { stops, open, start } = engines();
    const { signal } = new AbortController();
    const failing = workOnCopy(open, signal, () => Promise.reject(new Error("no room")), start);
    await expect(failing).rejects.toThrow("no room");
    expect(stops()).toBe(1);
    const before = workOnCopy(open, AbortSignal.abort(), () => Promise.resolve(1), start);
    await expect(before).rejects.toBeInstanceOf(Stopped);
    expect(stops()).toBe(1);
  });
});
