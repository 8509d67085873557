import { Link } from "../../components/link.js";
import { Loads } from "../../components/loads.js";
import { loadReport } from "../../data/shipped.js";
import { countOf, formatCount } from "../../format/text.js";
import { dataPath } from "../../routing/places.js";

export function Areas() {
  return (
    <>
      <p>
        A source may say that a body covers a council, some districts, a town, a former county or a
        region. The record keeps what it says; from that, the reach by LA is worked out:
      </p>
      <ul>
        <li>
          A district counts for the LA in which it lies. A county is covered as a whole only if
          every one of its current districts is.
        </li>
        <li>
          Extent is that of the stated area: a body for the whole of Mid Essex covers a part of
          Essex.
        </li>
        <li>
          Where sources differ, “part” stands above “unknown”. Several bodies that each cover a part
          never add up to a whole.
        </li>
        <li>
          Former councils and combined authorities that are named are resolved to the LAs of today.
          The page of each partnership shows the area as its source names it.
        </li>
        <li>
          What names no council, such as a town or an informal area, stays unplaced. It counts in no
          LA, and it is listed.
        </li>
      </ul>
      <Loads load={loadReport} what="how many are unplaced" lines={1}>
        {({ totals, unplaced }) => (
          <p>
            {countOf(unplaced.length, "partnership")} of {formatCount(totals.partnerships)} could
            not be placed in any LA.{" "}
            <Link to={dataPath("unplaced")}>They are listed with the data</Link>.
          </p>
        )}
      </Loads>
    </>
  );
}
