import type { Trust } from "./leaders.js";
import type { Random } from "./random.js";
import type { LaSchools } from "./schools.js";

/** A school that belongs to a trust. */
interface Member {
  readonly school: number;
  readonly place: LaSchools;
}

/** The share of schools in trusts whose trust takes schools from all over England. */
export const acrossRegions = 0.12;

/**
 * Puts schools together into trusts of 2 to 40. Most trusts lie in one region, in one LA or in LAs that follow each
 * other in the list of areas; some reach across regions.
 */
export function formTrusts(
  members: readonly Member[],
  random: Random,
): { readonly trusts: readonly Trust[]; readonly trustOf: ReadonlyMap<number, Trust> } {
  const pools = new Map<string, Member[]>();
  for (const member of random.shuffled(members)) {
    const pool = random.chance(acrossRegions) ? "" : member.place.region;
    const list = pools.get(pool);
    if (list) list.push(member);
    else pools.set(pool, [member]);
  }
  const trusts: Trust[] = [];
  const trustOf = new Map<number, Trust>();
  for (const [pool, list] of [...pools].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const inOrder = pool === "" ? list : list.sort((a, b) => (a.place.la < b.place.la ? -1 : 1));
    for (const own of cut(inOrder, random)) {
      const place = commonest(own.map((member) => member.place));
      const name = `Simulated Trust ${String(trusts.length + 1).padStart(4, "0")}`;
      const trust = { name, size: own.length, place };
      trusts.push(trust);
      for (const { school } of own) trustOf.set(school, trust);
    }
  }
  return { trusts, trustOf };
}

/** Cuts a list into runs of 2 to 40, most of them short. */
function cut(list: readonly Member[], random: Random): readonly (readonly Member[])[] {
  const runs: (readonly Member[])[] = [];
  for (let from = 0; from < list.length;) {
    const size = 2 + Math.floor(39 * random.uniform() ** 4);
    const left = list.length - from - size;
    // A school left over alone would be no trust.
    const whole = left === 1 ? Math.max(3, size - 1) : size;
    const taken = Math.min(whole, list.length - from);
    runs.push(list.slice(from, from + taken));
    from += taken;
  }
  return runs;
}

function commonest(places: readonly LaSchools[]): LaSchools {
  const counts = new Map<LaSchools, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined) throw new RangeError("A trust without schools");
  return first[0];
}
