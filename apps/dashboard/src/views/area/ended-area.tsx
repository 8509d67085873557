import { successors, type Authority } from "@abep/geography";
import { Link } from "../../components/link.js";
import { PageHeading } from "../../components/page-heading.js";
import { formatDate } from "../../format/date.js";
import { listOf } from "../../format/text.js";
import { areaPath } from "../../routing/places.js";
import { nameInSentence } from "./area-name.js";
import { areasToday, endInWords } from "./authority-words.js";

/** What the code of an LA that has ended shows: how it ended, and the LAs that cover its area today. */
export function EndedArea({ authority }: { readonly authority: Authority }) {
  const { gss, dfe, name, shortName, end } = authority;
  const today = areasToday(gss);
  const steps = successors(gss);
  const names = listOf(today.map((area) => nameInSentence(area.shortName)));
  return (
    <div className="prose">
      <PageHeading title={`${name}, ended`}>{shortName} has ended under this code</PageHeading>
      <p className="lead">
        The code {gss} (DfE {dfe}) stood for {name}
        {end !== undefined && ` until ${formatDate(end)}`}. Its area is covered by {names} today.
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
      <h2>What became of it</h2>
      <ul>
        {steps.map(({ authority: next, date, kind }) => (
          <li key={next.gss}>
            {formatDate(date)}: {endInWords(kind)}: {next.name} ({next.gss})
            {next.end !== undefined && `, which ended on ${formatDate(next.end)} in its turn`}.
          </li>
        ))}
      </ul>
      <p>
        Records that name {shortName} are counted in the LAs of today where the sources allow it.
      </p>
    </div>
  );
}
