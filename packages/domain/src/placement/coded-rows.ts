import { findAuthority, type GssCode } from "@abep/geography";
import { findDistrict } from "@abep/geography/districts";
import type { PlacedRow, RowReach } from "./claim.js";

/** The reach of a row that names a current local authority or district by its code. */
export function codedReach({ row, index }: PlacedRow, gss: GssCode): RowReach {
  const { extent } = row;
  if (row.areaType === "la") return { claims: [{ gss, extent, by: "authority", index }] };
  const district = findDistrict(gss);
  if (district === undefined) throw new Error(`${gss} is no current district`);
  const authority = district.currentAuthority;
  // A single-tier council is a district and a local authority under one code.
  if (findAuthority(gss) !== undefined)
    return { claims: [{ gss: authority, extent, by: "authority", index }] };
  return {
    claims: [{ gss: authority, extent, by: "districts", index, piece: { district: gss } }],
  };
}
