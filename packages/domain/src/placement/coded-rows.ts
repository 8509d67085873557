import { findAuthority, type GssCode } from "@abep/geography";
import { findDistrict } from "@abep/geography/districts";
import { onDay } from "../places/coded.js";
import type { PlacedRow, RowReach } from "./claim.js";
import { endedCounty, endedDistrict } from "./named-rows.js";

/** The reach of a row that gives a local authority or district by its code. */
export function codedReach(placed: PlacedRow, gss: GssCode): RowReach {
  const { row, index } = placed;
  const { extent, areaType, codesAsAt } = row;
  const authority = findAuthority(gss);
  // A single-tier council is a district and a local authority under one code.
  if (authority !== undefined)
    return { claims: [{ gss: authority.gss, extent, by: "authority", index }] };
  const district = areaType === "lad" ? findDistrict(gss) : undefined;
  if (district !== undefined)
    return {
      claims: [
        {
          gss: district.currentAuthority,
          extent,
          by: "districts",
          index,
          piece: { district: gss },
        },
      ],
    };
  const then = codesAsAt && onDay(gss, codesAsAt);
  if (areaType === "la" && then?.authority?.end !== undefined)
    return { claims: endedCounty(placed, then.authority, then.authority.end) };
  if (then?.district?.end !== undefined)
    return { claims: [endedDistrict(placed, then.district, then.district.end)] };
  throw new Error(`${gss} is no local authority or district`);
}
