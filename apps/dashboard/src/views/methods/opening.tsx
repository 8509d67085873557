import type { DataReport } from "../../data/shipped.js";
import { formatDate } from "../../format/date.js";
import { countOf, formatCount } from "../../format/text.js";
import { Term } from "../../glossary/term.js";

/** What there is, and how far it can be trusted, before anything else. */
export function Opening({ report: { totals, asAt } }: { readonly report: DataReport }) {
  const byDesk = totals.byMethod.find(({ id }) => id === "desk")?.count ?? 0;
  const unconfirmed = byDesk === totals.partnerships;
  return (
    <p>
      The atlas holds {countOf(totals.partnerships, "record")} of school collaboration and a profile
      of each of England’s {totals.areas} <Term id="la">local authorities (LAs)</Term>.{" "}
      {unconfirmed
        ? "All of it is desk research from public pages, and no LA has confirmed its own entries yet."
        : `${formatCount(byDesk)} of the records are desk research from public pages; the others were told by LAs or partnerships.`}{" "}
      Read each entry as true of its source at the source’s date. The research was last checked on{" "}
      {formatDate(asAt)}.
    </p>
  );
}
