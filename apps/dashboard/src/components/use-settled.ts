import { useSyncExternalStore } from "react";

/** A promise that remembers what it came to, so that this can be read while rendering. */
type Remembering<T> = Promise<T> & { outcome?: T };

/**
 * What a promise came to, or `undefined` while it is under way. Not React's `use`: where a fallback has
 * been shown, Suspense holds the contents back for another 300 ms.
 *
 * @param promise one that never rejects, and the same one on each render
 */
export function useSettled<T extends object>(promise: Promise<T>): T | undefined {
  return useSyncExternalStore(
    (listener) => {
      let listening = true;
      void settle(promise).then(() => {
        if (listening) listener();
      });
      return () => {
        listening = false;
      };
    },
    () => outcomeOf(promise),
    () => undefined,
  );
}

/** Waits for a promise and makes it remember its value. */
async function settle<T>(promise: Remembering<T>): Promise<void> {
  promise.outcome = await promise;
}

function outcomeOf<T>(promise: Remembering<T>): T | undefined {
  return promise.outcome;
}
