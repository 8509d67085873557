/**
 * Writes `src/data/names.ts`: the names of LAs that no rule gives, from `aliases.csv` of an input folder and
 * from `scripts/names/further-names.txt`, and the filter of places that are spelt like an LA, from
 * `scripts/names/places.txt`.
 *
 * Usage: tsx scripts/build-names.ts INPUT_FOLDER
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "./lib/csv.js";
import { inputFolder, writeModule } from "./lib/generated.js";
import { meantBy } from "../src/match/bearers.js";
import { DIGITS, marksOf } from "../src/match/elsewhere.js";
import { readKnown } from "../src/match/find.js";
import { buildNames } from "../src/match/names.js";
import { parse } from "../src/match/parse.js";
import { findAnyAuthority } from "../src/registry.js";

/** With six marks for each place, about one false alarm in a hundred names. */
const BITS_PER_PLACE = 9;

const folder = inputFolder("build-names.ts");
const further = readLines("further-names.txt");
writeModule("build-names.ts", "names.ts", [
  {
    name: "furtherNames",
    about: "See match/names.ts.",
    lines: [...irregularAliases(further), ...further],
  },
  {
    name: "elsewhere",
    about: "See match/elsewhere.ts.",
    lines: [filterOf(readLines("places.txt"))],
  },
]);

function readLines(file: string): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, "names", file), "utf8");
  return text.replace(/\n$/, "").split("\n");
}

/** The aliases that are not found by rule from an LA's names, nor from those before them. */
function irregularAliases(further: readonly string[]): readonly string[] {
  const rows = readCsv(folder, "aliases.csv", ["alias", "gss_code"]);
  const kept = new Map<string, string[]>();
  for (const { alias, gss_code } of rows) {
    const lines = [...kept].map(([code, aliases]) => `${code}|${aliases.join(",")}`);
    const names = buildNames([...lines, ...further].join("\n"));
    const bearers = readKnown(names, parse(alias)).forms.flatMap((form) => form.bearers);
    const lastDay = findAnyAuthority(gss_code)?.end;
    if (meantBy(bearers, lastDay)?.gss !== gss_code)
      kept.set(gss_code, [...(kept.get(gss_code) ?? []), alias]);
  }
  return [...kept].map(([code, aliases]) => `${code}|${aliases.join(",")}`);
}

function filterOf(places: readonly string[]): string {
  const size = Math.ceil((places.length * BITS_PER_PLACE) / 4) * 4;
  const digits = new Array<number>(size / 4).fill(0);
  for (const place of places) {
    for (const at of marksOf(parse(place).core.join(""), size)) {
      digits[at >> 2] = (digits[at >> 2] ?? 0) | (1 << (at & 3));
    }
  }
  return digits.map((digit) => DIGITS.charAt(digit)).join("");
}
