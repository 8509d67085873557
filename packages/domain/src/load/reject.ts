import { checkAreas } from "../checks/areas.js";
import { checkClaims } from "../checks/claims.js";
import { checkDates } from "../checks/dates.js";
import { checkEvidence } from "../checks/evidence.js";
import { checkIds } from "../checks/ids.js";
import { checkProfiles } from "../checks/profiles.js";
import { checkRepeats } from "../checks/repeats.js";
import { checkResearch } from "../checks/research.js";
import { checkSources } from "../checks/sources.js";
import type { Problem } from "../problems/problem.js";
import type { TableName } from "../tables/index.js";
import type { Row } from "./files.js";
import type { ProblemPlace } from "../problems/catalogue.js";
import { placeIn, type ReadRow, type ReadTable } from "./read-table.js";
import type { ReadTables } from "./read-tables.js";

/** A row that is not taken, and why. */
export interface RejectedRow {
  readonly table: TableName;
  readonly file: string;
  readonly sheet?: string;
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  /** Text by column, as it was handed in. */
  readonly cells: Row;
  /** What is wrong with it, errors alone; also that a row which it points to is not taken. */
  readonly problems: readonly Problem[];
}

/** All that is wrong with rows beside each other, and with areas. */
export function checkTables(tables: ReadTables): readonly Problem[] {
  return [
    checkRepeats,
    checkIds,
    checkAreas,
    checkDates,
    checkProfiles,
    checkResearch,
    checkEvidence,
    checkClaims,
    checkSources,
  ].flatMap((check) => check(tables));
}

/**
 * Parts the rows that are right from those with an error. A row that points to a rejected one is
 * rejected too, so that what is left has no loose end.
 */
export function rejectedRows(
  tables: ReadTables,
  problems: readonly Problem[],
): { readonly sound: ReadTables; readonly rejected: readonly RejectedRow[] } {
  const rejected: RejectedRow[] = [];
  let sound = tables;
  let errors = problems.filter(({ severity }) => severity === "error");
  do {
    const before = rejected.length;
    sound = withoutErrors(sound, errors, rejected);
    if (rejected.length === before) break;
    errors = checkTables(sound).filter(({ severity }) => severity === "error");
  } while (errors.length > 0);
  return { sound, rejected };
}

function withoutErrors(
  tables: ReadTables,
  errors: readonly Problem[],
  rejected: RejectedRow[],
): ReadTables {
  const byPlace = new Map<string, Problem[]>();
  for (const problem of errors) {
    const key = placeKey(problem);
    const there = byPlace.get(key);
    if (there === undefined) byPlace.set(key, [problem]);
    else there.push(problem);
  }
  const part = <T>(read: ReadTable<T>): ReadTable<T> => {
    // Without all its columns no row of a table could be read.
    const ofAll = read.complete
      ? []
      : errors.filter(
          ({ file, sheet, row }) =>
            file === read.file && sheet === read.sheet && (row === undefined || row === 1),
        );
    const rows = read.rows.filter((one) => {
      const problems = [...ofAll, ...(byPlace.get(placeKey(placeIn(read, one))) ?? [])];
      if (problems.length === 0) return true;
      rejected.push(rejectedRow(read, one, problems));
      return false;
    });
    return { ...read, rows, complete: true };
  };
  return {
    partnerships: part(tables.partnerships),
    coverage: part(tables.coverage),
    profiles: part(tables.profiles),
    attributes: part(tables.attributes),
    research: part(tables.research),
    researchByLa: part(tables.researchByLa),
    evidence: part(tables.evidence),
    relations: part(tables.relations),
    organisations: part(tables.organisations),
    trusts: part(tables.trusts),
    schools: part(tables.schools),
    members: part(tables.members),
    sources: part(tables.sources),
    about: part(tables.about),
  };
}

function placeKey({ file = "", sheet = "", row = 0 }: ProblemPlace): string {
  return JSON.stringify([file, sheet, row]);
}

function rejectedRow(
  read: ReadTable<unknown>,
  one: ReadRow<unknown>,
  problems: readonly Problem[],
): RejectedRow {
  const { file = read.file, sheet } = placeIn(read, one);
  return {
    table: read.table.name,
    file,
    ...(sheet !== undefined && { sheet }),
    row: one.row,
    cells: one.raw,
    problems,
  };
}
