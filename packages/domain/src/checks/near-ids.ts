import { nearest } from "../problems/nearest.js";

/** Comparisons, of a microsecond or so each, after which ids get no more suggestions. */
const most = 3_000_000;

/**
 * Finds the id that is nearest to one that points to no record. Many rows may have the same, which is
 * looked for once; and a table that goes with another one altogether, with thousands of them, gets
 * suggestions for the first alone.
 */
export function nearestOf(ids: Iterable<string>): (id: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  let candidates: readonly string[] | undefined;
  let left = most;
  return (id) => {
    if (found.has(id)) return found.get(id);
    candidates ??= [...ids];
    left -= candidates.length;
    const near = left < 0 ? undefined : nearest(id, candidates);
    found.set(id, near);
    return near;
  };
}
