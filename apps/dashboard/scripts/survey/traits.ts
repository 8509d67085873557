import type { Leader, Trust } from "./leaders.js";
import type { Random } from "./random.js";
import type { LaSchools, Phase } from "./schools.js";

/** What answers depend on, and nobody sees. */
const factors = ["support", "local", "demand", "activity", "inward", "strain"] as const;
export type Factor = (typeof factors)[number];
type Lean = Readonly<Record<Factor, number>>;

/** What is true of a leader. */
export interface Traits {
  readonly lean: Lean;
  readonly inPartnership: boolean;
  readonly inTrust: boolean;
  readonly phase: Phase | "trust";
}

/** Standard deviations of what a leader shares with the region, the LA and the trust, and of what is their own. */
export const spread = { region: 0.25, la: 0.35, trust: 0.35, person: 0.8 };

/** The share of LAs with a partnership, and how likely schools there and elsewhere are to be in one. */
export const partnerships = { las: 0.4, least: 0.45, most: 0.9, elsewhere: 0.05 };

const byPhase: Readonly<Partial<Record<Phase | "trust", Partial<Lean>>>> = {
  middle: { local: 0.2, activity: 0.2 },
  secondary: { support: -0.25, local: -0.45, demand: -0.2, activity: 0.15, inward: 0.5 },
  all_through: { local: -0.3, demand: -0.2, inward: 0.4 },
  special: { support: -0.1, local: 0.3, demand: 0.4, activity: 0.3 },
  alternative: { support: -0.3, local: 0.2, demand: 0.5, strain: 0.3 },
  trust: { local: -0.1, demand: -0.1, activity: 0.4, inward: 0.7 },
};
const ofMembers: Partial<Lean> = { support: 0.6, local: 0.4, demand: -0.4, activity: 0.5 };
const inTrusts: Partial<Lean> = { support: 0.1, local: -0.25, inward: 0.7 };

/** Gives leaders their traits; what belongs to a region, an LA or a trust is drawn once, and shared. */
export function traitsFrom(random: Random): (leader: Leader) => Traits {
  const shared = (sd: number) => remember(() => drawLean(random, sd));
  const regions = shared(spread.region);
  const las = shared(spread.la);
  const trusts = shared(spread.trust);
  const membership = remember(() =>
    random.chance(partnerships.las)
      ? partnerships.least + (partnerships.most - partnerships.least) * random.uniform()
      : partnerships.elsewhere,
  );
  const none = constant(0);
  return (leader) => {
    const { place, trust } = leader;
    const phase = leader.level === "school" ? leader.phase : "trust";
    const inPartnership = random.chance(membership(place));
    const parts: readonly Partial<Lean>[] = [
      regions(place.region),
      las(place),
      trust === undefined ? none : trusts(trust),
      drawLean(random, spread.person),
      byPhase[phase] ?? none,
      inPartnership ? ofMembers : none,
      trust === undefined ? none : inTrusts,
    ];
    const own = sum(parts);
    return {
      lean: {
        ...own,
        support: own.support + 0.25 * own.local,
        demand: own.demand + 0.3 * own.local - 0.15 * own.support,
        activity: own.activity + 0.3 * own.local,
      },
      inPartnership,
      inTrust: trust !== undefined,
      phase,
    };
  };
}

function drawLean(random: Random, sd: number): Lean {
  return {
    support: random.normal(sd),
    local: random.normal(sd),
    demand: random.normal(sd),
    activity: random.normal(sd),
    inward: random.normal(sd),
    strain: random.normal(sd),
  };
}

function constant(value: number): Lean {
  return {
    support: value,
    local: value,
    demand: value,
    activity: value,
    inward: value,
    strain: value,
  };
}

function sum(parts: readonly Partial<Lean>[]): Lean {
  const total: Record<Factor, number> = { ...constant(0) };
  for (const part of parts) {
    for (const factor of factors) total[factor] += part[factor] ?? 0;
  }
  return total;
}

/** Draws once for each key. */
function remember<Value>(draw: () => Value): (key: string | LaSchools | Trust) => Value {
  const known = new Map<string | LaSchools | Trust, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = draw();
    known.set(key, fresh);
    return fresh;
  };
}
