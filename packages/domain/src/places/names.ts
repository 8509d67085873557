import { authorities, findAuthority, type Authority, type GssCode } from "@abep/geography";
import { districts, type District } from "@abep/geography/districts";

/** A name as it is compared: without letter case, punctuation and “&”. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The names that a local authority goes by, as they are compared. */
export function authorityNames({ name, shortName, council }: Authority): readonly string[] {
  const withoutRank = name.replace(/, (City|County) of$/, "");
  return [name, withoutRank, shortName, ...(council === undefined ? [] : [council])].map(plainName);
}

/** The names that a current district goes by; many a district is a local authority too. */
export function districtNames({ code, name }: District): readonly string[] {
  const authority = findAuthority(code);
  return [plainName(name), ...(authority === undefined ? [] : authorityNames(authority))];
}

/** The current local authority or district that bears a name. */
export function currentNamesake(
  name: string,
): { readonly code: GssCode; readonly areaType: "la" | "lad" } | undefined {
  const wanted = plainName(name);
  const authority = authorities().find((one) => authorityNames(one).includes(wanted));
  if (authority !== undefined) return { code: authority.gss, areaType: "la" };
  const district = districts().find((one) => plainName(one.name) === wanted);
  return district && { code: district.code, areaType: "lad" };
}

/** Several names as a list in a sentence. */
export function listText(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
