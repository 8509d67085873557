import { list, readCsv } from "../lib/csv.js";
import { assertNoFaults, writeModule } from "../lib/generated.js";
import { readAuthorities, shortCode } from "./authorities.js";
import { readDistricts } from "./districts.js";
import type { DistrictRow } from "./districts.js";

/**
 * Writes `src/data/splits.ts`: for each LA that was split, how many schools each part has, by the districts of
 * `schools-by-district.csv`. A part's districts count one by one, or together where they became a district that
 * holds nothing else; one that the file has under neither code is named as missing.
 */
export function writeSplits(folder: string): void {
  const columns = ["lad_code", "total"] as const;
  const schools = new Map(
    readCsv(folder, "schools-by-district.csv", columns).map((row) => [
      row.lad_code,
      Number(row.total),
    ]),
  );
  const faults = [...schools].filter(([, total]) => !Number.isInteger(total)).map(([code]) => code);
  assertNoFaults(faults.map((code) => `${code}: the number of schools is no whole number`));
  const districts = readDistricts(folder);
  const lines = readAuthorities(folder)
    .filter((row) => row.change_kind === "split")
    .map((row) => {
      const parts = list(row.successor_gss).map((part) => {
        const whole = districts.filter((district) => list(district.successor).includes(part));
        const own = whole.filter((district) => district.la_gss === row.gss_code);
        return schoolsIn(part, own, whole, schools);
      });
      return [shortCode(row.gss_code), ...parts].join("|");
    });
  writeModule("build-registry.ts", "splits.ts", [
    { name: "splitLines", about: "See recode/shares.ts.", lines },
  ]);
}

/** The number of schools in a part, or `?` and the districts for which it is not known. */
function schoolsIn(
  part: string,
  own: readonly DistrictRow[],
  whole: readonly DistrictRow[],
  schools: ReadonlyMap<string, number>,
): string {
  const together = own.length === whole.length ? schools.get(part) : undefined;
  if (together !== undefined) return String(together);
  const missing = own.filter(({ lad_code }) => !schools.has(lad_code));
  if (missing.length > 0 || own.length === 0) {
    return `?${missing.map(({ lad_code, lad_name }) => `${lad_name} (${lad_code})`).join(", ")}`;
  }
  return String(own.reduce((sum, { lad_code }) => sum + (schools.get(lad_code) ?? 0), 0));
}
