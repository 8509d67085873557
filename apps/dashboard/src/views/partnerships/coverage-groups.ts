import type { PartnershipCoverage } from "../../data/shipped.js";

/** LAs to which the same stated areas led. */
export interface CoverageGroup {
  readonly stated: PartnershipCoverage["stated"];
  readonly entries: readonly PartnershipCoverage[];
  /** What is said of all of them alike, told once; absent where their notes differ. */
  readonly note?: string;
}

/** Puts LAs together that rest on the same stated areas: a region stated once is told once. */
export function coverageGroups(coverage: readonly PartnershipCoverage[]): readonly CoverageGroup[] {
  const groups = new Map<string, PartnershipCoverage[]>();
  for (const entry of coverage) {
    const key = JSON.stringify(entry.stated);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].map((entries) => {
    const notes = new Set(entries.map((entry) => entry.notes.join(" ")));
    const [note] = notes;
    return {
      stated: entries[0]?.stated ?? [],
      entries,
      ...(notes.size === 1 && note !== undefined && note !== "" && { note }),
    };
  });
}
