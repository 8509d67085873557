import { collectionMethods, confidences } from "@abep/domain/vocabulary";
import { Loads } from "../../components/loads.js";
import { loadReport } from "../../data/shipped.js";
import { formatCount, listOf } from "../../format/text.js";

export function Evidence() {
  return (
    <>
      <p>
        Every record and profile carries the address of its source, the source’s date, how it was
        gathered and how sure it is. The one exception is a profile that states that nothing was
        found.
      </p>
      <dl className="methods-terms">
        {confidences.map((term) => (
          <div key={term.id}>
            <dt>{term.label}</dt>
            <dd>{term.definition}</dd>
          </div>
        ))}
      </dl>
      <Loads load={loadReport} what="how sure the records are" lines={2}>
        {({ totals }) => (
          <p>
            Of {formatCount(totals.partnerships)} records,{" "}
            {listOf(
              totals.byConfidence.map(
                ({ id, count }) => `${formatCount(count)} are of ${id} confidence`,
              ),
            )}
            . Every source of {formatCount(totals.undated)} records is undated.
          </p>
        )}
      </Loads>
      <p>
        A date is as precise as its source: a day, a month, a year, an academic year or a span. “As
        at” gives the newest date at which something was seen of the body; “undated source” means
        that none of its pages has a date. A status is what the source suggests at that date. A body
        is called active on dated evidence of 2024 or later; older or undated pages leave its status
        not known.
      </p>
      <p>
        Single facts can rest on further sources. Where one differs from the record, both are shown
        with their sources, and the atlas does not settle which is right.
      </p>
      <h3>Ways of gathering</h3>
      <dl className="methods-terms">
        {collectionMethods.map((term) => (
          <div key={term.id}>
            <dt>{term.label}</dt>
            <dd>{term.definition}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
