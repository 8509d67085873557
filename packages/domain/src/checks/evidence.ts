import type { ReadTables } from "../load/read-tables.js";
import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { evidenceFields, findTerm } from "../vocabulary/index.js";

/** Evidence that has no row to join: it is kept, and shown by itself. */
export function checkEvidence(tables: ReadTables): readonly Problem[] {
  const { evidence, attributes, coverage } = tables;
  const described = new Set(attributes.rows.map((row) => row.cells.get("id")));
  const covered = new Set(
    coverage.rows.map(
      (row) => `${row.cells.get("partnership_id") ?? ""} ${row.cells.get("gss_code") ?? ""}`,
    ),
  );
  const { file } = evidence;
  return evidence.rows.flatMap(({ row, record }) => {
    if (record === undefined) return [];
    const { partnershipId, field, value } = record;
    const table = findTerm(evidenceFields, field)?.table;
    if (table === "attributes" && attributes.complete && !described.has(partnershipId))
      return [
        makeProblem(
          "evidence-without-attributes",
          { file, row, column: "field" },
          `“${partnershipId}” has no row in ${attributes.file} for evidence on ${field} to join.`,
          "Add the row, or the evidence stands by itself.",
        ),
      ];
    if (
      table === "coverage" &&
      value !== undefined &&
      coverage.complete &&
      !covered.has(`${partnershipId} ${value}`)
    )
      return [
        makeProblem(
          "evidence-outside-coverage",
          { file, row, column: "value" },
          `“${partnershipId}” has no row for ${value} in ${coverage.file}.`,
          "Add the row with its extent: evidence alone covers no area.",
        ),
      ];
    return [];
  });
}
