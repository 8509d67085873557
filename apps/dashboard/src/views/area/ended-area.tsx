import { currentSuccessors, type Authority } from "@abep/geography";
import { Link } from "../../components/link.js";
import { PageHeading } from "../../components/page-heading.js";
import { formatDate } from "../../format/date.js";
import { areaPath } from "../../routing/places.js";
import { endInWords } from "./authority-words.js";

/** What the code of an LA that has ended shows: how it ended, and the LAs that cover its area today. */
export function EndedArea({ authority }: { readonly authority: Authority }) {
  const { gss, dfe, name, shortName, end } = authority;
  const today = currentSuccessors(gss);
  return (
    <div className="prose">
      <PageHeading title={`${name}, ended`}>{shortName} has ended under this code</PageHeading>
      <p className="lead">
        The code {gss} (DfE {dfe}) stood for {name}
        {end !== undefined && ` until ${formatDate(end)}`}.{" "}
        {today.length === 1
          ? "One local authority (LA) covers its area today:"
          : `${today.length} local authorities (LAs) cover its area today:`}
      </p>
      <ul>
        {today.map((area) => (
          <li key={area.gss}>
            <Link to={areaPath(area.gss)}>{area.name}</Link>{" "}
            <span className="quiet small">
              {area.gss}, DfE {area.dfe}
            </span>
          </li>
        ))}
      </ul>
      {endInWords(gss).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="quiet">
        Records that name {shortName} are counted in the LAs of today, where their sources allow it.
      </p>
    </div>
  );
}
