import { confidences, findTerm, forms } from "@abep/domain/vocabulary";
import { Link } from "../../components/link.js";
import type { PartnershipSummary } from "../../data/shipped.js";
import { formatAsAt } from "../../format/date.js";
import { Term } from "../../glossary/term.js";
import { areaPath, partnershipPath } from "../../routing/places.js";
import { areaName } from "../area/area-name.js";
import { whyUnplaced } from "./placed.js";
import { StatusLabel } from "./status-label.js";

interface ListResultsProps {
  readonly records: readonly PartnershipSummary[];
  /** Names the table for screen readers: which page of how many. */
  readonly label: string;
  /** Whether it is told why areas could not be placed, and not only which. */
  readonly reasons: boolean;
}

/**
 * The records of one page: a table, which narrow screens show as cards. The roles are written out,
 * since a table that is not displayed as one loses them.
 */
export function ListResults({ records, label, reasons }: ListResultsProps) {
  return (
    <table className="list-results" role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Name
          </th>
          <th scope="col" role="columnheader">
            Form
          </th>
          <th scope="col" role="columnheader">
            Status
          </th>
          <th scope="col" role="columnheader">
            Areas
          </th>
          <th scope="col" role="columnheader">
            Newest evidence, <Term id="confidence">confidence</Term>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {records.map((record) => (
          <Row key={record.id} record={record} reasons={reasons} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<ListResultsProps, "reasons"> {
  readonly record: PartnershipSummary;
}

function Row({ record, reasons }: RowProps) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link to={partnershipPath(record.id)}>{record.name}</Link>
        {record.lead !== undefined && <span className="list-lead">Lead: {record.lead}</span>}
      </th>
      <td role="cell">{findTerm(forms, record.form)?.label}</td>
      <td role="cell" className="list-status">
        <StatusLabel status={record.status} />
      </td>
      <td role="cell">
        <Areas record={record} reasons={reasons} />
      </td>
      <td role="cell" className="list-evidence">
        <span>{formatAsAt(record.date)}</span>
        <span className={`confidence-${record.confidence}`}>
          {findTerm(confidences, record.confidence)?.label}
        </span>
      </td>
    </tr>
  );
}

/** More areas than this stand as a number. */
const namesShown = 4;

function Areas({ record, reasons }: RowProps) {
  const { areas } = record;
  const shown = areas.length > namesShown + 1 ? areas.slice(0, namesShown) : areas;
  const more = areas.length - shown.length;
  return (
    <>
      {shown.map((gss, place) => (
        <span key={gss}>
          {place > 0 && ", "}
          <Link to={areaPath(gss)}>{areaName(gss)}</Link>
        </span>
      ))}
      {more > 0 && (
        <>
          {" "}
          and <Link to={partnershipPath(record.id)}>{more} more</Link>
        </>
      )}
      <Unplaced record={record} reasons={reasons} />
    </>
  );
}

/** What could not be placed: the names alone, or each reason once, which names them too. */
function Unplaced({ record, reasons }: RowProps) {
  const why = whyUnplaced(record);
  if (why.length === 0) return null;
  const names = record.unplaced.map(({ name }) => name).join(", ");
  return (
    <span className="list-unplaced">
      {reasons ? why.join(" ") : names === "" ? "Not placed" : `Not placed: ${names}`}
    </span>
  );
}
