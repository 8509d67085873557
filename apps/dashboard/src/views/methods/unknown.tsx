import { findTerm, forms } from "@abep/domain/vocabulary";
import { Link } from "../../components/link.js";
import { Loads } from "../../components/loads.js";
import { loadReport, type DataReport } from "../../data/shipped.js";
import { formatCount, inSentence, listOf } from "../../format/text.js";
import { dataPath } from "../../routing/places.js";

export function Unknown() {
  return (
    <>
      <p>The gaps that matter most, so that nobody reads them as findings:</p>
      <ul>
        <li>
          <strong>Whether bodies still work.</strong> For most records no source of 2024 or later
          was found, so their status is not known. Fresh confirmation from each LA would mend this
          first.
        </li>
        <li>
          <strong>Members.</strong> The member list of the Association of Education Partnerships
          could not be read. Membership is stated only where a page says so.
        </li>
        <li>
          <strong>National lists.</strong>{" "}
          <Loads load={loadReport} what="how many are missing" lines={1}>
            {(report) => <Missing report={report} />}
          </Loads>
        </li>
        <li>
          <strong>Areas served.</strong> Research schools and behaviour or attendance hubs stand
          where the school lies, not for the schools that they serve.
        </li>
        <li>
          <strong>Cultural partnerships.</strong> Those of the South East come from one undated
          overview; those of the North West that are marked as developing come from one page of
          about 2016.
        </li>
        <li>
          <strong>Copies.</strong> Some documents were read in copies on other sites. They carry
          medium confidence until the original is found. The areas of 19 maths hubs rest on a
          quotation of the official directory.
        </li>
        <li>
          <strong>Doubles.</strong> A few records may describe one body twice. Where that is
          suspected, the pages of both say so.
        </li>
      </ul>
      <p>
        <Link to={dataPath()}>The Data page</Link> lists what the checks of the data found, the
        partnerships that could not be placed, and the state of every LA by form.
      </p>
    </>
  );
}

/** How many bodies of each national programme exist and were not seen. */
function Missing({ report: { research } }: { readonly report: DataReport }) {
  const missing = research.flatMap(({ form, recorded, expected = 0 }) => {
    const several = findTerm(forms, form)?.plural;
    return several !== undefined && expected > recorded
      ? [`${formatCount(expected - recorded)} of ${formatCount(expected)} ${inSentence(several)}`]
      : [];
  });
  return <>Not seen are about {listOf(missing)}. Careers hubs rest on lists of 2018 and 2019.</>;
}
