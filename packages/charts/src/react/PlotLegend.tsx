import type { ReactElement } from "react";
import { fillPatterns } from "../draw/patterns.js";
import type { PlotKey } from "../plot/plot.js";
import { variablePaint } from "../style/themes.js";
import { Swatch } from "./Swatch.js";

/** What the marks of a plot stand for, in the order in which they stand. */
export function PlotLegend({ keys }: { readonly keys: readonly PlotKey[] }): ReactElement | null {
  if (keys.length === 0) return null;
  return (
    <ul className="abep-legend abep-legend-above" aria-label="Legend">
      {keys.map(({ id, label, count, fills, swatch }) => (
        <li key={id} className="abep-legend-entry">
          <Swatch
            patterns={(patternId) => fillPatterns(fills, patternId, variablePaint)}
            draw={(patternId) => swatch(patternId, variablePaint)}
          />
          <span>
            <span className="abep-legend-label">{label}</span>
            {count === undefined ? null : (
              <>
                {" "}
                <span className="abep-legend-count">
                  {count}
                  <span className="abep-hidden"> {count === 1 ? "figure" : "figures"}</span>
                </span>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
