import type { ReadTable } from "../load/read-table.js";
import type { ReadTables } from "../load/read-tables.js";
import { makeProblem } from "../problems/catalogue.js";
import { nearest } from "../problems/nearest.js";
import type { Problem } from "../problems/problem.js";

/** Ids that point to no partnership. */
export function checkIds(tables: ReadTables): readonly Problem[] {
  const { partnerships, coverage, attributes, evidence, relations } = tables;
  if (!partnerships.complete) return [];
  const ids = new Set(partnerships.rows.map((row) => row.cells.get("id") ?? ""));
  return [
    ...dangling(coverage, "partnership_id", ids),
    ...dangling(attributes, "id", ids),
    ...dangling(evidence, "id", ids),
    ...dangling(relations, "from_id", ids),
    ...dangling(relations, "to_id", ids),
  ];
}

function dangling(
  { file, rows }: ReadTable<unknown>,
  column: string,
  ids: ReadonlySet<string>,
): readonly Problem[] {
  return rows.flatMap(({ row, cells }) => {
    const id = cells.get(column) ?? "";
    if (id === "" || ids.has(id)) return [];
    const near = nearest(id, [...ids]);
    return [
      makeProblem(
        "dangling-id",
        { file, row, column },
        `No partnership has the id “${id}”.`,
        near === undefined
          ? "Add the partnership to partnerships.csv, or delete this row."
          : `Did you mean ${near}? Else add the partnership to partnerships.csv.`,
      ),
    ];
  });
}
