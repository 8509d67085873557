import type { Dataset, Placement } from "../model.js";
import { districtsOf } from "../placement/extent.js";
import type { Coverage } from "../placement/resolve.js";
import { namedDistricts } from "./named-districts.js";

/** Where one partnership works, by the districts of today; an authority of a single tier is one. */
export interface Reach {
  /** Districts that it works in, in whole or in part. */
  readonly certain: ReadonlySet<string>;
  /** Further ones that it may work in: those of an authority that it covers in part, nobody says where. */
  readonly possible: ReadonlySet<string>;
  /** GSS codes of the local authorities that it reaches. */
  readonly authorities: ReadonlySet<string>;
  /** Named areas that lead to no local authority. */
  readonly unresolved: readonly string[];
}

/** The reach of each partnership that has not closed, by its id. */
export function reachOf(
  dataset: Pick<Dataset, "partnerships" | "coverage">,
  { placements, unplaced }: Pick<Coverage, "placements" | "unplaced">,
): ReadonlyMap<string, Reach> {
  const own = byPartnership(placements);
  const lost = byPartnership(
    unplaced.filter(({ reason }) => reason !== "ended" && reason !== "not_begun"),
  );
  return new Map(
    dataset.partnerships
      .filter(({ status }) => status !== "closed")
      .map(({ id }) => {
        const names = lost.get(id)?.map(({ areaName }) => areaName) ?? [];
        return [id, reachIn(dataset, own.get(id) ?? [], [...new Set(names)].sort())];
      }),
  );
}

function reachIn(
  dataset: Pick<Dataset, "coverage">,
  placements: readonly Placement[],
  unresolved: readonly string[],
): Reach {
  const certain = new Set<string>();
  const possible = new Set<string>();
  for (const placement of placements) {
    const { whole, partly, unnamed } = namedDistricts(dataset, [placement]);
    for (const code of [...whole, ...partly]) certain.add(code);
    if (!unnamed) continue;
    const districts = districtsOf(placement.gss);
    // What is known to reach an authority of a single tier reaches its only district.
    const only = districts.length === 1 && placement.extent !== "unknown";
    for (const { code } of districts) (only ? certain : possible).add(code);
  }
  for (const code of certain) possible.delete(code);
  const authorities = new Set(placements.map(({ gss }) => gss));
  return { certain, possible, authorities, unresolved };
}

function byPartnership<T extends { readonly partnershipId: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.partnershipId);
    if (group === undefined) groups.set(one.partnershipId, [one]);
    else group.push(one);
  }
  return groups;
}
