import { gssCode } from "../columns/area-code.js";
import { factsOf, required, type CellSchema } from "../columns/column.js";
import { includesDate, parseDate } from "../dates/index.js";
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

/**
 * Whether two texts say the same of a field, however each is written: the name of an authority is its
 * code, and of two dates one may be the more exact.
 */
export function agree({ cell }: Pick<Subject, "cell">, a: string, b: string): boolean {
  if (a === b) return true;
  if (factsOf(cell).kind === "date") {
    const [one, other] = [parseDate(a).date, parseDate(b).date];
    if (one === undefined || other === undefined) return false;
    return includesDate(one, other) || includesDate(other, one);
  }
  const [one, other] = [cell.safeParse(a), cell.safeParse(b)];
  return one.success && other.success && JSON.stringify(one.data) === JSON.stringify(other.data);
}

/** Whether evidence speaks of a partnership: of its record or of its attributes. */
export function speaksOfPartnership(
  { table, recordId }: Pick<Evidence, "table" | "recordId">,
  id: string,
): boolean {
  const own = table === undefined || table === "partnerships" || table === "attributes";
  return own && recordId === id;
}
