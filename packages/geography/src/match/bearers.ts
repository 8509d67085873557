import type { Authority } from "../authority.js";
import type { IsoDate } from "../dates.js";
import { isInForce } from "../dates.js";
import type { Succession } from "../lineage.js";
import { predecessors, successors } from "../lineage.js";
import type { Bearer } from "./names.js";
import type { Candidate, CandidateKind } from "./types.js";

/**
 * The one LA that a name means on a day, without which today is meant: the bearer that is in force, or the
 * LA whose code stands for the same area by then.
 */
export function meantBy(
  bearers: readonly Bearer[],
  on: IsoDate | undefined,
): Authority | undefined {
  const own = bearers.flatMap(({ kind, authorities }) => (kind === "authority" ? authorities : []));
  const inForce = own.filter((authority) => isInForce(authority, on));
  const [meant, ...others] = new Set(
    inForce.length > 0 ? inForce : own.flatMap((authority) => heirs(authority, on, true)),
  );
  return others.length === 0 ? meant : undefined;
}

/** The LAs that a name may point to on a day, each once, those that bear it themselves first. */
export function candidates(
  bearers: readonly Bearer[],
  on: IsoDate | undefined,
  score: number,
): readonly Candidate[] {
  const found = new Map<Authority, Candidate>();
  const add = (
    authority: Authority,
    kind: CandidateKind,
    district?: Candidate["district"],
  ): void => {
    if (found.has(authority)) return;
    found.set(authority, { authority, kind, ...(district && { district }), score });
  };
  for (const { kind, name, code, authorities } of bearers) {
    for (const authority of authorities) {
      const then = heirs(authority, on, false);
      if (code !== undefined) {
        // Of several LAs that made way for today's, the county is the one that had districts.
        add(then.find(({ type }) => type === "county") ?? then[0] ?? authority, "district", {
          code,
          name,
        });
        continue;
      }
      add(authority, kind);
      for (const heir of then)
        add(heir, heir.start > authority.start ? "successor" : "predecessor");
    }
  }
  return [...found.values()];
}

/** The LAs in force on a day that an LA passed into or came from; if so asked, only for the same area. */
function heirs(
  authority: Authority,
  on: IsoDate | undefined,
  isSameArea: boolean,
): readonly Authority[] {
  const follow = (
    from: Authority,
    step: (gss: string) => readonly Succession[],
  ): readonly Authority[] =>
    isInForce(from, on)
      ? [from]
      : step(from.gss)
          .filter(({ kind }) => !isSameArea || kind === "recode" || kind === "boundary_change")
          .flatMap((next) => follow(next.authority, step));
  return [...follow(authority, successors), ...follow(authority, predecessors)];
}
