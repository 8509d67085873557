import {
  allAuthorities,
  authorities,
  combinedAuthorities,
  currentSuccessors,
  findAuthority,
  regions,
  type Authority,
  type CombinedAuthority,
  type IsoDate,
} from "@abep/geography";
import { allDistricts, districts, type District } from "@abep/geography/districts";
import { dateText, parseDate } from "../dates/index.js";
import { currentNamesake, listText, plainName } from "../places/names.js";
import type { ExtentId } from "../vocabulary/index.js";
import type { Claim, PlacedRow, RowReach } from "./claim.js";

/** The reach of a row that names a place: an ended council or a combined authority, or neither. */
export function placeReach(placed: PlacedRow): RowReach {
  const { areaName } = placed.row;
  const name = plainName(areaName.replace(/ \(former (county|district|council)\)$/, ""));
  if (currentNamesake(name) === undefined) {
    const district = latest(allDistricts().filter((one) => isEnded(one, name)));
    if (district?.end !== undefined)
      return { claims: [endedDistrict(placed, district, district.end)] };
    const county = latest(allAuthorities().filter((one) => isEnded(one, name)));
    if (county?.end !== undefined) return { claims: endedCounty(placed, county, county.end) };
    const combined = combinedAuthorities().find((one) => bears(one, name));
    if (combined !== undefined) return { claims: membersOf(placed, combined) };
  }
  return {
    reason: "place_not_a_council",
    message: `“${areaName}” is neither a former council nor a combined authority, so it is not known which local authorities it touches.`,
  };
}

/**
 * The reach of a row that names a region. Only a region that is covered whole reaches its local
 * authorities: of one that is covered in part, or nobody knows how far, no authority is named.
 */
export function regionReach({ row, index }: PlacedRow): RowReach {
  const region = regions().find((one) => plainName(one.name) === plainName(row.areaName));
  if (region === undefined)
    return {
      reason: "region_not_standard",
      message: `“${row.areaName}” is not one of the nine regions of England.`,
    };
  if (row.extent !== "whole")
    return {
      reason: "region_extent_unknown",
      message: `It works in the region ${region.name}; which local authorities it reaches there is not known.`,
    };
  const note = `The region ${region.name} is covered whole.`;
  return {
    claims: authorities({ region: region.code }).map(({ gss }) => ({
      gss,
      extent: "whole",
      by: "region",
      index,
      note,
    })),
  };
}

/** The reach of a district that has ended: the authority in which its area lies today. */
export function endedDistrict({ row, index }: PlacedRow, district: District, end: IsoDate): Claim {
  const gss = district.currentAuthority;
  return {
    gss,
    extent: row.extent,
    by: "ended_district",
    index,
    piece: { district: district.code, on: end },
    note: `${until(row.areaName, "district", end)} part of ${shortName(gss)}.`,
  };
}

/** An ended county is what its districts were on its last day; a part of it could be any of them. */
export function endedCounty({ row, index }: PlacedRow, county: Authority, end: IsoDate): Claim[] {
  const heirs = currentSuccessors(county.gss).map((heir) => heir.shortName);
  const extent = row.extent === "part" ? extentOfSome(heirs.length) : row.extent;
  return districts({ on: end })
    .filter((district) => district.authority === county.gss)
    .map((district) => ({
      gss: district.currentAuthority,
      extent,
      by: "ended_authority",
      index,
      piece: { district: district.code, on: end },
      note: `${until(row.areaName, "council", end)} ${listText(heirs)}.`,
    }));
}

function membersOf({ row, index }: PlacedRow, body: CombinedAuthority): Claim[] {
  const extent = row.extent === "part" ? extentOfSome(body.members.length) : row.extent;
  return body.members.map((gss) => ({
    gss,
    extent,
    by: "combined_authority",
    index,
    note: `${body.fullName} is named; ${shortName(gss)} belongs to it.`,
  }));
}

/** What part of an area says of each of its pieces: nothing certain, unless there is only one. */
function extentOfSome(pieces: number): ExtentId {
  return pieces === 1 ? "part" : "unknown";
}

function isEnded(area: Authority | District, name: string): boolean {
  return area.end !== undefined && plainName(area.name) === name;
}

function latest<T extends { readonly end?: IsoDate }>(areas: readonly T[]): T | undefined {
  return [...areas].sort((a, b) => ((a.end ?? "") < (b.end ?? "") ? 1 : -1))[0];
}

function bears(body: CombinedAuthority, name: string): boolean {
  return plainName(body.name) === name || plainName(body.fullName) === name;
}

function until(name: string, kind: string, end: IsoDate): string {
  const { date } = parseDate(end);
  const day = date === undefined ? end : dateText(date);
  return `“${name}” was a ${kind} until ${day}; its area is now`;
}

function shortName(gss: string): string {
  return findAuthority(gss)?.shortName ?? gss;
}
