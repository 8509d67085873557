import { gssCode } from "../columns/area-code.js";
import { required, type CellSchema } from "../columns/column.js";
import type { Evidence } from "../model.js";
import { tables } from "../tables/all.js";
import { evidenceFields, findTerm, type EvidenceTableId } from "../vocabulary/index.js";

/** What a row of evidence speaks of. */
export interface Subject {
  readonly table: EvidenceTableId;
  readonly column: string;
  /** Reads the value. */
  readonly cell: CellSchema<unknown>;
}

let areaCode: CellSchema<unknown> | undefined;

/** What a row of evidence speaks of; `undefined` where the table has no such column. */
export function subjectOf({
  table,
  field,
}: Pick<Evidence, "table" | "field">): Subject | undefined {
  if (table === undefined && field === "coverage") {
    areaCode ??= required(gssCode, "An area that is covered.");
    return { table: "coverage", column: "gss_code", cell: areaCode };
  }
  const of = table ?? findTerm(evidenceFields, field)?.table;
  const cell = of && tables[of].cell(field);
  return of && cell && { table: of, column: field, cell };
}

/** Whether evidence speaks of a partnership: of its record or of its attributes. */
export function speaksOfPartnership(
  { table, recordId }: Pick<Evidence, "table" | "recordId">,
  id: string,
): boolean {
  const own = table === undefined || table === "partnerships" || table === "attributes";
  return own && recordId === id;
}
