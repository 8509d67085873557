import { allTables, type TableName } from "@abep/domain";
import { cellsTable, placementsTable, unplacedTable, vocabularyTable } from "./derived-tables.js";
import type { Table } from "./table.js";

/** Of the tables that a data set may lack, those that ours has. */
const kept: ReadonlySet<TableName> = new Set<TableName>(["researchByLa", "about"]);

/** The tables that people edit. Columns that a file may leave out, and ours do, are not listed. */
export function editedTables(): readonly Table[] {
  return allTables()
    .filter(({ name, mayBeAbsent }) => !mayBeAbsent || kept.has(name))
    .map(({ file, about, columns }) => ({
      file,
      about,
      columns: columns().filter((column) => column.mayBeAbsent !== true),
    }));
}

/** The tables that are made from them for download. */
export function derivedTables(): readonly Table[] {
  return [cellsTable, placementsTable, unplacedTable, vocabularyTable];
}
