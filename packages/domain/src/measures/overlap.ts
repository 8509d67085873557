import type { Dataset } from "../model.js";
import { resolveCoverage, type Coverage } from "../placement/resolve.js";
import { memberSchools, sharedSchools, type SharedSchools } from "./member-schools.js";
import { reachOf, type Reach } from "./reach.js";
import { weightOf, type SchoolCounts } from "./weight.js";

/** A figure that lies between what is certain and what is possible, both from 0 to 1. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** How far two partnerships work in the same places. */
export interface Overlap {
  /** Ids of the two, in the order of the alphabet. */
  readonly a: string;
  readonly b: string;
  /** Codes of the districts that both work in; an authority of a single tier is its own district. */
  readonly districts: readonly string[];
  /** Codes of further districts that both may work in. */
  readonly possible: readonly string[];
  /** GSS codes of the local authorities that both reach, be it in different districts. */
  readonly authorities: readonly string[];
  readonly jaccard: Bounds;
  readonly coefficient: Bounds;
  /** What both figures are counted in. */
  readonly basis: "districts" | "schools";
  /** Named areas of either that lead to no local authority: what they share there is not known. */
  readonly unresolved: readonly string[];
  /** By the schools themselves; only where members of both are recorded. */
  readonly schools?: SharedSchools;
}

/** How overlaps are counted. */
export interface OverlapOptions {
  /** The coverage, where it has been resolved already. */
  readonly coverage?: Pick<Coverage, "placements" | "unplaced">;
  /** Number of schools by code of the district; one that is not listed has none. */
  readonly schools?: SchoolCounts;
}

/**
 * Every pair of partnerships that work, or may work, in a district in common, or share a school; closed ones
 * apart; those that share most first.
 *
 * A is the set of districts that the first works in, in whole or in part: two that cover different parts of one
 * district share it. A? are the further districts that it may work in: all those of an authority that it
 * covers in part, where no row says which. B and B? are those of the second, and |X| = Σ w(d), d ∈ X, with
 * w(d) = 1, or the number of schools in d where some district of the two has one.
 *
 *     Jaccard:      |A ∩ B| / |A ∪ A? ∪ B ∪ B?|  ≤  J  ≤  |S| / |A ∪ B ∪ S|
 *     coefficient:  |A ∩ B| / min(|A ∪ A?|, |B ∪ B?|)  ≤  C  ≤  min(1, |S| / min(|A|, |B|))
 *
 * with S = (A ∪ A?) ∩ (B ∪ B?). Where every district is known both bounds are the measure itself:
 * J = |A ∩ B| / |A ∪ B| (Jaccard 1901), and C = |A ∩ B| / min(|A|, |B|) (Simpson 1943), which is 1 where one lies within
 * the other. Areas that lead to no authority are left out and listed.
 */
export function overlaps(
  dataset: Pick<Dataset, "partnerships" | "coverage" | "members" | "about">,
  { coverage = resolveCoverage(dataset), schools }: OverlapOptions = {},
): readonly Overlap[] {
  const reach = reachOf(dataset, coverage);
  const members = memberSchools(dataset, new Set(reach.keys()));
  const places = new Map<string, string[]>();
  const note = (place: string, id: string): void => {
    const ids = places.get(place);
    if (ids === undefined) places.set(place, [id]);
    else ids.push(id);
  };
  for (const [id, { certain, possible }] of reach)
    for (const code of [...certain, ...possible]) note(code, id);
  for (const [id, urns] of members) for (const urn of urns) note(urn, id);
  return pairsIn(places.values())
    .map(([a, b]): Overlap => {
      const shared = sharedSchools(members.get(a), members.get(b));
      return {
        a,
        b,
        ...overlapOf(reach.get(a) ?? nowhere, reach.get(b) ?? nowhere, schools),
        ...(shared !== undefined && { schools: shared }),
      };
    })
    .sort(
      (x, y) =>
        y.districts.length - x.districts.length ||
        y.jaccard.most - x.jaccard.most ||
        order(x.a, y.a) ||
        order(x.b, y.b),
    );
}

const nowhere: Reach = {
  certain: new Set(),
  possible: new Set(),
  authorities: new Set(),
  unresolved: [],
};

/** Each pair that stands together in some group, once, in the order of the alphabet. */
function pairsIn(groups: Iterable<readonly string[]>): readonly (readonly [string, string])[] {
  const pairs = new Map<string, Set<string>>();
  for (const ids of groups)
    for (const [index, id] of ids.entries())
      for (const other of ids.slice(index + 1)) {
        const [a, b] = id < other ? [id, other] : [other, id];
        const others = pairs.get(a);
        if (others === undefined) pairs.set(a, new Set([b]));
        else others.add(b);
      }
  return [...pairs].flatMap(([a, others]) => [...others].map((b) => [a, b] as const));
}

function overlapOf(
  a: Reach,
  b: Reach,
  schools: SchoolCounts | undefined,
): Omit<Overlap, "a" | "b" | "schools"> {
  const all = new Set([...a.certain, ...a.possible, ...b.certain, ...b.possible]);
  const { weight, basis } = weightOf(all, schools);
  const inA = (code: string): boolean => a.certain.has(code) || a.possible.has(code);
  const inB = (code: string): boolean => b.certain.has(code) || b.possible.has(code);
  const both = [...all].filter((code) => inA(code) && inB(code));
  const districts = both.filter((code) => a.certain.has(code) && b.certain.has(code));
  const known = new Set([...a.certain, ...b.certain, ...both]);
  return {
    districts: districts.sort(),
    possible: both.filter((code) => !districts.includes(code)).sort(),
    authorities: [...a.authorities].filter((gss) => b.authorities.has(gss)).sort(),
    jaccard: {
      least: share(weight(districts), weight(all)),
      most: share(weight(both), weight(known)),
    },
    coefficient: {
      least: share(
        weight(districts),
        Math.min(weight([...all].filter(inA)), weight([...all].filter(inB))),
      ),
      most: Math.min(1, share(weight(both), Math.min(weight(a.certain), weight(b.certain)))),
    },
    basis,
    unresolved: [...new Set([...a.unresolved, ...b.unresolved])].sort(),
  };
}

/** A part of nothing is nothing; something of which nobody knows the whole may be all of it. */
function share(part: number, whole: number): number {
  if (part === 0) return 0;
  return whole === 0 ? 1 : part / whole;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
