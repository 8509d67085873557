import type { AuthorityType } from "./authority.js";
import { gssCode } from "./codes.js";
import type { GssCode } from "./codes.js";
import { districtHistoryLines } from "./data/district-history.js";
import { FIRST_DAY } from "./dates.js";
import type { District, DistrictTier } from "./districts.js";
import { districtNames } from "./district-names.js";
import { currentSuccessors, successors } from "./lineage.js";
import { allAuthorities } from "./registry.js";

/** Puts together the districts of counties, from the generated lines, and the LAs that are districts too. */
export function decodeDistricts(): readonly District[] {
  return [...ownAuthorityDistricts(), ...countyDistricts()].sort(
    (a, b) => compare(a.code, b.code) || compare(a.start, b.start),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function ownAuthorityDistricts(): readonly District[] {
  return allAuthorities().flatMap((authority): District[] => {
    if (authority.type === "county") return [];
    return [
      {
        code: authority.gss,
        name: authority.name,
        tier: tierOf(authority.type),
        authority: authority.gss,
        currentAuthority: onlyOne(currentSuccessors(authority.gss).map(({ gss }) => gss)),
        start: authority.start,
        ...(authority.end !== undefined && { end: authority.end }),
        successors: successors(authority.gss).map((step) => step.authority.gss),
      },
    ];
  });
}

function tierOf(type: Exclude<AuthorityType, "county">): DistrictTier {
  if (type === "city_of_london") return "london_borough";
  return type === "isles_of_scilly" ? "unitary" : type;
}

function onlyOne(codes: readonly GssCode[]): GssCode {
  const [code, ...others] = codes;
  if (code === undefined || others.length > 0) throw new Error("a district lies in one LA today");
  return code;
}

/**
 * Reads `CODE LA START END SUCCESSOR…`, one line for each row that differs from a district of today whose
 * LA never changed, in the order of the names.
 */
function countyDistricts(): readonly District[] {
  const histories = districtHistoryLines.split("\n");
  let at = 0;
  return districtNames().map(({ code, name, currentAuthority }) => {
    const line = histories[at] ?? "";
    const changed = line.startsWith(code);
    if (changed) at += 1;
    const [, authority = currentAuthority, start = FIRST_DAY, end = "-", ...to] = changed
      ? line.split(" ")
      : [];
    return {
      code,
      name,
      tier: "non_metropolitan_district",
      authority: gssCode(authority),
      currentAuthority,
      start,
      ...(end !== "-" && { end }),
      successors: to.map(gssCode),
    };
  });
}
