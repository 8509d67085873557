import type { ReactElement } from "react";
import { bodyAttributes, edgeAttributes } from "../draw/mark.js";
import { patternNodes } from "../draw/patterns.js";
import type { LegendEntry } from "../model/legend.js";
import type { AreaMark } from "../model/marks.js";
import { variablePaint } from "../style/themes.js";
import { svgElement } from "./svgElement.js";
import { useDomId } from "./useDomId.js";

export interface LegendProps {
  readonly entries: readonly LegendEntry[];
  /** Ids of the categories that are switched off. */
  readonly hidden?: readonly string[];
  /** Without it the legend explains and does not filter. */
  readonly onToggle?: (id: string) => void;
  /** Names the list; "Legend" unless given. */
  readonly label?: string;
}

interface SwatchProps {
  readonly entry: LegendEntry;
  /** The striped look of areas that are covered in part. */
  readonly part?: boolean;
}

function Swatch({ entry, part = false }: SwatchProps): ReactElement {
  const id = useDomId();
  const mark: AreaMark = {
    area: { code: "", label: "" },
    category: entry.category,
    ranked: 0,
    ...(part ? { value: { code: "", value: entry.category.id, extent: "part" } } : {}),
  };
  const box = { x: 1, y: 1, width: 22, height: 14, rx: 2 };
  const edge = edgeAttributes(mark, variablePaint);
  return (
    <svg
      className="abep-swatch"
      width={24}
      height={16}
      viewBox="0 0 24 16"
      aria-hidden="true"
      focusable="false"
    >
      <defs>{patternNodes([mark], id, variablePaint).map(svgElement)}</defs>
      <rect {...box} {...bodyAttributes(mark, id, variablePaint)} />
      {edge === undefined ? null : <rect {...box} {...edge} />}
    </svg>
  );
}

function Line({ entry }: { readonly entry: LegendEntry }): ReactElement {
  const { category, count, part } = entry;
  const areas = count === 1 ? "area" : "areas";
  return (
    <>
      <Swatch entry={entry} />
      <span className="abep-legend-label">
        {category.label}
        {category.symbol === undefined ? "" : ` ${category.symbol}`}
      </span>{" "}
      <span className="abep-legend-count">
        {count}
        <span className="abep-hidden"> {areas}</span>
      </span>
      {part === 0 ? null : (
        <>
          {" "}
          <Swatch entry={entry} part />{" "}
          <span className="abep-legend-count">
            {part === count ? "all in part" : `${part} in part`}
          </span>
        </>
      )}
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
          {onToggle === undefined ? (
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
