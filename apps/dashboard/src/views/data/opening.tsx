import { Link } from "../../components/link.js";
import type { DataReport } from "../../data/shipped.js";
import { formatDate } from "../../format/date.js";
import { countOf } from "../../format/text.js";
import { methodsPath } from "../../routing/places.js";

/** What can be had, under which licence, and how sound the checks found it. */
export function Opening({
  report: { totals, problems, unplaced, asAt, version },
}: {
  readonly report: DataReport;
}) {
  const warnings = problems.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p>
        {countOf(totals.partnerships, "partnership record")} and the profiles of {totals.areas} LAs
        are free to use under <Link to={methodsPath("licences")}>CC BY 4.0</Link>. The checks found
        no error and {countOf(warnings, "warning")}; {countOf(unplaced.length, "partnership")} could
        not be placed in any LA.
      </p>
      <p className="data-version">
        Version <span className="data-code">{version}</span>, last checked on {formatDate(asAt)}
      </p>
    </>
  );
}
