/**
 * A source of numbers from 0 up to 1, the same from the same seed: Marsaglia's xorshift with 128 bits of
 * state ("Xorshift RNGs", Journal of Statistical Software 8(14), 2003).
 */
export function seededRandom(seed: number): () => number {
  let x = seed ^ 0x9e3779b9;
  let y = Math.imul(seed, 0x85ebca6b) ^ 0x27d4eb2f;
  let z = 0xc2b2ae35;
  let w = 0x165667b1;
  const next = (): number => {
    const t = x ^ (x << 11);
    x = y;
    y = z;
    z = w;
    w ^= (w >>> 19) ^ t ^ (t >>> 8);
    return (w >>> 0) / 4294967296;
  };
  for (let warmUp = 0; warmUp < 64; warmUp += 1) next();
  return next;
}
