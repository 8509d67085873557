import { authorities, currentSuccessors, findAnyAuthority } from "@abep/geography";
import { districts, findAnyDistrict } from "@abep/geography/districts";
import { listText } from "../places/names.js";
import { makeProblem, type ProblemPlace } from "../problems/catalogue.js";
import { nearest } from "../problems/nearest.js";
import type { Problem } from "../problems/problem.js";

/** What to say of a well-formed code that is no current local authority's or district's. */
export function wrongCode(gss: string, place: ProblemPlace): Problem {
  const ended = endedArea(gss);
  if (ended !== undefined)
    return makeProblem(
      "ended-code",
      place,
      `${gss} (${ended.name}) ended on ${ended.end}.`,
      `Its area is now ${listText(ended.heirs)}: use their codes, or in coverage give the day in codes_as_at on which the code stood.`,
    );
  const codes = [
    ...authorities().map(({ gss: code }) => code),
    ...districts().map(({ code }) => code),
  ];
  const near = nearest(gss, codes);
  return makeProblem(
    "unknown-code",
    place,
    `${gss} is the code of no local authority or district.`,
    near === undefined
      ? "Look the area up in the ONS register of codes."
      : `Look the code up; the nearest one is ${near}.`,
  );
}

function endedArea(
  gss: string,
): { readonly name: string; readonly end: string; readonly heirs: readonly string[] } | undefined {
  const authority = findAnyAuthority(gss);
  if (authority?.end !== undefined) {
    const heirs = currentSuccessors(gss).map((heir) => `${heir.name} (${heir.gss})`);
    return { name: authority.name, end: authority.end, heirs };
  }
  const district = findAnyDistrict(gss);
  if (district?.end === undefined) return undefined;
  const heir = findAnyAuthority(district.currentAuthority);
  return {
    name: district.name,
    end: district.end,
    heirs: [`${heir?.name ?? "part of"} (${district.currentAuthority})`],
  };
}
