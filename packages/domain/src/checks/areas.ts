import { findAuthority } from "@abep/geography";
import { dateText, type PartialDate } from "../dates/index.js";
import { placeIn, type ReadTable } from "../load/read-table.js";
import type { ReadTables } from "../load/read-tables.js";
import type { CoverageRow } from "../model.js";
import { onDay, today } from "../places/coded.js";
import { authorityNames, currentNamesake, districtNames, plainName } from "../places/names.js";
import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { wrongCode } from "./codes.js";

/** Codes that stand for no area of today, or for another than the row says. */
export function checkAreas(tables: ReadTables): readonly Problem[] {
  const { coverage, profiles, researchByLa, organisations, schools } = tables;
  return [
    ...coverage.rows.flatMap((row) =>
      row.record === undefined
        ? []
        : checkCoverage(row.record, (column) => placeIn(coverage, row, column)),
    ),
    ...authorityCodes(profiles),
    ...authorityCodes(researchByLa),
    ...authorityCodes(organisations),
    ...authorityCodes(schools),
  ];
}

/** The codes of tables whose rows speak of local authorities alone. */
function authorityCodes(
  table: ReadTable<{ readonly gss?: string; readonly laName?: string }>,
): readonly Problem[] {
  return table.rows.flatMap((row) => {
    if (row.record?.gss === undefined) return [];
    const { gss, laName } = row.record;
    const authority = findAuthority(gss);
    if (authority === undefined) return [wrongCode(gss, placeIn(table, row, "gss_code"))];
    return laName === undefined
      ? []
      : nameWarnings(
          laName,
          authority.name,
          authorityNames(authority),
          placeIn(table, row, "la_name"),
        );
  });
}

function checkCoverage(
  { areaType, areaName, gss, codesAsAt }: CoverageRow,
  at: (column: string) => ProblemPlace,
): readonly Problem[] {
  if (areaType === "place") return namesakes(areaName, at("area_type"));
  if (gss === undefined) return [];
  const { authority, district } = codesAsAt === undefined ? today(gss) : onDay(gss, codesAsAt);
  if (areaType === "la" && authority !== undefined)
    return nameWarnings(areaName, authority.name, authorityNames(authority), at("area_name"));
  if (areaType === "lad" && district !== undefined)
    return nameWarnings(areaName, district.name, districtNames(district), at("area_name"));
  const otherwise = areaType === "la" ? district : authority;
  if (otherwise === undefined)
    return [
      codesAsAt === undefined
        ? wrongCode(gss, at("gss_code"))
        : notOfItsDay(gss, codesAsAt, at("codes_as_at")),
    ];
  return [
    makeProblem(
      "wrong-area-type",
      at("area_type"),
      `${gss} is ${otherwise.name}, ${areaType === "la" ? "a district without education duties" : "a county, not one of its districts"}.`,
      `Set the area type to ${areaType === "la" ? "lad" : "la"}, or correct the code.`,
    ),
  ];
}

function notOfItsDay(gss: string, day: PartialDate, place: ProblemPlace): Problem {
  return makeProblem(
    "code-not-of-its-day",
    place,
    `${gss} stood for no local authority or district in ${dateText(day)}.`,
    "Correct the day or the code. Empty the day if the code is of today: an older fact may be expressed in current codes.",
  );
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
