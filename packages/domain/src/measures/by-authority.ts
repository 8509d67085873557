import { authorities } from "@abep/geography";
import { formsInGroup } from "../cells/index.js";
import type { Row } from "../load/files.js";
import type { Dataset } from "../model.js";
import { cellDataOf } from "../placement/cell-data.js";
import { resolveCoverage } from "../placement/resolve.js";
import type { FormId } from "../vocabulary/index.js";
import { coverageShare } from "./coverage-share.js";
import { withoutPartnership } from "./deserts.js";
import { formDiversity, formMix } from "./mix.js";
import type { SchoolCounts } from "./weight.js";

/** Which forms are measured, and what shares are counted in. */
export interface MeasureOptions {
  /** Forms whose shares get columns, and of which a desert has none; local forms if not given. */
  readonly forms?: readonly FormId[];
  /** Number of schools by code of the district. */
  readonly schools?: SchoolCounts;
}

/**
 * The measures of each of today's local authorities, as rows of text for a table or file. `not_known` is the number of
 * forms without a record for which nobody has looked; their shares are empty, since not known is not none.
 */
export function measuresByAuthority(
  dataset: Dataset,
  { forms = formsInGroup("local"), schools }: MeasureOptions = {},
): readonly Row[] {
  const coverage = resolveCoverage(dataset);
  const data = cellDataOf(dataset, coverage);
  const deserts = new Map(withoutPartnership(data, forms).map((one) => [one.gss, one]));
  const options = { coverage, data, ...(schools !== undefined && { schools }) };
  return authorities().map(({ gss, name }) => {
    const mix = formMix(data, gss);
    const diversity = formDiversity(mix.partnerships.values());
    const shares = forms.map((form) => ({
      form,
      share: coverageShare(dataset, gss, form, options),
    }));
    return {
      gss_code: gss,
      la_name: name,
      forms: String(mix.forms),
      partnerships: String(mix.total),
      not_known: String(mix.unknown.length),
      shannon: plain(diversity?.shannon),
      effective_forms: plain(diversity?.effectiveForms),
      simpson: plain(diversity?.simpson),
      without: deserts.get(gss)?.kind ?? "",
      ...Object.fromEntries(
        shares.flatMap(({ form, share }) => [
          [`${form}_least`, plain(share?.least)],
          [`${form}_most`, plain(share?.most)],
        ]),
      ),
    };
  });
}

/** At most four decimal places; empty for what is not known. */
function plain(number: number | undefined): string {
  return number === undefined ? "" : String(Number(number.toFixed(4)));
}
