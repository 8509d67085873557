import { checkAreas } from "../checks/areas.js";
import { checkEvidence } from "../checks/evidence.js";
import { checkIds } from "../checks/ids.js";
import { checkProfiles } from "../checks/profiles.js";
import { checkRepeats } from "../checks/repeats.js";
import { checkResearch } from "../checks/research.js";
import { checkSources } from "../checks/sources.js";
import type { Dataset } from "../model.js";
import type { Problem } from "../problems/problem.js";
import type { TableFile } from "./files.js";
import type { ReadTable } from "./read-table.js";
import { readTables, type ReadTables } from "./read-tables.js";

/** What came of loading: every problem, and the data set if none of them is an error. */
export interface LoadResult {
  /** Absent if any problem is an error: a data set is taken whole or not at all. */
  readonly dataset?: Dataset;
  /** By file, row and column. `problemCodes` lists the rules. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the eight tables of a data set from rows of text, as a CSV parser gives them, and checks
 * each row, the rows against each other and the areas against today's local authorities.
 *
 * Reports all problems at once. A warning says what was read otherwise than written, or is worth a
 * look; an error means that there is no data set, so that no row is ever silently gone.
 */
export function loadDataset(files: readonly TableFile[]): LoadResult {
  const problems: Problem[] = [];
  const tables = readTables(files, problems);
  const checks = [
    checkRepeats,
    checkIds,
    checkAreas,
    checkProfiles,
    checkResearch,
    checkEvidence,
    checkSources,
  ];
  for (const check of checks) problems.push(...check(tables));
  inOrder(problems, tables);
  if (problems.some((problem) => problem.severity === "error")) return { problems };
  return { dataset: datasetOf(tables), problems };
}

function inOrder(problems: Problem[], tables: ReadTables): void {
  const files = Object.values(tables).map((table: ReadTable<unknown>) => table.file);
  const rank = (problem: Problem): number => {
    const place = files.indexOf(problem.file ?? "");
    return place < 0 ? files.length : place;
  };
  problems.sort((a, b) => rank(a) - rank(b) || (a.row ?? 0) - (b.row ?? 0));
}

function datasetOf(tables: ReadTables): Dataset {
  return {
    partnerships: recordsOf(tables.partnerships),
    coverage: recordsOf(tables.coverage),
    evidence: recordsOf(tables.evidence),
    profiles: recordsOf(tables.profiles),
    attributes: recordsOf(tables.attributes),
    relations: recordsOf(tables.relations),
    research: recordsOf(tables.research),
    sources: recordsOf(tables.sources),
  };
}

function recordsOf<T>(table: ReadTable<T>): readonly T[] {
  return table.rows.map((row) => {
    if (row.record === undefined) throw new Error(`Row ${row.row} of ${table.file} was not read`);
    return row.record;
  });
}
