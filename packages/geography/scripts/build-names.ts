/**
 * Writes `src/data/names.ts`: the names of LAs that no rule gives, from `aliases.csv` of an input folder and
 * from `scripts/names/further-names.txt`, and the list of places and words that are spelt like an LA, from
 * `scripts/names/places.txt`.
 *
 * Usage: tsx scripts/build-names.ts INPUT_FOLDER
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsv } from "./lib/csv.js";
import { inputFolder, writeModule } from "./lib/generated.js";
import { shortCode } from "./registry/authorities.js";
import { meantBy } from "../src/match/bearers.js";
import { numberOf } from "../src/match/elsewhere.js";
import { readKnown } from "../src/match/find.js";
import { buildNames } from "../src/match/names.js";
import { parse } from "../src/match/parse.js";
import { findAnyAuthority } from "../src/registry.js";

/** The most that two digits to the base 36 can say. */
const MOST = 36 ** 2 - 1;

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
    lines: [encode(readLines("places.txt"))],
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
    const code = shortCode(gss_code);
    const lastDay = findAnyAuthority(gss_code)?.end;
    if (meantBy(bearers, lastDay)?.gss !== gss_code)
      kept.set(code, [...(kept.get(code) ?? []), alias]);
  }
  return [...kept].map(([code, aliases]) => `${code}|${aliases.join(",")}`);
}

/**
 * The numbers that stand for the places, in order, by how much each is above the one before. Where that is
 * more than two digits can say, numbers that stand for no place lie between.
 */
function encode(places: readonly string[]): string {
  const numbers = new Set(
    places.map((place) => {
      const { core, full } = parse(place);
      return numberOf(core.join("") || full);
    }),
  );
  let last = 0;
  let digits = "";
  for (const number of [...numbers].sort((a, b) => a - b)) {
    while (last < number) {
      const above = Math.min(number - last, MOST);
      digits += above.toString(36).padStart(2, "0");
      last += above;
    }
  }
  return digits;
}
