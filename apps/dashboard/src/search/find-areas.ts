import { allAuthorities, currentSuccessors, type Authority } from "@abep/geography";

/** One line of the search box's list: a current LA, and why it answers what was typed. */
export interface AreaSuggestion {
  readonly gss: string;
  readonly name: string;
  /** Region, or what the LA took over from. */
  readonly hint: string;
}

/** How a search box finds areas: the best first, at most `limit`. */
export type FindAreas = (text: string, limit?: number) => readonly AreaSuggestion[];

/**
 * Finds LAs by GSS code, DfE code, or the start of a word in any of their names. An ended LA leads
 * to the LAs that cover its area today.
 */
export const findAreas: FindAreas = (text, limit = 8) => {
  const wanted = searchKey(text);
  if (wanted === "") return [];
  const found: { rank: number; suggestion: AreaSuggestion }[] = [];
  const seen = new Set<string>();
  const ranked = allAuthorities()
    .map((authority) => ({ authority, rank: rankOf(authority, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.authority.shortName.localeCompare(b.authority.shortName));
  for (const { authority, rank } of ranked) {
    for (const current of currentSuccessors(authority.gss)) {
      if (seen.has(current.gss)) continue;
      seen.add(current.gss);
      found.push({ rank, suggestion: suggestion(current, authority) });
    }
  }
  return found.slice(0, limit).map((entry) => entry.suggestion);
};

/** Text as names are compared: small letters, no accents, `&` as “and”, one space between words. */
export function searchKey(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[.'’]/g, "")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/** The line for a current LA that was found by itself, or by one that it took over from. */
export function suggestion(current: Authority, matched: Authority): AreaSuggestion {
  const sameName = current.shortName === matched.shortName;
  return {
    gss: current.gss,
    name: current.shortName,
    hint:
      matched.end === undefined || sameName
        ? current.region.name
        : `was ${matched.shortName} until ${matched.end.slice(0, 4)}`,
  };
}

/** 0: no match. Current before ended, whole code or name before its start, before a later word. */
function rankOf(authority: Authority, wanted: string): number {
  const current = authority.end === undefined ? 1 : 0;
  if (searchKey(authority.gss) === wanted || authority.dfe === wanted) return 8 + current;
  let best = 0;
  for (const name of [authority.shortName, authority.name, authority.council ?? ""]) {
    const key = searchKey(name);
    if (key === wanted) best = Math.max(best, 6);
    else if (key.startsWith(wanted)) best = Math.max(best, 4);
    else if (` ${key}`.includes(` ${wanted}`)) best = Math.max(best, 2);
  }
  return best === 0 ? 0 : best + current;
}
