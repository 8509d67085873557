import type {
  AuthorityProfile,
  CoverageRow,
  Evidence,
  Partnership,
  PartnershipAttributes,
  Relation,
  ResearchStatus,
  Source,
} from "../model.js";
import type { Problem } from "../problems/problem.js";
import {
  attributeTable,
  coverageTable,
  evidenceTable,
  partnershipTable,
  profileTable,
  relationTable,
  researchTable,
  sourceTable,
  type Table,
} from "../tables/index.js";
import { matchFiles, type TableFile } from "./files.js";
import { readTable, type ReadTable } from "./read-table.js";

/** The eight tables as far as they could be read. */
export interface ReadTables {
  readonly partnerships: ReadTable<Partnership>;
  readonly coverage: ReadTable<CoverageRow>;
  readonly profiles: ReadTable<AuthorityProfile>;
  readonly attributes: ReadTable<PartnershipAttributes>;
  readonly research: ReadTable<ResearchStatus>;
  readonly evidence: ReadTable<Evidence>;
  readonly relations: ReadTable<Relation>;
  readonly sources: ReadTable<Source>;
}

/** Every table of a data set, in the order of a report. */
export function allTables(): readonly Table<unknown>[] {
  return [
    partnershipTable,
    coverageTable,
    profileTable,
    attributeTable,
    researchTable,
    evidenceTable,
    relationTable,
    sourceTable,
  ];
}

/** Reads the files row by row and adds all that is wrong with them to `problems`. */
export function readTables(files: readonly TableFile[], problems: Problem[]): ReadTables {
  const found = matchFiles(allTables(), files, problems);
  const read = <T>(table: Table<T>): ReadTable<T> =>
    readTable(table, found.get(table.file), problems);
  return {
    partnerships: read(partnershipTable),
    coverage: read(coverageTable),
    profiles: read(profileTable),
    attributes: read(attributeTable),
    research: read(researchTable),
    evidence: read(evidenceTable),
    relations: read(relationTable),
    sources: read(sourceTable),
  };
}
