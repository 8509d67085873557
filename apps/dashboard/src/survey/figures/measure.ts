import type { Measure } from "@abep/charts";
import type { Design, Estimate, Estimates } from "@abep/survey";
import { minimumBase, withheldCells } from "@abep/survey";
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

/** Figures of groups side by side, each withheld on a base that is too small, and the next smallest beside a lone one. */
export function measuresOf(figures: readonly Both[]): readonly Measure[] {
  const bases = figures.map(({ schools }) => schools?.base ?? 0);
  const hidden = withheldBases(bases);
  return figures.map((both, at) => measureOf(both, hidden[at] === true));
}

export function tooFew(base: number): boolean {
  return base < minimumBase;
}

/** Whether the base of each slice is withheld: one that is too small, and the next smallest beside a lone one. */
export function withheldBases(bases: readonly number[]): readonly boolean[] {
  const [row = []] = withheldCells([bases]);
  return bases.map((base, at) => row[at] === true || tooFew(base));
}

/** How many respondents each slice has; withheld as counts are. */
export function basesOf(bases: readonly number[]): readonly Measure[] {
  const hidden = withheldBases(bases);
  return bases.map((base, at) => (hidden[at] === true ? withheld : { value: base, base }));
}
