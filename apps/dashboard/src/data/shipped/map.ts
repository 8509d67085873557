import * as z from "zod/mini";
import { absenceId, confidenceId, extentId, formId, methodId, roleId, statusId } from "./terms.js";
import type {
  AbsenceId,
  ConfidenceId,
  ExtentId,
  FormId,
  CollectionMethodId,
  LaRoleId,
  StatusId,
} from "./terms.js";

const indices = z.array(z.int().check(z.nonnegative()));

/**
 * `data/map.json` as it travels: tables of terms, and columns of indices into them, so that the
 * first map costs few bytes. Column entries at one position describe one partnership; partnerships
 * stand in the order of `data/partnerships.json`.
 */
const mapFile = z.object({
  version: z.string(),
  asAt: z.string(),
  tables: z.object({
    area: z.array(z.string()),
    form: z.array(formId),
    status: z.array(statusId),
    extent: z.array(extentId),
    method: z.array(methodId),
    confidence: z.array(confidenceId),
    role: z.array(roleId),
    absence: z.array(absenceId),
    date: z.array(z.string()),
  }),
  partnerships: z.object({
    form: indices,
    status: indices,
    method: indices,
    confidence: indices,
    /** Index into the dates plus one; 0: the newest source is undated. */
    date: indices,
    /** How many coverage entries belong to each partnership. */
    areas: indices,
  }),
  /** Flattened in the order of the partnerships. */
  coverage: z.object({ area: indices, extent: indices }),
  /** By form, in the order of the table of forms. */
  absence: indices,
  /** Triples of area, form, absence that stand above `absence`. */
  overrides: z.array(z.tuple([z.int(), z.int(), z.int()])),
  /** By area, in the order of the table of areas: the LA's own roles. */
  roles: z.array(indices),
});
export type MapFile = z.infer<typeof mapFile>;

/** One LA that a partnership covers. */
interface MapCoverage {
  readonly area: string;
  readonly extent: ExtentId;
}

/** What the map has to know of one partnership. */
export interface MapPartnership {
  /** Its position in `data/partnerships.json`, which has its id and name. */
  readonly index: number;
  readonly form: FormId;
  readonly status: StatusId;
  readonly method: CollectionMethodId;
  readonly confidence: ConfidenceId;
  /** The newest date of its evidence; absent: every source is undated. */
  readonly date?: string;
  /** No entry: no area of it could be placed. */
  readonly coverage: readonly MapCoverage[];
}

/** Everything that the first map needs. */
export interface MapData {
  /** Changes whenever the data does. */
  readonly version: string;
  /** The day on which the research was last checked, as an ISO date. */
  readonly asAt: string;
  /** The GSS codes of all current LAs, in order. */
  readonly areas: readonly string[];
  readonly forms: readonly FormId[];
  readonly partnerships: readonly MapPartnership[];
  /** What a cell without a record means, by form. */
  readonly absence: ReadonlyMap<FormId, AbsenceId>;
  /** Cells of one LA and form that were researched further. */
  readonly overrides: readonly {
    readonly area: string;
    readonly form: FormId;
    readonly absence: AbsenceId;
  }[];
  /** Each LA's own roles in school improvement, by GSS code; `unknown` alone: nothing was found. */
  readonly roles: ReadonlyMap<string, readonly LaRoleId[]>;
}

/** Reads the file's text, already parsed as JSON. Throws where it is not what was shipped. */
export function parseMap(json: unknown): MapData {
  const file = mapFile.parse(json);
  const { tables, partnerships: columns } = file;
  const partnerships: MapPartnership[] = [];
  let next = 0;
  for (const [index, form] of columns.form.entries()) {
    const coverage: MapCoverage[] = [];
    for (const end = next + at(columns.areas, index); next < end; next += 1) {
      coverage.push({
        area: at(tables.area, at(file.coverage.area, next)),
        extent: at(tables.extent, at(file.coverage.extent, next)),
      });
    }
    const date = at(columns.date, index);
    partnerships.push({
      index,
      form: at(tables.form, form),
      status: at(tables.status, at(columns.status, index)),
      method: at(tables.method, at(columns.method, index)),
      confidence: at(tables.confidence, at(columns.confidence, index)),
      ...(date > 0 && { date: at(tables.date, date - 1) }),
      coverage,
    });
  }
  return {
    version: file.version,
    asAt: file.asAt,
    areas: tables.area,
    forms: tables.form,
    partnerships,
    absence: new Map(
      tables.form.map((form, index) => [form, at(tables.absence, at(file.absence, index))]),
    ),
    overrides: file.overrides.map(([area, form, absence]) => ({
      area: at(tables.area, area),
      form: at(tables.form, form),
      absence: at(tables.absence, absence),
    })),
    roles: new Map(
      tables.area.map((area, index) => [
        area,
        at(file.roles, index).map((role) => at(tables.role, role)),
      ]),
    ),
  };
}

function at<T>(table: readonly T[], index: number): T {
  const entry = table[index];
  if (entry === undefined) throw new RangeError(`No entry ${index} in a table of the map's data`);
  return entry;
}
