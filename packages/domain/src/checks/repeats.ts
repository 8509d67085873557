import { placeIn, type ReadTable } from "../load/read-table.js";
import type { ReadTables } from "../load/read-tables.js";
import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";

/** Ids that stand for two rows, and rows that say the same as another. */
export function checkRepeats(tables: ReadTables): readonly Problem[] {
  return [
    ...Object.values(tables).flatMap((table: ReadTable<unknown>) => repeatsIn(table)),
    ...tables.about.rows
      .slice(1)
      .map((row) =>
        makeProblem(
          "more-than-one-row",
          placeIn(tables.about, row),
          "The data set is described already.",
          "Keep one row.",
        ),
      ),
  ];
}

function repeatsIn(read: ReadTable<unknown>): readonly Problem[] {
  const { table, rows } = read;
  const first = new Map<string, number>();
  const columns = table.key.length > 0 ? table.key : table.columns().map((column) => column.name);
  return rows.flatMap((one) => {
    const { row, cells } = one;
    const key = columns.map((column) => cells.get(column) ?? "");
    if (key.every((text) => text === "")) return [];
    // With its length before each text, no two keys become one.
    const id = key.map((text) => `${text.length} ${text}`).join("");
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, row);
      return [];
    }
    const [column = "", second] = table.key;
    return [
      second === undefined && column !== ""
        ? makeProblem(
            "duplicate-id",
            placeIn(read, one, column),
            `“${key.join()}” stands in row ${earlier} already.`,
            "Give one of the two another value, or merge the rows.",
          )
        : makeProblem(
            "duplicate-row",
            placeIn(read, one),
            `The row says the same as row ${earlier}.`,
            "Delete one of the two.",
          ),
    ];
  });
}
