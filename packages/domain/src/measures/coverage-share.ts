import type { GssCode } from "@abep/geography";
import type { CellData } from "../cells/index.js";
import type { Dataset } from "../model.js";
import { cellDataOf } from "../placement/cell-data.js";
import { districtsOf } from "../placement/extent.js";
import { resolveCoverage, type Coverage } from "../placement/resolve.js";
import type { FormId } from "../vocabulary/index.js";
import { namedDistricts } from "./named-districts.js";
import { isResearched } from "./researched.js";
import { weightOf, type SchoolCounts } from "./weight.js";

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
  readonly schools?: SchoolCounts;
  /** The coverage, where it has been resolved already. */
  readonly coverage?: Pick<Coverage, "placements">;
  /** What absence of a record means, where it has been worked out already. */
  readonly data?: Pick<CellData, "absence" | "overrides">;
}

/**
 * The share of a local authority that the recorded partnerships of a form cover, closed ones apart.
 *
 * With D the districts of the authority today, W those that some partnership covers whole, P the others that
 * one covers in part or to an unknown extent, and w(d) = 1, or the number of schools in d:
 *
 *     least = Σ w(d), d ∈ W  /  Σ w(d), d ∈ D        most = Σ w(d), d ∈ W ∪ P  /  Σ w(d), d ∈ D
 *
 * Several partnerships count as the union of their districts, never as a sum. One that covers the
 * authority whole makes both 1. One that covers a part of the authority, or an unknown part, and names no
 * district makes `most` 1 and leaves `least`. Districts without any school count as nothing; where no
 * district has one, districts are counted instead.
 *
 * Where nothing is recorded both are 0 if the form was looked for, and the share is `undefined` if it was
 * not: not known is not none.
 */
export function coverageShare(
  dataset: Dataset,
  gss: GssCode,
  form: FormId,
  { schools, coverage = resolveCoverage(dataset), data }: CoverageShareOptions = {},
): CoverageShare | undefined {
  const open = new Set(
    dataset.partnerships
      .filter((one) => one.form === form && one.status !== "closed")
      .map(({ id }) => id),
  );
  const placements = coverage.placements.filter(
    (one) => one.gss === gss && open.has(one.partnershipId),
  );
  const districts = districtsOf(gss).map(({ code }) => code);
  const { weight, basis } = weightOf(districts, schools);
  if (placements.length === 0)
    return isResearched(data ?? cellDataOf(dataset, coverage), gss, form)
      ? { least: 0, most: 0, basis }
      : undefined;
  if (placements.some(({ extent }) => extent === "whole"))
    return { least: 1, most: 1, basis: "authority" };
  const { whole, partly, unnamed } = namedDistricts(dataset, placements);
  if (districts.length === 1 || whole.size + partly.size === 0)
    return { least: 0, most: 1, basis: "authority" };
  const share = (covered: (code: string) => boolean): number =>
    weight(districts.filter(covered)) / weight(districts);
  return {
    least: share((code) => whole.has(code)),
    most: unnamed ? 1 : share((code) => whole.has(code) || partly.has(code)),
    basis,
  };
}
