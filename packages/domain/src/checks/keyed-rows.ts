import type { ReadRow } from "../load/read-table.js";
import type { ReadTables } from "../load/read-tables.js";
import { rowKey } from "../tables/reference.js";
import type { EvidenceTableId } from "../vocabulary/index.js";
import { nearestOf } from "./near-ids.js";

/** The rows of a table, by the text with which evidence points to each. */
interface KeyedRows {
  /** The first row of each key. */
  readonly rows: ReadonlyMap<string, ReadRow<unknown>>;
  /** The key that is nearest to one that no row has. */
  readonly nearest: (key: string) => string | undefined;
}

/** The rows of the tables that evidence speaks of, by their keys; made when they are first asked for. */
export function keyedRows(tables: ReadTables): (name: EvidenceTableId) => KeyedRows {
  const made = new Map<EvidenceTableId, KeyedRows>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const rows = new Map<string, ReadRow<unknown>>();
    for (const row of tables[name].rows) {
      const key = rowKey(tables[name].table, (column) => row.cells.get(column));
      if (!rows.has(key)) rows.set(key, row);
    }
    const keyed = { rows, nearest: nearestOf(rows.keys()) };
    made.set(name, keyed);
    return keyed;
  };
}
