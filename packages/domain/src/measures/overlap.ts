import type { Dataset } from "../model.js";
import { resolveCoverage, type Coverage } from "../placement/resolve.js";

/** How far two partnerships work in the same local authorities. */
export interface Overlap {
  /** Ids of the two, in the order of the alphabet. */
  readonly a: string;
  readonly b: string;
  /** GSS codes of the authorities that both reach. */
  readonly shared: readonly string[];
  /** |A ∩ B| / |A ∪ B|. Source: Jaccard (1901). */
  readonly jaccard: number;
  /** |A ∩ B| / min(|A|, |B|): 1 where one lies within the other. Source: Simpson (1943). */
  readonly coefficient: number;
}

/**
 * Every pair of partnerships that reach a local authority in common, closed ones apart; those that share most
 * first. A and B are the authorities that each reaches, in whole or in part: two that cover different
 * parts of one county share it.
 */
export function overlaps(
  dataset: Pick<Dataset, "partnerships" | "coverage">,
  coverage: Pick<Coverage, "placements"> = resolveCoverage(dataset),
): readonly Overlap[] {
  const open = new Set(
    dataset.partnerships.filter(({ status }) => status !== "closed").map(({ id }) => id),
  );
  const reach = new Map<string, number>();
  const inArea = new Map<string, string[]>();
  for (const { partnershipId, gss } of coverage.placements) {
    if (!open.has(partnershipId)) continue;
    reach.set(partnershipId, (reach.get(partnershipId) ?? 0) + 1);
    inArea.set(gss, [...(inArea.get(gss) ?? []), partnershipId]);
  }
  const shared = new Map<string, Map<string, string[]>>();
  for (const [gss, ids] of inArea)
    for (const [index, id] of ids.entries())
      for (const other of ids.slice(index + 1)) {
        const [a, b] = id < other ? [id, other] : [other, id];
        const row = shared.get(a) ?? new Map<string, string[]>();
        row.set(b, [...(row.get(b) ?? []), gss]);
        shared.set(a, row);
      }
  return [...shared]
    .flatMap(([a, row]) => [...row].map(([b, codes]) => overlapOf(a, b, codes, reach)))
    .sort(
      (x, y) => y.shared.length - x.shared.length || y.jaccard - x.jaccard || (x.a < y.a ? -1 : 1),
    );
}

function overlapOf(
  a: string,
  b: string,
  shared: readonly string[],
  reach: ReadonlyMap<string, number>,
): Overlap {
  const [sizeA, sizeB] = [reach.get(a) ?? 0, reach.get(b) ?? 0];
  return {
    a,
    b,
    shared: shared.toSorted(),
    jaccard: shared.length / (sizeA + sizeB - shared.length),
    coefficient: shared.length / Math.min(sizeA, sizeB),
  };
}
