import type { LogTails } from "./log-tails.js";

/** A continuous distribution over all numbers, with a log-concave density. */
export interface OnTheLine {
  tails(u: number): LogTails;
  /** ln of the density. */
  logDensity(u: number): number;
  /** Where to begin for a tail of e^`logTail`; for an upper tail, at or beyond the solution if that is known. */
  start(side: keyof LogTails, logTail: number): number;
}

/**
 * The u whose tail is p, by Newton's steps on the logarithm of the smaller tail. That is concave where the density
 * is log-concave (Bagnoli and Bergstrom 2005), so that after one step they go straight to the solution.
 *
 * @param p from 0 to 1
 * @throws RangeError for any other p
 */
export function solveTail(distribution: OnTheLine, tail: keyof LogTails, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is no probability.`);
  // 1 − p is exact where p is at least a half.
  const side = p <= 0.5 ? tail : tail === "lower" ? "upper" : "lower";
  const share = p <= 0.5 ? p : 1 - p;
  if (share === 0) return side === "lower" ? -Infinity : Infinity;
  const wanted = Math.log(share);
  const slopeSign = side === "lower" ? 1 : -1;
  let u = distribution.start(side, wanted);
  let logTail = distribution.tails(u)[side];
  for (let round = 0; round < 500; round += 1) {
    const slope = slopeSign * Math.exp(distribution.logDensity(u) - logTail);
    let step = (wanted - logTail) / slope;
    if (!Number.isFinite(step)) break;
    // The first step may go so far beyond that no number is left.
    while (distribution.tails(u + step)[side] === -Infinity && Math.abs(step) > 1e-9) step /= 2;
    u += step;
    if (Math.abs(step) <= 4e-16 * Math.abs(u) || Math.abs(step) < 1e-15) break;
    logTail = distribution.tails(u)[side];
  }
  return u;
}
