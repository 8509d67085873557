import type { Factor, Traits } from "../traits.js";

/** How an answer, an item or an option is liked: where it stands, and what moves it. */
export interface Effects {
  readonly at: number;
  readonly on?: Readonly<Partial<Record<Factor, number>>>;
  /** For those in a partnership. */
  readonly member?: number;
  /** For those in a trust. */
  readonly trust?: number;
  readonly phase?: Readonly<Partial<Record<Traits["phase"], number>>>;
}

/** What the answers to some questions depend on. */
export interface Model {
  /** By item of a matrix, and by question with answers in an order. */
  readonly ordinal: Readonly<Record<string, Effects>>;
  /** By question, where one ordinal answer ends and the next begins. */
  readonly thresholds: Readonly<Record<string, readonly number[]>>;
  /** By question with answers in no order: each answer. */
  readonly options: Readonly<Record<string, Readonly<Record<string, Effects>>>>;
  /** By question, how many do not know, where it is not the usual share. */
  readonly dontKnow: Readonly<Record<string, number>>;
}

/** Where a leader stands on something, before chance. */
export function standing(
  { at, on = {}, member = 0, trust = 0, phase }: Effects,
  traits: Traits,
): number {
  const { lean, inPartnership, inTrust } = traits;
  let place = at + (phase?.[traits.phase] ?? 0);
  if (inPartnership) place += member;
  if (inTrust) place += trust;
  place += (on.support ?? 0) * lean.support;
  place += (on.local ?? 0) * lean.local;
  place += (on.demand ?? 0) * lean.demand;
  place += (on.activity ?? 0) * lean.activity;
  place += (on.inward ?? 0) * lean.inward;
  return place + (on.strain ?? 0) * lean.strain;
}
