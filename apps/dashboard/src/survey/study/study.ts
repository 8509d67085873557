import {
  categoricalColumn,
  numericColumn,
  type CategoricalColumn,
  type Column,
  type Responses,
} from "@abep/survey";
import type { Instrument, ReadResponses } from "@abep/survey/instrument";
import { groups, type GroupId } from "./groups.js";
import { rolesOf, type Roles } from "./roles.js";

/** Columns that are made from the answers; no question may be called so. */
export const derived = {
  region: "_region",
  schoolUnit: "_school_unit",
  trustUnit: "_trust_unit",
} as const;

/** Responses made ready for analysis. */
export interface Study {
  readonly instrument: Instrument;
  readonly roles: Roles;
  /** What was read, and the columns that are made from it. */
  readonly data: Responses;
  /** The group of each row, as its place in the list of groups. */
  readonly groupOf: Int8Array;
  /** Rows that repeat a school, trust or person that has answered before: 1. */
  readonly repeats: Uint8Array;
}

export interface StudyOptions {
  /** The region that an area lies in, both by GSS code. */
  readonly regionOf: (area: string) => string | undefined;
  /** All regions, in the order in which they are shown. */
  readonly regions: readonly string[];
}

/** Sorts respondents into groups, places them in regions, and tells which units they belong to. */
export function studyFrom(
  { responses, flags }: Pick<ReadResponses, "responses" | "flags">,
  instrument: Instrument,
  options: StudyOptions,
): Study {
  const roles = rolesOf(instrument);
  const school = units(responses, roles.school, 0);
  const made = new Map<string, Column>([
    [derived.region, regionColumn(responses, roles, options)],
    [derived.schoolUnit, numericColumn(school)],
    [derived.trustUnit, numericColumn(units(responses, roles.trust, responses.size))],
  ]);
  return {
    instrument,
    roles,
    data: { size: responses.size, columns: new Map([...responses.columns, ...made]) },
    groupOf: groupColumn(responses, roles),
    repeats: Uint8Array.from(flags, (own) =>
      own.some(({ code }) => code.startsWith("duplicate-")) ? 1 : 0,
    ),
  };
}

function regionColumn(
  { size, columns }: Responses,
  { area }: Roles,
  { regionOf, regions }: StudyOptions,
): CategoricalColumn {
  const areas = columns.get(area ?? "");
  if (areas?.kind !== "categorical") {
    return categoricalColumn(Array<undefined>(size).fill(undefined), { labels: regions });
  }
  const placeOf = areas.labels.map((label) => regions.indexOf(regionOf(label) ?? ""));
  const codes = areas.codes.map((code) => placeOf[code] ?? -1);
  return { kind: "categorical", labels: regions, ordered: false, codes };
}

/** A number a unit: the same for the same identifier, one of its own for a row without. */
function units({ size, columns }: Responses, name: string | undefined, from: number): Float64Array {
  const column = columns.get(name ?? "");
  const known = new Map<string, number>();
  return Float64Array.from({ length: size }, (_, row) => {
    const identifier = column?.kind === "text" ? column.values[row] : undefined;
    if (identifier === undefined) return from + size + row;
    const key = identifier.toLowerCase().replace(/\s+/g, "");
    const unit = known.get(key) ?? from + row;
    known.set(key, unit);
    return unit;
  });
}

function groupColumn({ size, columns }: Responses, { level, phase }: Roles): Int8Array {
  const levels = labelsOf(columns.get(level ?? ""));
  const phases = labelsOf(columns.get(phase ?? ""));
  const placeOf = new Map(groups.flatMap((group, at) => group.phases.map((one) => [one, at])));
  const place = (id: GroupId): number => groups.findIndex((group) => group.id === id);
  const [trusts, others, mainstream] = [place("trusts"), place("others"), place("mainstream")];
  return Int8Array.from({ length: size }, (_, row) => {
    if (levels?.(row) === "trust") return trusts;
    // An instrument that does not ask for the phase is taken to ask one kind of school.
    if (phases === undefined) return mainstream;
    return placeOf.get(phases(row) ?? "") ?? others;
  });
}

/** Reads the label of a row; undefined when there is no such column. */
export function labelsOf(
  column: Column | undefined,
): ((row: number) => string | undefined) | undefined {
  if (column?.kind !== "categorical") return undefined;
  const { labels, codes } = column;
  return (row) => labels[codes[row] ?? -1];
}
