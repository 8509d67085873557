import { join } from "node:path";
import { readCsv } from "../data/read-csv.js";

/** The phases of schools in the simulation, as the questionnaire codes them; the mainstream ones first. */
export const phases = [
  "primary",
  "middle",
  "secondary",
  "all_through",
  "special",
  "alternative",
] as const;
export type Phase = (typeof phases)[number];

/** Those whose schools the register counts, so that their leaders can be weighted. */
export const mainstream: readonly Phase[] = phases.slice(0, 4);

/** The schools of one LA. */
export interface LaSchools {
  readonly la: string;
  readonly region: string;
  readonly regionName: string;
  readonly schools: Readonly<Record<Phase, number>>;
}

/**
 * The register's column for what has no phase mixes special schools and alternative provision with independent
 * schools. These shares of it come near the numbers of state-funded ones in England, about 1,050 and 350.
 */
export const assumedShares = { special: 0.24, alternative: 0.08 };

/** Schools by LA and phase: counted for the mainstream phases, assumed for the others. */
export function readSchools(): readonly LaSchools[] {
  const folder = join(import.meta.dirname, "../../data/survey");
  const file = readCsv(folder, "schools-by-la.csv");
  if (file === undefined || file.problems.length > 0) {
    throw new Error("data/survey/schools-by-la.csv is not there, or is no table");
  }
  return file.rows.map(({ row, cells }) => {
    const text = (column: string): string => {
      const cell = cells[column];
      if (cell === undefined || cell === "") throw new Error(`Row ${row} has no ${column}`);
      return cell;
    };
    const count = (column: string): number => {
      const value = Number(text(column));
      if (!Number.isInteger(value)) throw new Error(`Row ${row}: ${column} is no number`);
      return value;
    };
    return {
      la: text("gss_code"),
      region: text("region_code"),
      regionName: text("region_name"),
      schools: {
        primary: count("nursery") + count("primary"),
        middle: count("middle_deemed_primary") + count("middle_deemed_secondary"),
        secondary: count("secondary"),
        all_through: count("all_through"),
        special: Math.round(count("not_applicable") * assumedShares.special),
        alternative: Math.round(count("not_applicable") * assumedShares.alternative),
      },
    };
  });
}

/** How many schools of a mainstream phase a region has. */
export interface RegionCount {
  readonly region: string;
  readonly regionName: string;
  readonly phase: Phase;
  readonly schools: number;
}

/** The mainstream schools by region and phase, in the order of the file; cells without schools are left out. */
export function populationOf(places: readonly LaSchools[]): readonly RegionCount[] {
  const names = new Map(places.map(({ region, regionName }) => [region, regionName]));
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([region, regionName]) =>
      mainstream.map((phase) => ({
        region,
        regionName,
        phase,
        schools: places.reduce(
          (sum, place) => sum + (place.region === region ? place.schools[phase] : 0),
          0,
        ),
      })),
    )
    .filter(({ schools }) => schools > 0);
}
