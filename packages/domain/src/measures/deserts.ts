import { findAuthority } from "@abep/geography";
import { formCells, formsInGroup, type CellData } from "../cells/index.js";
import { findTerm, forms, type FormId } from "../vocabulary/index.js";
import { listText } from "../places/names.js";
import { isResearched } from "./researched.js";

/** A local authority in which no partnership of some forms is known. */
export interface WithoutPartnership {
  readonly gss: string;
  /**
   * `desert`: every form was looked for, and none found or its programme ended. `closed`: the same, but there
   * were partnerships that have closed. `unknown`: the search for some form is not over, or has not begun, so
   * that nobody can say.
   */
  readonly kind: "desert" | "closed" | "unknown";
  /** The forms of which nobody can say yet whether there are any. */
  readonly unresearched: readonly FormId[];
  /** Why, in words. */
  readonly sentence: string;
}

/**
 * The local authorities in which no partnership of the asked forms is known; local forms if not given, and of
 * no forms at all nothing is said. Only where each of these forms was searched for and none found is it a
 * desert; “not researched” is never one, also where a body of the form has closed.
 */
export function withoutPartnership(
  data: CellData,
  asked: readonly FormId[] = formsInGroup("local"),
): readonly WithoutPartnership[] {
  if (asked.length === 0) return [];
  const cells = asked.map((form) => ({ form, of: formCells(data, form) }));
  return data.areas.flatMap((gss): WithoutPartnership[] => {
    const own = cells.flatMap(({ of }) => of.get(gss) ?? []);
    if (own.some(({ count }) => count > 0)) return [];
    const unresearched = asked.filter((form) => !isResearched(data, gss, form));
    const closed = own.reduce((sum, cell) => sum + cell.closed, 0);
    const kind = unresearched.length > 0 ? "unknown" : closed > 0 ? "closed" : "desert";
    return [{ gss, kind, unresearched, sentence: sentenceOf(gss, kind, unresearched, closed) }];
  });
}

function sentenceOf(
  gss: string,
  kind: WithoutPartnership["kind"],
  unresearched: readonly FormId[],
  closed: number,
): string {
  const name = findAuthority(gss)?.name ?? gss;
  if (kind === "desert") return `In ${name} every form was looked for, and none was found.`;
  if (kind === "closed")
    return `In ${name} every form was looked for; what there was has closed (${closed}).`;
  const labels = unresearched.map((form) => (findTerm(forms, form)?.label ?? form).toLowerCase());
  return `In ${name} none is recorded, and nobody can say yet whether there is any of these: ${listText(labels)}.`;
}
