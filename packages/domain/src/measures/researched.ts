import type { CellData } from "../cells/index.js";
import type { FormId } from "../vocabulary/index.js";

/** Whether to have no open record of a form means that there is none: somebody looked, or the programme ended. */
export function isResearched(
  { absence, overrides }: Pick<CellData, "absence" | "overrides">,
  gss: string,
  form: FormId,
): boolean {
  const own = overrides.findLast((one) => one.area === gss && one.form === form);
  const means = own?.absence ?? absence.get(form);
  return means === "none_found" || means === "programme_ended";
}
