/** How p-values are adjusted for there being several; the names are those of R's `p.adjust`. */
export type AdjustMethod =
  "holm" | "hochberg" | "hommel" | "bonferroni" | "BH" | "fdr" | "BY" | "none";

/**
 * P-values adjusted for there being several, in the order given: R's `p.adjust`.
 *
 * - `bonferroni`, `holm` (1979), `hochberg` (1988), `hommel` (1988): the chance of any false finding.
 * - `BH` (Benjamini and Hochberg 1995; `fdr` is another name for it), `BY` (Benjamini and Yekutieli 2001): the
 *   share of findings that are false.
 *
 * @param p numbers from 0 to 1
 */
export function adjustPValues(p: readonly number[], method: AdjustMethod): readonly number[] {
  const n = p.length;
  if (method === "none" || n === 0) return p;
  const order = p.map((_, at) => at).sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0));
  const sorted = order.map((at) => p[at] ?? 0);
  const adjusted = inOrder(sorted, method);
  const result = Array.from(p);
  order.forEach((at, rank) => {
    result[at] = adjusted[rank] ?? 1;
  });
  return result;
}

/** For p-values from the smallest up. */
function inOrder(p: readonly number[], method: Exclude<AdjustMethod, "none">): readonly number[] {
  const n = p.length;
  switch (method) {
    case "bonferroni":
      return p.map((value) => Math.min(1, n * value));
    case "holm":
      return running(
        p.map((value, rank) => (n - rank) * value),
        Math.max,
      );
    case "hochberg":
      return falling(p.map((value, rank) => (n - rank) * value));
    case "BH":
    case "fdr":
      return falling(p.map((value, rank) => (n / (rank + 1)) * value));
    case "BY": {
      const harmonic = p.reduce((sum, _, rank) => sum + 1 / (rank + 1), 0);
      return falling(p.map((value, rank) => ((harmonic * n) / (rank + 1)) * value));
    }
    case "hommel":
      return hommel(p);
  }
}

function running(
  values: readonly number[],
  keep: (a: number, b: number) => number,
): readonly number[] {
  let kept: number | undefined;
  return values.map((value) => {
    kept = Math.min(1, kept === undefined ? value : keep(kept, value));
    return kept;
  });
}

function falling(values: readonly number[]): readonly number[] {
  return running(values.toReversed(), Math.min).toReversed();
}

/** Wright's algorithm (1992), Biometrics 48, 1005–1013. */
function hommel(p: readonly number[]): readonly number[] {
  const n = p.length;
  let adjusted = p.map(() => Math.min(...p.map((value, rank) => (n * value) / (rank + 1))));
  const least = adjusted.slice();
  for (let m = n - 1; m >= 2; m -= 1) {
    const rest = n - m + 1;
    const high = p.slice(rest);
    const own = Math.min(...high.map((value, at) => (m * value) / (at + 2)));
    const bounds = p.map((value, rank) => (rank < rest ? Math.min(m * value, own) : 0));
    const last = bounds[rest - 1] ?? 0;
    adjusted = bounds.map((bound, rank) => (rank < rest ? bound : last));
    adjusted.forEach((bound, rank) => {
      least[rank] = Math.max(least[rank] ?? 0, bound);
    });
  }
  return least.map((value, rank) => Math.max(value, p[rank] ?? 0));
}
