import type { GssCode } from "../codes.js";
import type { IsoDate } from "../dates.js";
import type { Problem } from "../problem.js";
import { allAuthorities, findAuthority } from "../registry.js";

/** What a table may hold in a cell. */
export type RecodeValue = string | number | null | undefined;

/** A row of a table, by column. */
export type RecodeRow = Readonly<Record<string, RecodeValue>>;

/** The figures of one LA: one for each measure, `null` where there is none. */
interface Figures {
  /** The row as a spreadsheet numbers it. */
  readonly row: number;
  readonly values: readonly (number | null)[];
}

/** The rows that agree in the columns that tell rows of one LA apart, by LA. */
export interface Group {
  readonly by: Readonly<Record<string, string | number | null>>;
  readonly figures: ReadonlyMap<GssCode, Figures>;
}

/** Which columns of a table hold what. */
export interface Columns {
  readonly code: string;
  readonly by: readonly string[];
  readonly measures: readonly string[];
}

/** Reads a table whose codes are those of the day `on`, adding what it gets wrong to `problems`. */
export function readGroups(
  rows: readonly RecodeRow[],
  columns: Columns,
  on: IsoDate,
  problems: Problem[],
): readonly Group[] {
  const known = new Map<string, GssCode | undefined>();
  const groups = new Map<string, OpenGroup>();
  for (const [index, cells] of rows.entries()) {
    const row = index + 2;
    const code = String(cells[columns.code] ?? "").trim();
    if (!known.has(code)) known.set(code, findAuthority(code, { on })?.gss);
    const gss = known.get(code);
    if (gss === undefined) {
      problems.push(codeProblem(code, on, row, columns.code));
      continue;
    }
    const by = columns.by.map((column) => [column, cells[column] ?? null] as const);
    const key = JSON.stringify(by);
    const group: OpenGroup = groups.get(key) ?? {
      by: Object.fromEntries(by),
      figures: new Map<GssCode, Figures>(),
    };
    groups.set(key, group);
    const first = group.figures.get(gss);
    if (first === undefined) {
      const values = columns.measures.map((measure) => readCell(cells, measure, row, problems));
      group.figures.set(gss, { row, values });
    } else {
      problems.push({
        severity: "error",
        code: "duplicate-row",
        row,
        column: columns.code,
        message: `${code} is in row ${first.row} already, which was used`,
        remedy: "Give `by` to tell rows apart, or remove one.",
      });
    }
  }
  return [...groups.values()];
}

/** A group that rows are still added to. */
interface OpenGroup extends Group {
  readonly figures: Map<GssCode, Figures>;
}

function readCell(
  cells: RecodeRow,
  column: string,
  row: number,
  problems: Problem[],
): number | null {
  const value = cells[column];
  if ((value ?? "") === "") return null;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  problems.push({
    severity: "error",
    code: "not-a-number",
    row,
    column,
    message: `"${value}" is not a number`,
    remedy: "Give numbers, and null for no figure.",
  });
  return null;
}

function codeProblem(code: string, on: IsoDate, row: number, column: string): Problem {
  const periods = allAuthorities()
    .filter(({ gss, dfe }) => gss === code || dfe === code)
    .map(({ name, start, end }) => `${name} from ${start}${end === undefined ? "" : ` to ${end}`}`);
  const [kind, fault] =
    periods.length > 0
      ? ["code-not-in-force", `was not in force on ${on}: it stands for ${periods.join(", ")}`]
      : ["unknown-code", "is no local authority's code"];
  return {
    severity: "error",
    code: kind,
    row,
    column,
    message: `"${code}" ${fault}`,
    remedy: `Give codes in force on ${on}, or \`from\` as the day of the data.`,
  };
}
