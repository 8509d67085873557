import { authorities, findAuthority } from "@abep/geography";
import { useId } from "react";
import { IconButton } from "../../../components/button.js";
import { Link } from "../../../components/link.js";
import { countOf } from "../../../format/text.js";
import { areaPath } from "../../../routing/places.js";
import type { RegionFigures } from "../../../survey/figures/types.js";
import { measureWords } from "../../survey/figure-words.js";
import { figureLink } from "./figure-link.js";
import { formatOf, rowsOf } from "./region-rows.js";
import { subjectOf } from "./subject.js";
import "../area-panel.css";

export interface RegionPanelProps {
  readonly code: string;
  /** The LA through which the region was chosen. */
  readonly area: string | undefined;
  readonly figures: RegionFigures;
  readonly onClose: () => void;
}

/** The selected region beside its map: its figure, England's, and its LAs. */
export function RegionPanel({ code, area, figures, onClose }: RegionPanelProps) {
  const heading = useId();
  const row = rowsOf(figures).find((one) => one.code === code);
  if (row === undefined) return null;
  const { name, measure } = row;
  const chosen = area === undefined ? undefined : findAuthority(area);
  return (
    <section
      className="area-panel"
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <div className="area-panel-head">
        <h2 id={heading}>{name}</h2>
        <IconButton icon="close" label={`Close ${name}`} onClick={onClose} />
      </div>
      <p className="quiet small">
        Region · {code}
        {chosen !== undefined && ` · ${chosen.shortName} lies in it`}
      </p>
      <div>
        <p>{subjectOf(figures)}:</p>
        <p className="region-figure">{measureWords(measure, formatOf(figures))}</p>
        <p className="quiet small">
          {measure.state === "withheld"
            ? "Too few leaders answered, or too few answered one way or the other, to show a figure."
            : measure.base !== undefined &&
              `95% interval, ${countOf(measure.base, "respondent")}.`}{" "}
          England: {measureWords(figures.england, formatOf(figures))}.
        </p>
      </div>
      <p>
        <Link to={figureLink(code, figures)}>All answers to this in the survey</Link>
      </p>
      <div>
        <h3>Its local authorities</h3>
        <p className="quiet small">
          The figure is of the region. Of one LA, too few leaders answered to show any.
        </p>
        <ul role="list" className="region-authorities">
          {authorities({ region: code })
            .map(({ gss, shortName }) => ({ gss, shortName }))
            .sort((a, b) => a.shortName.localeCompare(b.shortName, "en-GB"))
            .map(({ gss, shortName }) => (
              <li key={gss}>
                <Link to={areaPath(gss)}>{shortName}</Link>
              </li>
            ))}
        </ul>
      </div>
    </section>
  );
}
