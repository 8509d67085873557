import { agree, subjectOf } from "../evidence/subject.js";
import { placeIn } from "../load/read-table.js";
import type { ReadTables } from "../load/read-tables.js";
import { makeProblem } from "../problems/catalogue.js";
import type { Problem } from "../problems/problem.js";
import { keyedRows } from "./keyed-rows.js";

/** Kinds of columns that hold one value, so that another contradicts it. */
const single: ReadonlySet<string> = new Set(["term", "number", "date", "code", "id", "url", "urn"]);

/**
 * Records that say something else than the local authority or the partnership has said itself. Such
 * a claim is shown before the record's, and maps are drawn from records.
 */
export function checkClaims(tables: ReadTables): readonly Problem[] {
  const rowsOf = keyedRows(tables);
  return tables.evidence.rows.flatMap((row) => {
    const { record } = row;
    if (record?.value === undefined || !record.collectionMethod.endsWith("_direct")) return [];
    const subject = subjectOf(record);
    if (subject === undefined || record.field === "coverage") return [];
    const { table, file } = tables[subject.table];
    const column = table.columns().find(({ name }) => name === subject.column);
    if (column === undefined || !single.has(column.kind)) return [];
    const of = rowsOf(subject.table).rows.get(record.recordId);
    const recorded = of?.cells.get(subject.column) ?? "";
    if (of === undefined || recorded === "" || agree(subject, recorded, record.value)) return [];
    return [
      makeProblem(
        "record-behind-claim",
        placeIn(tables.evidence, row, "value"),
        `“${record.value}” was told directly, and ${file} has “${recorded}” in row ${of.row}.`,
        "Take it over into the record, or set the research status of the form to disputed.",
      ),
    ];
  });
}
