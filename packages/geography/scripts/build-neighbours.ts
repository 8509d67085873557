/**
 * Writes the neighbours and places of the current LAs into `src/data/` from the CSV files of an input folder:
 * `adjacency.csv`, `statistical-neighbours.csv`, `centroids.csv`. Build the registry first.
 *
 * Usage: tsx scripts/build-neighbours.ts INPUT_FOLDER
 */
import { authorities } from "../src/index.js";
import { readCsv } from "./lib/csv.js";
import { assertNoFaults, inputFolder, writeModule } from "./lib/generated.js";

const folder = inputFolder("build-neighbours.ts");
const dfeOf = new Map<string, string>(authorities().map(({ gss, dfe }) => [gss, dfe]));
const faults: string[] = [];

function dfe(file: string, gss: string): string {
  const code = dfeOf.get(gss);
  if (code === undefined) faults.push(`${file}: ${gss} is no current LA`);
  return code ?? "";
}

function borderLines(): readonly string[] {
  const file = "adjacency.csv";
  const rows = readCsv(folder, file, ["gss_a", "gss_b", "kind", "border_km"]);
  const pairs = new Set(rows.map((row) => [row.gss_a, row.gss_b].sort().join()));
  if (pairs.size !== rows.length) faults.push(`${file}: a pair stands in two rows`);
  return rows.map((row) => {
    const km = Number(row.border_km);
    if (!(km > 0)) faults.push(`${file}: no length for ${row.gss_a} with ${row.gss_b}`);
    if (!["land", "tidal_water"].includes(row.kind)) faults.push(`${file}: kind "${row.kind}"`);
    const water = row.kind === "tidal_water" ? "~" : "";
    return `${dfe(file, row.gss_a)} ${dfe(file, row.gss_b)} ${km}${water}`;
  });
}

function closenessLines(): readonly string[] {
  const file = "statistical-neighbours.csv";
  const words = ["extremely_close", "very_close", "close", "somewhat_close", "not_close"];
  const rows = readCsv(folder, file, ["gss_code", "rank", "neighbour_gss", "closeness"]);
  return [...dfeOf].map(([gss, own]) => {
    const ranked = rows
      .filter((row) => row.gss_code === gss)
      .sort((a, b) => Number(a.rank) - Number(b.rank));
    if (ranked.map((row) => row.rank).join() !== "1,2,3,4,5,6,7,8,9,10") {
      faults.push(`${file}: ${gss} has not the ranks 1 to 10`);
    }
    const others = ranked.map((row) => {
      if (!words.includes(row.closeness)) faults.push(`${file}: closeness "${row.closeness}"`);
      return dfe(file, row.neighbour_gss) + row.closeness.slice(0, 1);
    });
    return [own, ...others].join(" ");
  });
}

function placeLines(): readonly string[] {
  const file = "centroids.csv";
  const box = ["min_easting", "min_northing", "max_easting", "max_northing"] as const;
  const rows = readCsv(folder, file, ["gss_code", "easting", "northing", "area_km2", ...box]);
  return [...dfeOf.keys()].map((gss) => {
    const row = rows.find(({ gss_code }) => gss_code === gss);
    const [x, y] = [Number(row?.easting), Number(row?.northing)];
    const numbers = [
      x,
      y,
      x - Number(row?.min_easting),
      y - Number(row?.min_northing),
      Number(row?.max_easting) - x,
      Number(row?.max_northing) - y,
      Number(row?.area_km2),
    ];
    if (!numbers.every((number) => Number.isFinite(number))) {
      faults.push(`${file}: ${gss} has no row, or lacks a number`);
    }
    return numbers.join(" ");
  });
}

const neighbours = [
  { name: "borderLines", about: "See neighbours.ts.", lines: borderLines() },
  { name: "closenessLines", about: "See neighbours.ts.", lines: closenessLines() },
];
const places = [{ name: "placeLines", about: "See places.ts.", lines: placeLines() }];
assertNoFaults(faults);
writeModule("build-neighbours.ts", "neighbours.ts", neighbours);
writeModule("build-neighbours.ts", "places.ts", places);
