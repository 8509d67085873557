import type { Authority } from "../authority.js";
import { isInForce } from "../dates.js";
import type { IsoDate } from "../dates.js";
import { predecessors, successors } from "../lineage.js";
import { authorities } from "../registry.js";
import { sharesOf } from "./shares.js";
import type { Fraction, Shares, SplitWeights } from "./shares.js";

const ALL: Fraction = { part: 1, whole: 1 };

/** What passes from one LA of the first vintage to one of the second. */
export interface Flow {
  readonly from: Authority;
  readonly to: Authority;
  /** The share of the first LA's figure; without it, `doubt` says why it is not known. */
  readonly share?: Fraction;
  /** The LA that was divided in unknown shares, and what is missing. */
  readonly doubt?: { readonly divided: Authority; readonly reason: string };
  /** Days on which a boundary moved a little on the way. */
  readonly moved: readonly IsoDate[];
}

/** Everything that passes from the LAs of one day to those of another, and which LAs are divided on the way. */
export interface Flows {
  readonly flows: readonly Flow[];
  readonly divided: ReadonlySet<string>;
}

/** Follows every LA of the first day to the second, forwards or backwards in time. */
export function flowsBetween(from: IsoDate, to: IsoDate, weights: SplitWeights): Flows {
  const divided = new Set<string>();
  const undivided: Shares = { known: true, shares: [ALL] };

  function follow(flow: Flow): readonly Flow[] {
    const at = flow.to;
    if (isInForce(at, to)) return [flow];
    const steps = at.start > to ? predecessors(at.gss) : successors(at.gss);
    if (steps.length > 1) divided.add(at.gss);
    const shares = steps.length > 1 ? sharesOf(at, steps, weights) : undivided;
    return steps.flatMap((step, index) => {
      const share = shares.known ? shares.shares[index] : undefined;
      const doubt = shares.known ? flow.doubt : { divided: at, reason: shares.reason };
      return follow({
        from: flow.from,
        to: step.authority,
        moved: step.kind === "boundary_change" ? [...flow.moved, step.date] : flow.moved,
        ...(flow.share !== undefined && share !== undefined && { share: times(flow.share, share) }),
        ...(doubt !== undefined && { doubt }),
      });
    });
  }

  const flows = authorities({ on: from }).flatMap((authority) =>
    follow({ from: authority, to: authority, share: ALL, moved: [] }),
  );
  return { flows, divided };
}

function times(a: Fraction, b: Fraction): Fraction {
  return { part: a.part * b.part, whole: a.whole * b.whole };
}
