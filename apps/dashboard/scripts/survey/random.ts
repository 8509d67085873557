import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { mersenne } from "pure-rand/generator/mersenne";

/** Random numbers of the distributions that the simulation draws from. */
export interface Random {
  /** From 0 up to 1. */
  uniform(): number;
  normal(sd?: number): number;
  /** What added to utilities makes the choice of the largest a multinomial logit. */
  gumbel(): number;
  chance(probability: number): boolean;
  oneOf<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
}

/**
 * A stream of random numbers. The same seed gives the same numbers, and each stream of a seed numbers of its own, so
 * that a change to what one part draws leaves the others as they were.
 */
export function randomFrom(seed: number, stream: number): Random {
  const generator = mersenne((Math.imul(seed, 1_000_003) + stream) | 0);
  const uniform = (): number => uniformFloat64(generator);
  const below = (limit: number): number => Math.floor(uniform() * limit);
  return {
    uniform,
    // Box and Muller 1958.
    normal: (sd = 1) =>
      sd * Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    gumbel: () => -Math.log(-Math.log(1 - uniform())),
    chance: (probability) => uniform() < probability,
    oneOf: (list) => {
      const one = list[below(list.length)];
      if (one === undefined) throw new RangeError("There is nothing to choose from");
      return one;
    },
    shuffled: (list) =>
      list
        .map((value) => ({ value, key: uniform() }))
        .sort((a, b) => a.key - b.key)
        .map(({ value }) => value),
  };
}
