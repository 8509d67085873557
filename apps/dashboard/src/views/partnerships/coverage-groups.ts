import type { PartnershipCoverage } from "../../data/shipped.js";
import { areaName } from "../area/area-name.js";

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
    const note = sharedNote(entries);
    return { stated: entries[0]?.stated ?? [], entries, ...(note !== undefined && { note }) };
  });
}

/** What the notes of several LAs say alike, also where each says it with its own name. */
function sharedNote(entries: readonly PartnershipCoverage[]): string | undefined {
  const notes = entries.map((entry) => entry.notes.join(" "));
  const unnamed = entries.map(({ area }, place) => withoutName(notes[place] ?? "", areaName(area)));
  for (const told of [notes, unnamed]) {
    const [first] = told;
    if (first !== "" && told.every((text) => text === first)) return first;
  }
  return undefined;
}

/** The name may be part of a longer one before: “Greater Manchester is named; Manchester belongs to it.” */
function withoutName(note: string, name: string): string {
  const at = note.lastIndexOf(name);
  return at < 0 ? note : `${note.slice(0, at)}each of these LAs${note.slice(at + name.length)}`;
}
