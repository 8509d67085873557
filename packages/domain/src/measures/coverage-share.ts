import type { GssCode } from "@abep/geography";
import { findDistrict } from "@abep/geography/districts";
import type { CoverageRow, Dataset, Placement } from "../model.js";
import { districtsOf } from "../placement/extent.js";
import { resolveCoverage, type Coverage } from "../placement/resolve.js";
import type { FormId } from "../vocabulary/index.js";

/** What share of a local authority is covered: between `least` and `most`, both from 0 to 1. */
export interface CoverageShare {
  readonly least: number;
  readonly most: number;
  /** What the share is counted in. Without districts named, all that is known is whole, part or none. */
  readonly basis: "districts" | "schools" | "authority";
}

/** How a share is counted. */
export interface CoverageShareOptions {
  /** Number of schools by code of the district; one that is not listed has none. */
  readonly schools?: ReadonlyMap<string, number>;
  /** The coverage, where it has been resolved already. */
  readonly coverage?: Coverage;
}

/**
 * The share of a local authority that partnerships of a form cover, closed ones apart.
 *
 * With D the districts of the authority today, W those that some partnership covers whole, P those that
 * one covers in part or to an unknown extent, and w(d) = 1, or the number of schools in d:
 *
 *     least = Σ w(d), d ∈ W  /  Σ w(d), d ∈ D        most = Σ w(d), d ∈ W ∪ P  /  Σ w(d), d ∈ D
 *
 * Several partnerships count as the union of their districts, never as a sum. A partnership that covers the
 * authority whole makes both 1. One that covers a part, or an unknown part, and names no district makes
 * `most` 1 and leaves `least`. Districts without any school count as nothing; where no district has one,
 * districts are counted instead.
 */
export function coverageShare(
  dataset: Dataset,
  gss: GssCode,
  form: FormId,
  { schools, coverage = resolveCoverage(dataset) }: CoverageShareOptions = {},
): CoverageShare {
  const open = new Set(
    dataset.partnerships
      .filter((one) => one.form === form && one.status !== "closed")
      .map(({ id }) => id),
  );
  const placements = coverage.placements.filter(
    (one) => one.gss === gss && open.has(one.partnershipId),
  );
  const basis = schools === undefined ? "districts" : "schools";
  if (placements.length === 0) return { least: 0, most: 0, basis };
  if (placements.some(({ extent }) => extent === "whole"))
    return { least: 1, most: 1, basis: "authority" };
  const districts = districtsOf(gss).map(({ code }) => code);
  const { whole, partly, unnamed } = namedDistricts(dataset, placements);
  if (whole.size + partly.size === 0) return { least: 0, most: 1, basis: "authority" };
  const total = sum(districts, schools);
  const weights = total > 0 ? schools : undefined;
  const share = (codes: ReadonlySet<string>): number =>
    sum(
      districts.filter((code) => codes.has(code)),
      weights,
    ) / (total > 0 ? total : districts.length);
  return {
    least: share(whole),
    most: unnamed ? 1 : share(new Set([...whole, ...partly])),
    basis: weights === undefined ? "districts" : "schools",
  };
}

function sum(codes: readonly string[], weights: ReadonlyMap<string, number> | undefined): number {
  return codes.reduce(
    (total, code) => total + (weights === undefined ? 1 : (weights.get(code) ?? 0)),
    0,
  );
}

function namedDistricts(dataset: Dataset, placements: readonly Placement[]) {
  const whole = new Set<string>();
  const partly = new Set<string>();
  let unnamed = false;
  for (const { rows } of placements)
    for (const index of rows) {
      const row = dataset.coverage[index];
      const code = row && districtIn(row);
      if (code === undefined) unnamed = true;
      else (row?.extent === "whole" ? whole : partly).add(code);
    }
  return { whole, partly, unnamed };
}

/** The district of today that a row names by its code. */
function districtIn({ areaType, gss }: CoverageRow): string | undefined {
  return areaType === "lad" && gss !== undefined ? findDistrict(gss)?.code : undefined;
}
