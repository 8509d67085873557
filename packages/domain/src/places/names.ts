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

const namesOf = new Map<Authority | District, readonly string[]>();

/** The names that a local authority goes by, as they are compared. */
export function authorityNames(authority: Authority): readonly string[] {
  const known = namesOf.get(authority);
  if (known !== undefined) return known;
  const { name, shortName, council } = authority;
  const withoutRank = name.replace(/, (City|County) of$/, "");
  const all = [name, withoutRank, shortName, ...(council === undefined ? [] : [council])];
  const names = all.map(plainName);
  namesOf.set(authority, names);
  return names;
}

/** The names that a current district goes by; many a district is a local authority too. */
export function districtNames(district: District): readonly string[] {
  const known = namesOf.get(district);
  if (known !== undefined) return known;
  const authority = findAuthority(district.code);
  const own = authority === undefined ? [] : authorityNames(authority);
  const names = [plainName(district.name), ...own];
  namesOf.set(district, names);
  return names;
}

/** An area of today that bears a name. */
export interface Namesake {
  readonly code: GssCode;
  readonly areaType: "la" | "lad";
}

let namesakes: ReadonlyMap<string, Namesake> | undefined;

/** The current local authority or district that bears a name. */
export function currentNamesake(name: string): Namesake | undefined {
  namesakes ??= new Map<string, Namesake>([
    // Of two that bear one name, the last entry stands: the first authority.
    ...districts()
      .toReversed()
      .map((one): [string, Namesake] => [plainName(one.name), { code: one.code, areaType: "lad" }]),
    ...authorities()
      .toReversed()
      .flatMap((one) =>
        authorityNames(one).map((own): [string, Namesake] => [
          own,
          { code: one.gss, areaType: "la" },
        ]),
      ),
  ]);
  return namesakes.get(plainName(name));
}

/** Several names as a list in a sentence. */
export function listText(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
