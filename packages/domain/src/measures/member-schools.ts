import type { Dataset } from "../model.js";

/** How far the recorded member schools of two partnerships are the same. */
export interface SharedSchools {
  /** URNs of the schools that have a part in both. */
  readonly shared: readonly string[];
  /** |A ∩ B| / |A ∪ B| of the schools that are recorded. */
  readonly jaccard: number;
  /** |A ∩ B| / min(|A|, |B|) of the schools that are recorded. */
  readonly coefficient: number;
}

/**
 * URNs of the schools that have a part in each of some partnerships, of those that have any recorded. Schools
 * that only pay, or whose part has an end, are left out. A trust that has a part stands for none of its schools,
 * since it need not bring in all of them.
 */
export function memberSchools(
  { members }: Pick<Dataset, "members">,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const schools = new Map<string, Set<string>>();
  for (const { partnershipId, memberKind, memberId, role, to } of members) {
    if (memberKind !== "school" || role === "funder" || to !== undefined || !ids.has(partnershipId))
      continue;
    const own = schools.get(partnershipId);
    if (own === undefined) schools.set(partnershipId, new Set([memberId]));
    else own.add(memberId);
  }
  return schools;
}

/** What two sets of schools have in common; `undefined` where one of them is not known. */
export function sharedSchools(
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
): SharedSchools | undefined {
  if (a === undefined || b === undefined) return undefined;
  const shared = [...a].filter((urn) => b.has(urn)).sort();
  return {
    shared,
    jaccard: shared.length / (a.size + b.size - shared.length),
    coefficient: shared.length / Math.min(a.size, b.size),
  };
}
