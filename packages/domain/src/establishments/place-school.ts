import { matchAuthority, type GssCode } from "@abep/geography";
import type { Locator } from "@abep/geography/locate";
import { authorityOf, isOfAnother, schoolAuthority } from "./authority.js";
import { districtOf, isOtherDistrict } from "./districts.js";
import type { CellOf, Tell } from "./register-cells.js";

/** The authority of today that a school lies in, and whether only its grid reference says so. */
export interface SchoolPlace {
  readonly gss: GssCode;
  readonly byGrid: boolean;
}

/**
 * Finds a school's authority, and tells what contradicts it in the row: the GSS code and the name beside the
 * number, and the district. Without an authority, the reason is told.
 */
export function placeSchool(
  cell: CellOf,
  locator: Locator | undefined,
  tell: Tell,
): SchoolPlace | undefined {
  const number = cell("laCode");
  const found = schoolAuthority(cell, locator);
  if ("gss" in found) {
    if (found.by === "gss")
      tell(
        "laCode",
        "code-from-name",
        `“${number}” is the DfE number of no local authority; the code ${found.gss} beside it is taken.`,
        "Correct the number.",
      );
    else tellContradictions(cell, found.gss, tell);
    tellDistrict(cell, found.gss, tell);
    return { gss: found.gss, byGrid: found.by === "grid" };
  }
  if (found.problem === "unknown")
    tell(
      "laCode",
      "unknown-authority",
      `“${number}” (${cell("laName")}) is the DfE number of no local authority of England.`,
      "Correct the number, such as 330 for Birmingham.",
    );
  else
    tell(
      "district",
      "divided-authority",
      `“${number}” was divided among ${found.among.map((one) => `${one.name} (${one.gss})`).join(" and ")}, and neither the district “${cell("district")}” nor the grid reference says beyond doubt in which of them the school lies.`,
      "Give the GSS code of its district, or the number of its authority today.",
    );
  return undefined;
}

function tellContradictions(cell: CellOf, gss: GssCode, tell: Tell): void {
  const number = cell("laCode");
  const beside = cell("gss");
  if (isOfAnother(beside, gss))
    tell(
      "gss",
      "authority-differs",
      `“${number}” is the DfE number of ${gss}, and the code beside it is ${beside}; the number is taken.`,
      "Correct the number or the code.",
    );
  else if (namesAnother(cell("laName"), number, gss))
    tell(
      "laName",
      "authority-differs",
      `“${number}” is the DfE number of ${gss}, and the name beside it is “${cell("laName")}”; the number is taken.`,
      "Correct the number or the name.",
    );
}

/** Whether a name is that of an authority which neither has this number nor is the one found. */
function namesAnother(name: string, number: string, gss: GssCode): boolean {
  if (name === "" || name === authorityOf(number)?.name) return false;
  const match = matchAuthority(name);
  return match.kind === "match" && match.authority.gss !== gss && match.authority.dfe !== number;
}

function tellDistrict(cell: CellOf, gss: GssCode, tell: Tell): void {
  const code = cell("district");
  // Before GSS codes, districts had a code of two digits and two letters.
  if (code === "" || /^\d\d[A-Z]{2}$/.test(code)) return;
  const district = districtOf(code);
  if (district === undefined)
    tell(
      "district",
      "district-differs",
      `“${code}” is the GSS code of no district of England since 2009.`,
      "Correct the code, or empty the cell.",
    );
  else if (district.currentAuthority !== gss)
    tell(
      "district",
      "district-differs",
      `The district ${district.name} (${code}) lies in ${district.currentAuthority}, and the school in ${gss} by the number of its authority.`,
      "Correct the district or the number; both can be right where a school lies beyond its authority's border.",
    );
  else if (isOtherDistrict(cell("districtName"), code))
    tell(
      "districtName",
      "district-differs",
      `“${code}” is the code of ${district.name}, and the name beside it is “${cell("districtName")}”; the code is taken.`,
      "Correct the code or the name.",
    );
}
