import { ordinalOf, optionsOf, thresholdsOf } from "./model/index.js";
import { standing } from "./model/effects.js";
import type { Random } from "./random.js";
import type { Traits } from "./traits.js";

/** The answer to an ordinal item: 1 for the lowest. */
export function ordinal(question: string, item: string, traits: Traits, random: Random): string {
  const place = standing(ordinalOf(item), traits) + random.normal();
  return String(1 + thresholdsOf(question).filter((cut) => place > cut).length);
}

/** Options by how much a leader likes them, the best first. */
export function preferred(question: string, traits: Traits, random: Random): readonly string[] {
  return optionsOf(question)
    .map(([code, effects]) => ({ code, utility: standing(effects, traits) + random.gumbel() }))
    .sort((a, b) => b.utility - a.utility)
    .map(({ code }) => code);
}

/** The options that hold for a leader, the `most` strongest at most. */
export function chosen(
  question: string,
  traits: Traits,
  random: Random,
  most = Infinity,
): readonly string[] {
  return optionsOf(question)
    .map(([code, effects]) => ({ code, strength: standing(effects, traits) + random.normal() }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, most)
    .map(({ code }) => code);
}

/** Hours on work with other schools last month: skewed, and with round numbers. */
export function hours(traits: Traits, random: Random): number {
  const level = traits.phase === "trust" ? 2.6 : 1.8;
  const drawn = Math.exp(level + 0.35 * traits.lean.activity + random.normal(0.7)) - 1;
  const step = drawn > 20 ? 5 : drawn > 10 ? 2 : 1;
  return Math.min(200, Math.max(0, step * Math.round(drawn / step)));
}
