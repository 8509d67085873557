import type { DataTable } from "./dataTable.js";
import { binLabel, limitFormat, toldBins } from "./distributionBins.js";
import { measureColumns, type RowColumn } from "./measureColumns.js";
import type { Bin } from "./rows.js";
import { rowTable } from "./rowTable.js";

export interface DistributionTableOptions {
  /** Head of the first column: what is classed, with its unit. "Class" unless given. */
  readonly rowLabel?: string;
  /** Head of the share's column. "Share" unless given. */
  readonly valueLabel?: string;
  /** Prints the limits of the classes. */
  readonly format?: (value: number) => string;
}

interface Class {
  readonly label: string;
  readonly bin: Bin;
}

/**
 * A distribution as a table: for each class its name, its limits, its share and the share's limits and base. One class
 * that is withheld alone withholds all, since the others would give it away.
 */
export function distributionTable(
  bins: readonly Bin[],
  { rowLabel = "Class", valueLabel = "Share", format }: DistributionTableOptions = {},
): DataTable {
  const print = format ?? limitFormat(bins);
  const limit = (id: "from" | "to", label: string): RowColumn<Class> => ({
    column: { id, label, numeric: true, role: "plain" },
    read: ({ bin }) => bin[id],
  });
  return rowTable(
    toldBins(bins).map((bin, at): Class => ({
      bin,
      label: binLabel(bin, at === bins.length - 1, print),
    })),
    [
      {
        column: { id: "row", label: rowLabel, numeric: false, role: "name" },
        read: ({ label }) => label,
      },
      limit("from", "From"),
      limit("to", "To"),
      ...measureColumns<Class>("", valueLabel, "", ({ bin }) => bin.measure),
    ],
  );
}
