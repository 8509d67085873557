import type { ReactElement } from "react";
import { partText, sampleMark, swatchNodes } from "../draw/legend.js";
import { patternNodes } from "../draw/patterns.js";
import { categoryText } from "../model/describe.js";
import type { LegendEntry } from "../model/legend.js";
import { variablePaint } from "../style/themes.js";
import { Swatch } from "./Swatch.js";

export interface LegendProps {
  readonly entries: readonly LegendEntry[];
  /** Ids of the categories that are switched off. */
  readonly hidden?: readonly string[];
  /** Without it the legend explains and does not filter. */
  readonly onToggle?: (id: string) => void;
  /** Names the list; "Legend" unless given. */
  readonly label?: string;
}

/** The look of a kind; striped as areas that are covered in part. */
function KindSwatch({
  entry,
  part = false,
}: {
  readonly entry: LegendEntry;
  readonly part?: boolean;
}): ReactElement {
  const mark = sampleMark(entry.category, part);
  return (
    <Swatch
      patterns={(id) => patternNodes([mark], id, variablePaint)}
      draw={(id) => swatchNodes(mark, id, variablePaint)}
    />
  );
}

function Line({ entry }: { readonly entry: LegendEntry }): ReactElement {
  const { category, count, part } = entry;
  const areas = count === 1 ? "area" : "areas";
  return (
    <>
      <KindSwatch entry={entry} />
      <span>
        <span className="abep-legend-label">{categoryText(category)}</span>{" "}
        <span className="abep-legend-count">
          {count}
          <span className="abep-hidden"> {areas}</span>
        </span>
        {part === 0 ? null : (
          <>
            {" "}
            <span className="abep-legend-part">
              <KindSwatch entry={entry} part />{" "}
              <span className="abep-legend-count">{partText(entry)}</span>
            </span>
          </>
        )}
      </span>
    </>
  );
}

/** The kinds that occur, each with its count; as a list of switches when `onToggle` is given. */
export function Legend(props: LegendProps): ReactElement {
  const { entries, hidden = [], onToggle, label = "Legend" } = props;
  return (
    <ul className="abep-legend" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.category.id} className="abep-legend-entry">
          {onToggle === undefined || entry.note === true ? (
            <Line entry={entry} />
          ) : (
            <button
              type="button"
              className="abep-legend-button"
              aria-pressed={!hidden.includes(entry.category.id)}
              onClick={() => {
                onToggle(entry.category.id);
              }}
            >
              <Line entry={entry} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
