import { useId, type ReactElement } from "react";
import { bodyAttributes, edgeAttributes } from "../draw/mark.js";
import { patternNodes } from "../draw/patterns.js";
import type { LegendEntry, AreaMark } from "../model/marks.js";
import { variablePaint } from "../style/themes.js";
import { svgElement } from "./svgElement.js";

export interface LegendProps {
  readonly entries: readonly LegendEntry[];
  readonly hidden?: readonly string[];
  /** Without it the legend explains and does not filter. */
  readonly onToggle?: (id: string) => void;
  /** Names the list; "Legend" unless given. */
  readonly label?: string;
}

function Swatch({ entry, part }: { entry: LegendEntry; part: boolean }): ReactElement {
  const id = useId();
  const mark: AreaMark = {
    area: { code: "", label: "" },
    category: entry.category,
    ranked: 0,
    ...(part ? { value: { code: "", value: entry.category.id, extent: "part" } } : {}),
  };
  const box = { x: 1, y: 1, width: 22, height: 14, rx: 2 };
  const edge = edgeAttributes(entry.category.style, variablePaint);
  return (
    <svg
      className="abep-legend-swatch"
      width={24}
      height={16}
      viewBox="0 0 24 16"
      aria-hidden="true"
    >
      <defs>{patternNodes([mark], id, variablePaint).map(svgElement)}</defs>
      <rect {...box} {...bodyAttributes(mark, id, variablePaint, false)} />
      {edge === undefined ? null : <rect {...box} {...edge} />}
    </svg>
  );
}

/** The kinds that occur, each with its count, as a list of switches. */
export function Legend({
  entries,
  hidden = [],
  onToggle,
  label = "Legend",
}: LegendProps): ReactElement {
  return (
    <ul className="abep-legend" aria-label={label}>
      {entries.map((entry) => {
        const { id } = entry.category;
        const line = (
          <>
            <Swatch entry={entry} part={false} />
            {entry.part > 0 ? <Swatch entry={entry} part /> : null}
            <span className="abep-legend-label">{entry.category.label}</span>{" "}
            <span className="abep-legend-count">{entry.count}</span>
          </>
        );
        return (
          <li key={id} className="abep-legend-entry">
            {onToggle === undefined ? (
              line
            ) : (
              <button
                type="button"
                className="abep-legend-button"
                aria-pressed={!hidden.includes(id)}
                onClick={() => {
                  onToggle(id);
                }}
              >
                {line}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
