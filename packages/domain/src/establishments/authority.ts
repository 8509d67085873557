import {
  allAuthorities,
  currentSuccessors,
  findAuthority,
  type Authority,
  type GssCode,
} from "@abep/geography";
import { findAnyDistrict } from "@abep/geography/districts";

/** The local authority of today that a school lies in, or why it is not known. */
export type SchoolAuthority =
  | { readonly gss: GssCode; readonly by: "number" | "district" }
  /** The number is no authority's, and the GSS code beside it is. */
  | { readonly gss: GssCode; readonly by: "gss" }
  | { readonly problem: "unknown" }
  /** The authority has been divided among these, and the row does not say in which the school lies. */
  | { readonly problem: "divided"; readonly among: readonly Authority[] };

let byNumber: ReadonlyMap<string, Authority> | undefined;

/** The newest authority of each DfE number, ended ones among them. */
function authorityOf(number: string): Authority | undefined {
  byNumber ??= new Map(
    [...allAuthorities()]
      .sort((a, b) => Number(a.end === undefined) - Number(b.end === undefined))
      .map((authority) => [authority.dfe, authority]),
  );
  return byNumber.get(number);
}

/**
 * Finds a school's authority of today by the DfE number that the register gives. An ended authority
 * leads to its successor; where it was divided, the district says to which.
 */
export function schoolAuthority(row: {
  readonly laCode: string;
  readonly district: string;
  readonly gss: string;
}): SchoolAuthority {
  const authority = authorityOf(row.laCode.padStart(3, "0"));
  if (authority === undefined) {
    const other = findAuthority(row.gss);
    return other === undefined ? { problem: "unknown" } : { gss: other.gss, by: "gss" };
  }
  if (authority.end === undefined) return { gss: authority.gss, by: "number" };
  const among = currentSuccessors(authority.gss);
  const [only, second] = among;
  if (only !== undefined && second === undefined) return { gss: only.gss, by: "number" };
  const gss = findAnyDistrict(row.district)?.currentAuthority;
  const heir = among.find((one) => one.gss === gss);
  return heir === undefined ? { problem: "divided", among } : { gss: heir.gss, by: "district" };
}
