import { findAuthority } from "@abep/geography";
import { formCells, type CellData } from "../cells/index.js";
import { formsInGroup } from "../cells/index.js";
import { findTerm, forms, type FormId } from "../vocabulary/index.js";
import { listText } from "../places/names.js";

/** A local authority in which no partnership of some forms is known. */
export interface WithoutPartnership {
  readonly gss: string;
  /**
   * `desert`: every form was looked for, and none found or its programme ended. `closed`: the same, but there
   * were partnerships that have closed. `unknown`: some form has not been looked for, so that nobody can say.
   */
  readonly kind: "desert" | "closed" | "unknown";
  /** The forms that have not been looked for. */
  readonly unresearched: readonly FormId[];
  /** Why, in words. */
  readonly sentence: string;
}

/**
 * The local authorities in which no partnership of the asked forms is known; local forms if none are asked for.
 * Only where each of these forms was searched for and none found is it a desert; “not researched” is never one.
 */
export function withoutPartnership(
  data: CellData,
  asked: readonly FormId[] = formsInGroup("local"),
): readonly WithoutPartnership[] {
  const cells = asked.map((form) => ({ form, of: formCells(data, form) }));
  return data.areas.flatMap((gss): WithoutPartnership[] => {
    const own = cells.flatMap(({ form, of }) => {
      const cell = of.get(gss);
      return cell === undefined ? [] : [{ form, cell }];
    });
    if (own.some(({ cell }) => cell.count > 0)) return [];
    const unresearched = own
      .filter(
        ({ cell }) => cell.state === "not_researched" || cell.state === "see_authority_profile",
      )
      .map(({ form }) => form);
    const closed = own.reduce((sum, { cell }) => sum + cell.closed, 0);
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
  return `In ${name} none is recorded, and nobody has looked for: ${listText(labels)}.`;
}
