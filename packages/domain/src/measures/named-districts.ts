import type { GssCode } from "@abep/geography";
import { allDistricts, findDistrict } from "@abep/geography/districts";
import type { CoverageRow, Dataset, Placement } from "../model.js";
import { districtsOf } from "../placement/extent.js";

/** What the rows behind a placement say of the districts of today, by their codes. */
export interface NamedDistricts {
  /** Districts that are covered whole. */
  readonly whole: ReadonlySet<string>;
  /** Districts that are covered in part or to an unknown extent. */
  readonly partly: ReadonlySet<string>;
  /**
   * Whether some partnership covers a part of the authority, or an unknown part, and names no district of it. Of one
   * that names districts beside a part of the authority, these are the part.
   */
  readonly unnamed: boolean;
}

/**
 * The districts of today that some placements in one local authority name; each placement is a partnership's. A placement that covers the
 * authority whole covers each of them. An authority of a single tier is its own only district, and a row
 * that has it by its code names it. A district that has ended is read as the part of its heir that it was.
 */
export function namedDistricts(
  { coverage }: Pick<Dataset, "coverage">,
  placements: readonly Placement[],
): NamedDistricts {
  const whole = new Set<string>();
  const partly = new Set<string>();
  let unnamed = false;
  for (const { gss, extent, rows } of placements) {
    if (extent === "whole") {
      for (const { code } of districtsOf(gss)) whole.add(code);
      continue;
    }
    const own = rows.flatMap((index) => coverage[index] ?? []);
    const named = own.map((row) => ({ row, districts: districtsIn(row, gss) }));
    const isNamed = named.some(({ districts }) => districts.length > 0);
    for (const { row, districts } of named) {
      if (districts.length === 0 && !(isNamed && isPartOfCounty(row))) unnamed = true;
      for (const { code, all } of districts)
        (all && row.extent === "whole" ? whole : partly).add(code);
    }
  }
  for (const code of whole) partly.delete(code);
  return { whole, partly, unnamed };
}

/** “Kent, part” beside “Swale, whole” says that Swale is the part. */
function isPartOfCounty({ areaType, extent }: CoverageRow): boolean {
  return areaType === "la" && extent === "part";
}

interface Named {
  readonly code: string;
  /** Whether the row stands for all of the district. */
  readonly all: boolean;
}

/** The district of today in an authority that a row stands for, if it stands for one. */
function districtsIn(
  { areaType, areaName, gss }: CoverageRow,
  authority: GssCode,
): readonly Named[] {
  const today = gss === undefined ? undefined : findDistrict(gss);
  if (today !== undefined)
    return today.currentAuthority === authority ? [{ code: today.code, all: true }] : [];
  if (areaType !== "lad" && areaType !== "place") return [];
  const ended = allDistricts().findLast(
    ({ code, name, end, currentAuthority }) =>
      end !== undefined && currentAuthority === authority && (code === gss || name === areaName),
  );
  if (ended === undefined) return [];
  const heirs = heirsOf(ended.code);
  const [heir] = heirs;
  if (heir === undefined || heirs.length > 1) return [];
  const parts = new Set(
    allDistricts()
      .filter(({ code }) => code !== heir && heirsOf(code).includes(heir))
      .map(({ code }) => code),
  );
  return [{ code: heir, all: parts.size === 1 }];
}

/** The districts of today that took over the area of one that has ended. */
function heirsOf(code: string): readonly string[] {
  if (findDistrict(code) !== undefined) return [code];
  const last = allDistricts().findLast((district) => district.code === code);
  return [...new Set((last?.successors ?? []).flatMap(heirsOf))];
}
