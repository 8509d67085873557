import { useSyncExternalStore } from "react";

/** The width from which columns stand side by side; the style sheets hold the same figure. */
const wide = "(width >= 60rem)";

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener("change", listener);
  return () => {
    query.removeEventListener("change", listener);
  };
}

/** Whether the window is wide enough for columns; for what style sheets alone cannot do. */
export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(wide).matches,
    () => true,
  );
}
