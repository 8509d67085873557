import {
  allAuthorities,
  currentSuccessors,
  findAnyAuthority,
  findAuthority,
  type Authority,
  type GssCode,
} from "@abep/geography";
import type { Locator } from "@abep/geography/locate";
import type { CellOf } from "./register-cells.js";
import { districtNamed, districtOf } from "./districts.js";
import { authorityAt } from "./grid.js";

/** The local authority of today that a school lies in, or why it is not known. */
export type SchoolAuthority =
  | { readonly gss: GssCode; readonly by: "number" | "district" | "grid" }
  /** The number is no authority's, and the GSS code beside it is. */
  | { readonly gss: GssCode; readonly by: "gss" }
  | { readonly problem: "unknown" }
  /** The authority has been divided among these, and the row does not say in which the school lies. */
  | { readonly problem: "divided"; readonly among: readonly Authority[] };

let byNumber: ReadonlyMap<string, Authority> | undefined;

/** The newest authority of each DfE number, ended ones among them. */
export function authorityOf(number: string): Authority | undefined {
  byNumber ??= new Map(
    [...allAuthorities()]
      .sort((a, b) => Number(a.end === undefined) - Number(b.end === undefined))
      .map((authority) => [authority.dfe, authority]),
  );
  return byNumber.get(number);
}

/**
 * Finds a school's authority of today by the DfE number that the register gives. An ended authority leads to its
 * successor. Where it was divided, the school's district says to which, by its code or else by its name; in files
 * without districts, or with the codes of before 2009, its grid reference does, if a locator is handed in.
 */
export function schoolAuthority(cell: CellOf, locator: Locator | undefined): SchoolAuthority {
  const authority = authorityOf(cell("laCode"));
  if (authority === undefined) {
    const other = findAuthority(cell("gss"));
    return other === undefined ? { problem: "unknown" } : { gss: other.gss, by: "gss" };
  }
  if (authority.end === undefined) return { gss: authority.gss, by: "number" };
  const among = currentSuccessors(authority.gss);
  const [only, second] = among;
  if (only !== undefined && second === undefined) return { gss: only.gss, by: "number" };
  const heir = (gss: GssCode | undefined): GssCode | undefined =>
    among.find((one) => one.gss === gss)?.gss;
  const byDistrict =
    heir(
      (districtOf(cell("district")) ?? districtNamed(cell("districtName"), authority.gss))
        ?.currentAuthority,
    ) ?? heir(findAuthority(cell("gss"))?.gss);
  if (byDistrict !== undefined) return { gss: byDistrict, by: "district" };
  const place = [cell("easting"), cell("northing")];
  if (locator === undefined || !place.every((text) => /^\d{4,6}$/.test(text)))
    return { problem: "divided", among };
  const [easting = NaN, northing = NaN] = place.map(Number);
  const byGrid = heir(authorityAt(locator, easting, northing));
  return byGrid === undefined ? { problem: "divided", among } : { gss: byGrid, by: "grid" };
}

/** Whether a GSS code, of today or of the past, stands for an authority that leads to another than `gss`. */
export function isOfAnother(code: string, gss: GssCode): boolean {
  const authority = findAnyAuthority(code);
  return (
    authority !== undefined && !currentSuccessors(authority.gss).some((one) => one.gss === gss)
  );
}
