/** The digits that a filter is written in, four bits each: letters, as they pack better among words. */
export const DIGITS = "etaoinshrdlucmfw";

/** Where a name is marked in a filter of so many bits. */
export function marksOf(letters: string, size: number): readonly number[] {
  return [1, 2, 3, 4, 5, 6].map((seed) => {
    let hash = seed;
    for (const letter of letters) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x5bd1e995);
    return (hash >>> 9) % size;
  });
}

/**
 * Whether a name is one of the places that are no LA but are spelt like one: Alton is not Halton. This Bloom
 * filter knows every place that it was made of, and takes about one other name in a hundred for one.
 */
export function isElsewhere(letters: string, filter: string): boolean {
  return marksOf(letters, filter.length * 4).every(
    (at) => (DIGITS.indexOf(filter.charAt(at >> 2)) >> (at & 3)) % 2 === 1,
  );
}
