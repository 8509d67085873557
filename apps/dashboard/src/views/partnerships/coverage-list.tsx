import { areaTypes, extents, findTerm } from "@abep/domain/vocabulary";
import { Link, OutLink } from "../../components/link.js";
import type { Partnership, PartnershipCoverage } from "../../data/shipped.js";
import { inSentence } from "../../format/text.js";
import { Term } from "../../glossary/term.js";
import { areaPath } from "../../routing/places.js";
import { areaName } from "../area/area-name.js";
import { coverageGroups, type CoverageGroup } from "./coverage-groups.js";
import { siteName } from "./site-name.js";

/** The LAs that a partnership covers, how far, and which words of its sources led there. */
export function CoverageList({ partnership }: { readonly partnership: Partnership }) {
  const { coverage, evidence } = partnership;
  return (
    <ul role="list" className="coverage-list">
      {coverageGroups(coverage).map((group) => (
        <li key={group.entries.map(({ area }) => area).join()}>
          <Group
            group={group}
            further={evidence.flatMap(({ field, value, source }) =>
              field === "coverage" && group.entries.some(({ area }) => area === value)
                ? [source.url]
                : [],
            )}
          />
        </li>
      ))}
    </ul>
  );
}

interface GroupProps {
  readonly group: CoverageGroup;
  /** Pages beside those of the record that name one of the areas. */
  readonly further: readonly string[];
}

function Group({ group: { stated, entries, note }, further }: GroupProps) {
  return (
    <>
      <ul role="list">
        {entries.map((entry) => (
          <li key={entry.area}>
            <Covered entry={entry} />
            {note === undefined &&
              entry.notes.map((text) => (
                <p key={text} className="small quiet">
                  {text}
                </p>
              ))}
          </li>
        ))}
      </ul>
      <div className="stated small quiet">
        {stated.map((one, place) => (
          <p key={place}>
            Stated: {one.name} ({inSentence(findTerm(areaTypes, one.kind)?.label ?? one.kind)},{" "}
            {inSentence(findTerm(extents, one.extent)?.label ?? one.extent)}){" "}
            <OutLink href={one.url}>{siteName(one.url)}</OutLink>
          </p>
        ))}
        {further.map((url) => (
          <p key={url}>
            Also seen: <OutLink href={url}>{siteName(url)}</OutLink>
          </p>
        ))}
        {note !== undefined && <p>{note}</p>}
      </div>
    </>
  );
}

function Covered({ entry: { area, extent } }: { readonly entry: PartnershipCoverage }) {
  const term = findTerm(extents, extent);
  return (
    <p className="covered">
      <Link to={areaPath(area)}>{areaName(area)}</Link>
      {term && (
        <span className="small">
          <Term means={term.definition}>{term.label}</Term>
        </span>
      )}
    </p>
  );
}

/** What of the stated area could not be placed, and why. */
export function UnplacedList({ partnership }: { readonly partnership: Partnership }) {
  const { unplaced, coverage } = partnership;
  if (unplaced.length === 0) {
    return coverage.length === 0 ? <p>No source names an area.</p> : null;
  }
  return (
    <>
      <h3>
        <Term id="unplaced">Not placed</Term>
      </h3>
      <ul role="list" className="unplaced-list">
        {unplaced.map(({ name, reason }) => (
          <li key={name}>
            <strong>{name}</strong>: {reason}
          </li>
        ))}
      </ul>
    </>
  );
}
