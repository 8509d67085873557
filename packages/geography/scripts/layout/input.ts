import { authorities } from "../../src/index.js";
import { readCsv } from "../lib/csv.js";
import { assertNoFaults } from "../lib/generated.js";

/** What a layout is made from: the areas in order of GSS code, and who borders whom. */
export interface Areas {
  readonly gss: readonly string[];
  /** Index of the region. */
  readonly region: readonly number[];
  /** Eastings and northings of the centroids, in metres. */
  readonly east: readonly number[];
  readonly north: readonly number[];
  /** Pairs of indices that share a land border. */
  readonly borders: readonly (readonly [number, number])[];
  /** Areas without a land border: each is a piece of its own. */
  readonly islands: readonly number[];
}

/** Reads the current LAs' centroids and land borders. */
export function readAreas(folder: string): Areas {
  const current = authorities();
  const indexOf = new Map<string, number>(current.map(({ gss }, index) => [gss, index]));
  const centroids = new Map(
    readCsv(folder, "centroids.csv", ["gss_code", "easting", "northing"]).map((row) => [
      row.gss_code,
      row,
    ]),
  );
  const regions = [...new Set(current.map(({ region }) => region.code))].sort();
  const faults = current.flatMap(({ gss }) =>
    centroids.has(gss) ? [] : [`centroids.csv: no row for ${gss}`],
  );
  const borders = readCsv(folder, "adjacency.csv", ["gss_a", "gss_b", "kind"])
    .filter(({ kind }) => kind === "land")
    .map(({ gss_a, gss_b }): [number, number] => {
      const [a, b] = [indexOf.get(gss_a), indexOf.get(gss_b)];
      if (a === undefined || b === undefined) faults.push(`adjacency.csv: ${gss_a}, ${gss_b}`);
      return [a ?? 0, b ?? 0];
    });
  assertNoFaults(faults);
  const bordered = new Set(borders.flat());
  return {
    gss: current.map(({ gss }) => gss),
    region: current.map(({ region }) => regions.indexOf(region.code)),
    east: current.map(({ gss }) => Number(centroids.get(gss)?.easting)),
    north: current.map(({ gss }) => Number(centroids.get(gss)?.northing)),
    borders,
    islands: current.flatMap((_, index) => (bordered.has(index) ? [] : [index])),
  };
}
