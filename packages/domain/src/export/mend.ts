import type { RejectedRow } from "../load/reject.js";
import { tables } from "../tables/all.js";
import { csvFile } from "./csv.js";
import type { ExportFile } from "./file.js";

/** Columns of a file of rejected rows that say what is wrong; they are passed over on the way back. */
export const mendColumns = ["problem", "remedy"] as const;

/** The end of the name of a file of rejected rows. */
const mendSuffix = "-to-mend.csv";

/** The name of the table whose mended rows a file holds by its own name, as CSV or saved as a workbook. */
export function mendedTable(fileName: string): string | undefined {
  return /^(.*)-to-mend\.(?:csv|xlsx)$/is.exec(fileName)?.[1];
}

/**
 * The rows that were not taken, one file a table, each row with what is wrong with it and what to do. Mended
 * and handed in to `readDataset` beside the others, they join the rows of their table.
 */
export function mendFiles(rejected: readonly RejectedRow[]): readonly ExportFile[] {
  return Object.values(tables).flatMap(({ name, file, columns }) => {
    const own = rejected.filter(({ table }) => table === name);
    if (own.length === 0) return [];
    const known = columns().map((column) => column.name);
    const stated = new Set(own.flatMap(({ cells }) => Object.keys(cells)));
    const names = [
      ...known.filter((column) => stated.has(column)),
      ...[...stated].filter(
        (column) => !known.includes(column) && !mendColumns.some((name) => name === column),
      ),
    ];
    const rows = own.map(({ cells, problems }) => ({
      ...cells,
      problem: problems.map(({ column, message }) => `${column ?? "row"}: ${message}`).join(" "),
      remedy: problems.map(({ remedy }) => remedy).join(" "),
    }));
    return [csvFile(file.replace(/\.csv$/, mendSuffix), [...names, ...mendColumns], rows)];
  });
}
