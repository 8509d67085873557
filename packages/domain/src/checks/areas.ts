import { findAuthority } from "@abep/geography";
import { findDistrict } from "@abep/geography/districts";
import type { ReadTable } from "../load/read-table.js";
import type { ReadTables } from "../load/read-tables.js";
import type { CoverageRow } from "../model.js";
import { authorityNames, currentNamesake, districtNames, plainName } from "../places/names.js";
import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { wrongCode } from "./codes.js";

/** Codes that stand for no area of today, or for another than the row says. */
export function checkAreas({ coverage, profiles, research }: ReadTables): readonly Problem[] {
  return [
    ...coverage.rows.flatMap(({ row, record }) =>
      record === undefined ? [] : checkCoverage(record, { file: coverage.file, row }),
    ),
    ...authorityCodes(profiles),
    ...authorityCodes(research),
  ];
}

/** The codes of tables whose rows speak of local authorities alone. */
function authorityCodes({
  file,
  rows,
}: ReadTable<{ readonly gss?: string; readonly laName?: string }>): readonly Problem[] {
  return rows.flatMap(({ row, record }) => {
    if (record?.gss === undefined) return [];
    const place = { file, row, column: "gss_code" };
    const authority = findAuthority(record.gss);
    if (authority === undefined) return [wrongCode(record.gss, place)];
    return record.laName === undefined
      ? []
      : nameWarnings(record.laName, authority.name, authorityNames(authority), {
          ...place,
          column: "la_name",
        });
  });
}

function checkCoverage(
  { areaType, areaName, gss }: CoverageRow,
  at: ProblemPlace,
): readonly Problem[] {
  const place = { ...at, column: "gss_code" };
  if (areaType === "place") return namesakes(areaName, { ...at, column: "area_type" });
  if (gss === undefined) return [];
  const authority = findAuthority(gss);
  const district = findDistrict(gss);
  const name = { ...at, column: "area_name" };
  if (areaType === "la" && authority !== undefined)
    return nameWarnings(areaName, authority.name, authorityNames(authority), name);
  if (areaType === "lad" && district !== undefined)
    return nameWarnings(areaName, district.name, districtNames(district), name);
  const otherwise = areaType === "la" ? district : authority;
  if (otherwise === undefined) return [wrongCode(gss, place)];
  return [
    makeProblem(
      "wrong-area-type",
      { ...at, column: "area_type" },
      `${gss} is ${otherwise.name}, ${areaType === "la" ? "a district without education duties" : "a county, not one of its districts"}.`,
      `Set the area type to ${areaType === "la" ? "lad" : "la"}, or correct the code.`,
    ),
  ];
}

function nameWarnings(
  stated: string,
  name: string,
  names: readonly string[],
  place: ProblemPlace,
): readonly Problem[] {
  return names.includes(plainName(stated))
    ? []
    : [
        makeProblem(
          "name-differs",
          place,
          `The row says “${stated}”, and its code is that of ${name}.`,
          "Correct the code, or write the name that goes with it.",
        ),
      ];
}

function namesakes(name: string, place: ProblemPlace): readonly Problem[] {
  const namesake = currentNamesake(name);
  return namesake === undefined
    ? []
    : [
        makeProblem(
          "place-has-code",
          place,
          `“${name}” is the name of ${namesake.code}, and the row gives it as a place.`,
          `If the council's area is meant, set the area type to ${namesake.areaType} and the code to ${namesake.code}; if the town is meant, the row can stand.`,
        ),
      ];
}
