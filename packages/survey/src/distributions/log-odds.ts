import { logBetaKernel } from "./deviance.js";
import type { LogTails } from "./log-tails.js";
import { betaLogTails } from "./log-tails.js";
import { solveTail } from "./solve-tail.js";

/** Beyond these log odds the smaller part is a power of it to all digits, and soon no number at all. */
const EDGE = 700;

/** ln(x / (1 − x)) of the quantile of a beta distribution, which keeps its digits near both ends. */
export function logOdds(tail: keyof LogTails, p: number, a: number, b: number): number {
  /** The two parts at the edge or within it, and by how much the smaller one's logarithm goes on from there. */
  const at = (u: number): { readonly parts: readonly [number, number]; readonly more: number } => {
    const within = Math.max(-EDGE, Math.min(EDGE, u));
    return {
      parts: [1 / (1 + Math.exp(-within)), 1 / (1 + Math.exp(within))],
      more: u < 0 ? a * (u - within) : b * (within - u),
    };
  };
  return solveTail(
    {
      tails(u) {
        const { parts, more } = at(u);
        const { lower, upper } = betaLogTails(...parts, a, b);
        return u < 0 ? { lower: lower + more, upper } : { lower, upper: upper + more };
      },
      logDensity(u) {
        const { parts, more } = at(u);
        return logBetaKernel(...parts, a, b) + more;
      },
      start: () => Math.log(a / b),
    },
    tail,
    p,
  );
}
