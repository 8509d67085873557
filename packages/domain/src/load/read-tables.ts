import type { Problem } from "../problems/problem.js";
import { allTables, tables, type TableRecords } from "../tables/all.js";
import type { TableName } from "../tables/index.js";
import { matchFiles, type TableFile } from "./files.js";
import { readTable, type ReadTable } from "./read-table.js";

/** Every table as far as it could be read. */
export type ReadTables = { readonly [N in TableName]: ReadTable<TableRecords[N]> };

/** Reads the files row by row and adds all that is wrong with them to `problems`. */
export function readTables(files: readonly TableFile[], problems: Problem[]): ReadTables {
  const found = matchFiles(allTables(), files, problems);
  const read = <N extends TableName>(name: N): ReadTable<TableRecords[N]> =>
    readTable(tables[name], found.get(name), problems);
  return {
    partnerships: read("partnerships"),
    coverage: read("coverage"),
    profiles: read("profiles"),
    attributes: read("attributes"),
    research: read("research"),
    researchByLa: read("researchByLa"),
    evidence: read("evidence"),
    relations: read("relations"),
    organisations: read("organisations"),
    trusts: read("trusts"),
    schools: read("schools"),
    members: read("members"),
    sources: read("sources"),
    about: read("about"),
  };
}
