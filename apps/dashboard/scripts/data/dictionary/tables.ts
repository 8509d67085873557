import { allTables } from "@abep/domain";
import { cellsTable, placementsTable, unplacedTable, vocabularyTable } from "./derived-tables.js";
import { overrideTable } from "./override-table.js";
import type { Table } from "./table.js";

/** The tables that people edit. Columns that a file may leave out, and ours do, are not listed. */
export function editedTables(): readonly Table[] {
  const checked = allTables().map(({ file, about, columns }) => ({
    file,
    about,
    columns: columns().filter(({ mayBeAbsent }) => mayBeAbsent !== true),
  }));
  return [...checked, overrideTable];
}

/** The tables that are made from them for download. */
export function derivedTables(): readonly Table[] {
  return [cellsTable, placementsTable, unplacedTable, vocabularyTable];
}
