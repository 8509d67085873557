import { memo, type NamedExoticComponent, type ReactElement } from "react";
import { bodyAttributes, edgeAttributes, insetFrame } from "../draw/mark.js";
import type { PlacedInset } from "../layout/areaLayout.js";
import { variablePaint } from "../style/themes.js";
import type { DrawnArea } from "./AreaMarks.js";
import { svgElement } from "./svgElement.js";

export interface InsetLayerProps {
  readonly inset: PlacedInset;
  readonly drawn: ReadonlyMap<string, DrawnArea>;
  readonly patternId: string;
  readonly clipId: string;
}

/**
 * An inset. Its marks are for the pointer: `data-copy-of` names the area. Keyboard and screen reader meet
 * each area once, on the main map, and the rings show in both places.
 */
export const InsetLayer: NamedExoticComponent<InsetLayerProps> = /* @__PURE__ */ memo(
  function InsetLayer(props: InsetLayerProps): ReactElement {
    const { inset, drawn, patternId, clipId } = props;
    const [x0, y0, x1, y1] = inset.frame;
    const frame = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
    return (
      <>
        <clipPath id={clipId}>
          <rect {...frame} />
        </clipPath>
        <rect {...frame} fill={variablePaint("ground")} />
        <g clipPath={`url(#${clipId})`}>
          {inset.areas.map(({ code, path }) => {
            const one = drawn.get(code);
            if (one === undefined) return null;
            return (
              <path
                key={code}
                className="abep-area"
                d={path}
                data-copy-of={code}
                {...bodyAttributes(one.mark, patternId, variablePaint, one.off)}
              />
            );
          })}
          <g pointerEvents="none">
            {inset.areas.map(({ code, path }) => {
              const one = drawn.get(code);
              const edge =
                one === undefined || one.off ? undefined : edgeAttributes(one.mark, variablePaint);
              return edge === undefined ? null : <path key={code} d={path} {...edge} />;
            })}
          </g>
        </g>
        <g pointerEvents="none">{insetFrame(inset, variablePaint).map(svgElement)}</g>
      </>
    );
  },
);
