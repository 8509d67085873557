import { placeIn, type ReadRow, type ReadTable } from "../load/read-table.js";
import type { ReadTables } from "../load/read-tables.js";
import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { nearestOf } from "./near-ids.js";

/** Ids that point to no record. */
export function checkIds(tables: ReadTables): readonly Problem[] {
  const { partnerships, coverage, attributes, relations, members } = tables;
  const { organisations, trusts, schools } = tables;
  const partnership = target(partnerships, "id", "partnership");
  const organisation = target(organisations, "id", "organisation");
  const trust = target(trusts, "id", "trust");
  const school = target(schools, "urn", "school");
  const kinds = { school, trust, organisation };
  return [
    ...dangling(coverage, "partnership_id", partnership),
    ...dangling(attributes, "id", partnership),
    ...dangling(relations, "from_id", partnership),
    ...dangling(relations, "to_id", partnership),
    ...dangling(partnerships, "lead_organisation_id", organisation),
    ...dangling(organisations, "trust_id", trust),
    ...dangling(organisations, "urn", school),
    ...dangling(schools, "trust_id", trust),
    ...dangling(members, "partnership_id", partnership),
    ...members.rows.flatMap((row) =>
      row.record === undefined
        ? []
        : missing(members, row, "member_id", kinds[row.record.memberKind]),
    ),
  ];
}

/** The records that an id can point to. */
interface Target {
  readonly file: string;
  readonly noun: string;
  /** Absent where the table could not be read, so that nothing can be held to it. */
  readonly ids?: ReadonlySet<string>;
  readonly nearest: (id: string) => string | undefined;
}

function target(table: ReadTable<unknown>, column: string, noun: string): Target {
  const { file, rows, complete } = table;
  const ids = new Set(rows.map((row) => row.cells.get(column) ?? ""));
  return { file, noun, nearest: nearestOf(ids), ...(complete && { ids }) };
}

function dangling(table: ReadTable<unknown>, column: string, to: Target): readonly Problem[] {
  return table.rows.flatMap((row) => missing(table, row, column, to));
}

function missing(
  table: ReadTable<unknown>,
  row: ReadRow<unknown>,
  column: string,
  to: Target,
): readonly Problem[] {
  const id = row.cells.get(column) ?? "";
  if (id === "" || to.ids === undefined || to.ids.has(id)) return [];
  const near = to.nearest(id);
  return [
    makeProblem(
      "dangling-id",
      placeIn(table, row, column),
      `No ${to.noun} has the id “${id}”.`,
      near === undefined
        ? `Add the ${to.noun} to ${to.file}, or delete this row.`
        : `Did you mean ${near}? Else add the ${to.noun} to ${to.file}.`,
    ),
  ];
}
