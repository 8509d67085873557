import type { Measure } from "@abep/charts";
import type { Design, Estimate } from "@abep/survey";
import { minimumBase, withheldCells } from "@abep/survey";
import { apart } from "./apart.js";
import type { Slice } from "./slices.js";

/** A figure under both designs; the one with the larger error is told. */
export interface Both {
  readonly schools: Estimate | undefined;
  readonly trusts: Estimate | undefined;
}

/** Makes the same estimates under both designs of a slice, pair by pair. */
export function underBoth(
  { designs }: Slice,
  estimate: (design: Design) => readonly Estimate[],
): readonly Both[] {
  const schools = estimate(designs.schools);
  const trusts = estimate(designs.trusts);
  return schools.map((one, at) => ({ schools: one, trusts: trusts[at] }));
}

/** The estimate whose error is larger, and the sampling unit that it comes from. */
export function larger({ schools, trusts }: Both): {
  readonly estimate: Estimate | undefined;
  readonly unit: "schools" | "trusts";
} {
  const isTrusts = (trusts?.se ?? -1) > (schools?.se ?? -1);
  return isTrusts ? { estimate: trusts, unit: "trusts" } : { estimate: schools, unit: "schools" };
}

export const withheld: Measure = { state: "withheld" };

/**
 * A figure to show: withheld, missing, or a value with the interval of the larger error.
 *
 * @param isBaseWithheld whether the figure may be told though its base may not
 */
export function measureOf(both: Both, isWithheld: boolean, isBaseWithheld = false): Measure {
  if (isWithheld) return withheld;
  const { estimate } = larger(both);
  if (estimate?.estimate === undefined) return { state: "missing" };
  const { lower, upper, base } = estimate;
  return {
    value: estimate.estimate,
    ...(isBaseWithheld ? {} : { base }),
    ...(lower === undefined || upper === undefined
      ? {}
      : { interval: { low: lower, high: upper, level: 0.95 } }),
  };
}

/** Figures of slices side by side, each withheld on a base that is too small, and the next smallest beside a lone one. */
export function measuresOf(slices: Slices, figures: readonly Both[]): readonly Measure[] {
  const hidden = withheldBases(
    slices,
    figures.map(({ schools }) => schools?.base ?? 0),
  );
  return figures.map((both, at) => measureOf(both, hidden[at] === true));
}

type Slices = readonly Pick<Slice, "group">[];

/** Whether the base of each slice is withheld: one that is too small, and the next smallest beside a lone one. */
export function withheldBases(slices: Slices, bases: readonly number[]): readonly boolean[] {
  const [row = []] = apart(slices, [bases], (own) => withheldCells(own));
  return bases.map((base, at) => row[at] === true || base < minimumBase);
}

/** How many respondents each slice has; withheld as counts are. */
export function basesBySlice(slices: Slices, bases: readonly number[]): readonly Measure[] {
  return shownBases(bases, withheldBases(slices, bases));
}

/** How many respondents there are in parts of one whole; withheld as counts are. */
export function basesOf(bases: readonly number[]): readonly Measure[] {
  const [row = []] = withheldCells([bases]);
  return shownBases(
    bases,
    bases.map((base, at) => row[at] === true || base < minimumBase),
  );
}

function shownBases(bases: readonly number[], hidden: readonly boolean[]): readonly Measure[] {
  return bases.map((base, at) => (hidden[at] === true ? withheld : { value: base, base }));
}

export function tooFew(base: number): boolean {
  return base < minimumBase;
}
