import type { GssCode } from "@abep/geography";
import { allDistricts, findAnyDistrict, type District } from "@abep/geography/districts";

/** So many codes are remembered: more than there are, fewer than a damaged file may have. */
const mostRemembered = 2_000;

const byCode = new Map<string, District | undefined>();

/** The newest district of a code. There are a few hundred, and 50,000 rows that ask. */
export function districtOf(code: string): District | undefined {
  const known = byCode.get(code);
  if (known !== undefined || byCode.has(code)) return known;
  const found = findAnyDistrict(code);
  if (byCode.size < mostRemembered) byCode.set(code, found);
  return found;
}

/** The district of a name that lay in an authority, of today or of the past. */
export function districtNamed(name: string, authority: GssCode): District | undefined {
  return named(name).find((district) => district.authority === authority);
}

/** Whether a name is that of districts, none of which ever had this code. */
export function isOtherDistrict(name: string, code: string): boolean {
  const bearers = named(name);
  return bearers.length > 0 && bearers.every((district) => district.code !== code);
}

let byName: Map<string, District[]> | undefined;

function named(name: string): readonly District[] {
  if (byName === undefined) {
    byName = new Map();
    for (const district of allDistricts()) {
      const plain = plainName(district.name);
      byName.set(plain, [...(byName.get(plain) ?? []), district]);
    }
  }
  return byName.get(plainName(name)) ?? [];
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/[^a-z]/g, "");
}
