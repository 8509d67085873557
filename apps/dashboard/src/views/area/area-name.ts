import { findAnyAuthority } from "@abep/geography";

/** The everyday name of an LA, current or ended; the code itself where it is no LA's. */
export function areaName(gss: string): string {
  return findAnyAuthority(gss)?.shortName ?? gss;
}

/** A name as it stands within a sentence: “the Isle of Wight”, “Sheffield”. */
export function nameInSentence(name: string): string {
  return /^(?:Isles? of|City of|East Riding)/.test(name) ? `the ${name}` : name;
}

/** The name of an LA within a sentence, by its code. */
export function areaInSentence(gss: string): string {
  return nameInSentence(areaName(gss));
}
